package io.opencomplaint.jdbc.internal;

/** H2 takes standard SQL as it stands. */
public record H2Sql() implements SqlDialect {

    private static final String COUNT_ON =
            """
            MERGE INTO ${schema}${prefix}complaint_number counted
            USING (
                VALUES (CAST(? AS BIGINT), CAST(? AS CHARACTER VARYING), CAST(? AS CHARACTER VARYING))
            ) wanted (numbers, tenant, series)
            ON (counted.tenant = wanted.tenant AND counted.series = wanted.series)
            WHEN MATCHED THEN UPDATE SET last_number = counted.last_number + wanted.numbers
            WHEN NOT MATCHED THEN INSERT (last_number, tenant, series)
                VALUES (wanted.numbers, wanted.tenant, wanted.series)
            """;

    @Override
    public String countOn() {
        return updating(COUNT_ON, "last_number");
    }

    @Override
    public boolean joinsKeys() {
        return true;
    }

    @Override
    public boolean listsLead() {
        return true;
    }

    @Override
    public String updating(String change, String columns) {
        return "SELECT " + columns + " FROM FINAL TABLE (" + change + ")";
    }
}

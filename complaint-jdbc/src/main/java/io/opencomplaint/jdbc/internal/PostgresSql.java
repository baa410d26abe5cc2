package io.opencomplaint.jdbc.internal;

import java.util.List;
import java.util.stream.Collectors;

/** PostgreSQL takes standard SQL and can pass over locked rows. */
public record PostgresSql() implements SqlDialect {

    private static final String COUNT_ON =
            """
            INSERT INTO ${schema}${prefix}complaint_number AS counted (last_number, tenant, series)
            VALUES (?, ?, ?)
            ON CONFLICT (tenant, series) DO UPDATE SET last_number = counted.last_number + EXCLUDED.last_number
            RETURNING last_number
            """;

    /** At READ COMMITTED, where each statement sees what was committed before it, the row is not even read. */
    private static final String GATE =
            """
            WITH gate AS MATERIALIZED (
                SELECT 1 FROM ${schema}${prefix}complaint_gate
                WHERE current_setting('transaction_isolation') <> 'read committed' FOR SHARE)
            """;

    @Override
    public String closeGate() {
        return "UPDATE ${schema}${prefix}complaint_gate SET passed = passed + 1";
    }

    @Override
    public String gate() {
        return GATE;
    }

    @Override
    public String throughGate() {
        return " AND (SELECT count(*) FROM gate) >= 0 ";
    }

    @Override
    public String countOn() {
        return COUNT_ON;
    }

    @Override
    public String skipLocked() {
        return "FOR UPDATE SKIP LOCKED";
    }

    @Override
    public boolean writesInOneStatement() {
        return true;
    }

    @Override
    public boolean takesArrays() {
        return true;
    }

    @Override
    public String onConflict(String key, String column) {
        return "ON CONFLICT (" + key + ") DO UPDATE SET " + column + " = EXCLUDED." + column;
    }

    @Override
    public String adding(String table, String key, List<String> columns) {
        return columns.stream()
                .map(column -> column + " = " + table + "." + column + " + EXCLUDED." + column)
                .collect(Collectors.joining(", ", "ON CONFLICT (" + key + ") DO UPDATE SET ", ""));
    }

    @Override
    public String standsElsewhere(String column) {
        return column + " ~ ?";
    }

    /**
     * As the keys of an object. A join would be planned by how many rows are expected, which are far too few where it is planned
     * without the values of parameters: then each row of the query goes through the index of all others.
     */
    @Override
    public String isAmong(String name, String text, String query) {
        String key = name + " || '/' || " + text;
        return "jsonb_exists((SELECT jsonb_object_agg(" + key + ", 1) FROM (\n" + query + ") found), " + key + ")";
    }

    /** Unless the host has said how long, since as it comes the server waits for ever, and whoever comes behind it too. */
    @Override
    public String waitBriefly() {
        return "SELECT set_config('lock_timeout', '2s', TRUE) WHERE current_setting('lock_timeout') = '0'";
    }

    @Override
    public String waitForWriters(String table) {
        return "LOCK TABLE " + table + " IN SHARE ROW EXCLUSIVE MODE";
    }
}

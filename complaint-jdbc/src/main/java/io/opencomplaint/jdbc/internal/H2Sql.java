package io.opencomplaint.jdbc.internal;

/** H2 takes standard SQL as it stands. */
public record H2Sql() implements SqlDialect {

    @Override
    public String updating(String update, String column) {
        return "SELECT " + column + " FROM FINAL TABLE (" + update + ")";
    }
}

package io.opencomplaint.jdbc.internal;

/** PostgreSQL takes standard SQL and can pass over locked rows. */
public record PostgresSql() implements SqlDialect {

    @Override
    public String skipLocked() {
        return "FOR UPDATE SKIP LOCKED";
    }

    @Override
    public boolean writesInOneStatement() {
        return true;
    }

    @Override
    public String onConflict(String key, String column) {
        return "ON CONFLICT (" + key + ") DO UPDATE SET " + column + " = EXCLUDED." + column;
    }

    @Override
    public String waitForWriters(String table) {
        return "LOCK TABLE " + table + " IN SHARE ROW EXCLUSIVE MODE";
    }
}

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
}

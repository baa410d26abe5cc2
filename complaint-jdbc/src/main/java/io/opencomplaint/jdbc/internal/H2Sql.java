package io.opencomplaint.jdbc.internal;

/** H2 takes standard SQL as it is, also in its strict mode. */
public record H2Sql() implements SqlDialect {}

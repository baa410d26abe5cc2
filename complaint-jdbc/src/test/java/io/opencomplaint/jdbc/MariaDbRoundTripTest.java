package io.opencomplaint.jdbc;

import javax.sql.DataSource;

class MariaDbRoundTripTest extends RoundTripTest {

    @Override
    DataSource withTables() {
        return MariaDbServer.running().withTables();
    }

    /** MariaDB wants the type again. */
    @Override
    String nullable(String column) {
        String type =
                switch (column) {
                    case "version" -> "BIGINT";
                    case "cycle" -> "INTEGER";
                    case "accepted" -> "BOOLEAN";
                    case "received_at" -> "DATETIME(6)";
                    case "received_on" -> "DATE";
                    case "phase" -> "VARCHAR(32)";
                    default -> throw new IllegalArgumentException(column);
                };
        return "MODIFY " + column + " " + type + " NULL";
    }
}

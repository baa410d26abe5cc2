package io.opencomplaint.jdbc.internal;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * MariaDB and MySQL know no instants that reach from year 1 to 9999: theirs end in 2038 or follow the zone of the session.
 * So the columns are DATETIME, which no zone touches, and hold UTC.
 *
 * @param collation compares texts byte by byte and does not pad them with blanks
 */
public record MariaDbSql(String collation) implements SqlDialect {

    /** What LAST_INSERT_ID is given, the server tells as the generated key. */
    private static final String COUNT_ON =
            """
            INSERT INTO ${schema}${prefix}complaint_number (last_number, tenant, series)
            VALUES (LAST_INSERT_ID(?), ?, ?)
            ON DUPLICATE KEY UPDATE last_number = LAST_INSERT_ID(last_number + VALUES(last_number))
            """;

    @Override
    public String countOn() {
        return COUNT_ON;
    }

    @Override
    public boolean countsByKey() {
        return true;
    }

    @Override
    public String in(String sql) {
        return SqlDialect.super.in(sql).replace("${collation}", collation);
    }

    /** MySQL has no FETCH FIRST. */
    @Override
    public String limit() {
        return "LIMIT ?";
    }

    @Override
    public String skipLocked() {
        return "FOR UPDATE SKIP LOCKED";
    }

    @Override
    public String now() {
        return "UTC_TIMESTAMP(6)";
    }

    @Override
    public boolean updatesJoins() {
        return true;
    }

    @Override
    public boolean schemasAreCatalogs() {
        return true;
    }

    @Override
    public void bind(PreparedStatement statement, int index, @Nullable Instant value) throws SQLException {
        if (value == null) {
            statement.setNull(index, Types.TIMESTAMP);
        } else {
            statement.setObject(index, LocalDateTime.ofInstant(value, ZoneOffset.UTC));
        }
    }

    @Override
    public @Nullable Instant instant(ResultSet columns, int index) throws SQLException {
        LocalDateTime value = columns.getObject(index, LocalDateTime.class);
        return value == null ? null : value.toInstant(ZoneOffset.UTC);
    }

    @Override
    public String onConflict(String key, String column) {
        return "ON DUPLICATE KEY UPDATE " + column + " = VALUES(" + column + ")";
    }

    @Override
    public String adding(String table, String key, List<String> columns) {
        return columns.stream()
                .map(column -> column + " = " + table + "." + column + " + VALUES(" + column + ")")
                .collect(Collectors.joining(", ", "ON DUPLICATE KEY UPDATE ", ""));
    }

    @Override
    public String isAmong(String name, String text, String query) {
        return "(" + name + ", " + text + ") IN (\n" + query + ")";
    }

    @Override
    public String standsElsewhere(String column) {
        return column + " REGEXP ?";
    }

    /** Rows that are inserted and not yet committed are in the way of every query that locks, at every isolation level. */
    @Override
    public @Nullable String waitForWriters(String table) {
        return null;
    }
}

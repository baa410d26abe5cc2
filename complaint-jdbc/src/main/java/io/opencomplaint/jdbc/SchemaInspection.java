package io.opencomplaint.jdbc;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares the tables of one schema of the current catalog with a script. */
final class SchemaInspection {

    private static final String REGISTER = "complaint_schema";

    private static final String SELECT_INSTALLED =
            """
            SELECT checksum
            FROM ${schema}${prefix}complaint_schema
            WHERE version = ?
            """;

    private final Connection connection;
    private final JdbcTables tables;
    private final DatabaseMetaData metaData;

    SchemaInspection(Connection connection, JdbcTables tables) throws SQLException {
        this.connection = connection;
        this.tables = tables;
        this.metaData = connection.getMetaData();
    }

    boolean isInstalled() throws SQLException {
        return !columns(REGISTER).isEmpty() && installed(SchemaScript.LATEST) != null;
    }

    /** What keeps the store from working. */
    List<String> problems(SchemaScript script) throws SQLException {
        List<String> problems = new ArrayList<>();
        Map<String, List<UniqueKey>> keys = script.keys();
        for (var table : script.tables().entrySet()) {
            Set<String> found = columns(table.getKey());
            if (found.isEmpty()) {
                problems.add("table " + tables.prefix() + table.getKey() + " is missing");
            } else {
                problems.addAll(lacking(table.getKey(), table.getValue(), found));
                problems.addAll(repeatable(table.getKey(), keys.getOrDefault(table.getKey(), List.of())));
            }
        }
        if (problems.isEmpty()) {
            checksum(script, problems);
        }
        return problems;
    }

    /** Tables that have our names and are not ours. */
    List<String> strangers(SchemaScript script) throws SQLException {
        List<String> problems = new ArrayList<>();
        for (var table : script.tables().entrySet()) {
            Set<String> found = columns(table.getKey());
            if (!found.isEmpty()) {
                problems.addAll(lacking(table.getKey(), table.getValue(), found));
            }
        }
        return problems;
    }

    private List<String> lacking(String table, List<String> expected, Set<String> found) {
        return expected.stream()
                .filter(column -> !found.contains(column))
                .map(column -> "table " + tables.prefix() + table + " has no column " + column)
                .toList();
    }

    /** Without them two writers at once could both succeed. */
    private List<String> repeatable(String table, List<UniqueKey> expected) throws SQLException {
        Set<String> primary = primaryKey(table);
        Collection<Set<String>> unique = uniqueIndexes(table);
        return expected.stream()
                .filter(key ->
                        key.primary() ? !key.isOn(primary) : unique.stream().noneMatch(key::isOn))
                .map(key -> "table " + tables.prefix() + table + " has no " + key)
                .toList();
    }

    private Set<String> primaryKey(String table) throws SQLException {
        Set<String> columns = new HashSet<>();
        try (ResultSet rows =
                metaData.getPrimaryKeys(connection.getCatalog(), schema(), stored(tables.prefix() + table))) {
            while (rows.next()) {
                columns.add(rows.getString("COLUMN_NAME").toLowerCase(Locale.ROOT));
            }
        }
        return columns;
    }

    private Collection<Set<String>> uniqueIndexes(String table) throws SQLException {
        Map<String, Set<String>> indexes = new HashMap<>();
        try (ResultSet rows =
                metaData.getIndexInfo(connection.getCatalog(), schema(), stored(tables.prefix() + table), true, true)) {
            while (rows.next()) {
                String column = rows.getString("COLUMN_NAME");
                // Drivers may add a row of statistics, which names no column.
                if (column != null) {
                    indexes.computeIfAbsent(rows.getString("INDEX_NAME"), name -> new HashSet<>())
                            .add(column.toLowerCase(Locale.ROOT));
                }
            }
        }
        return indexes.values();
    }

    private void checksum(SchemaScript script, List<String> problems) throws SQLException {
        String installed = installed(script.version());
        if (installed == null) {
            problems.add("script " + script.name() + " was not run to its end");
        } else if (!installed.equals(script.checksum())) {
            problems.add("script " + script.name() + " was another one when it was run");
        }
    }

    private @Nullable String installed(int version) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(tables.in(SELECT_INSTALLED))) {
            statement.setInt(1, version);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? rows.getString(1) : null;
            }
        }
    }

    /** Names of the columns in lower case; empty when there is no such table. */
    private Set<String> columns(String table) throws SQLException {
        Set<String> names = new HashSet<>();
        try (ResultSet rows = metaData.getColumns(
                connection.getCatalog(), literally(schema()), literally(stored(tables.prefix() + table)), null)) {
            while (rows.next()) {
                names.add(rows.getString("COLUMN_NAME").toLowerCase(Locale.ROOT));
            }
        }
        return names;
    }

    private String schema() throws SQLException {
        return tables.schema() == null ? connection.getSchema() : stored(tables.schema());
    }

    /** As the database keeps a name that is not quoted. */
    private String stored(String name) throws SQLException {
        if (metaData.storesUpperCaseIdentifiers()) {
            return name.toUpperCase(Locale.ROOT);
        }
        return metaData.storesLowerCaseIdentifiers() ? name.toLowerCase(Locale.ROOT) : name;
    }

    /** Metadata takes patterns: without the escape, "complaint_event" would match "complaintXevent" too. */
    private String literally(String name) throws SQLException {
        String escape = metaData.getSearchStringEscape();
        return name.replace("_", escape + "_").replace("%", escape + "%");
    }
}

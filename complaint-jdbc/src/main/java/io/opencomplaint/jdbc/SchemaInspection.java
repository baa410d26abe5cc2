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
import java.util.SortedMap;
import java.util.TreeMap;

/** Compares the tables of one schema of the current catalog with scripts. */
final class SchemaInspection {

    private static final String REGISTER = "complaint_schema";

    private static final String SELECT_INSTALLED =
            """
            SELECT version, checksum
            FROM ${schema}${prefix}complaint_schema
            """;

    private final Connection connection;
    private final JdbcTables tables;
    private final CatalogNames names;
    private final DatabaseMetaData metaData;

    SchemaInspection(Connection connection, JdbcTables tables) throws SQLException {
        this.connection = connection;
        this.tables = tables;
        this.names = new CatalogNames(connection, tables);
        this.metaData = connection.getMetaData();
    }

    /** The checksums of the scripts that were run to their end, by version. */
    SortedMap<Integer, String> installed() throws SQLException {
        SortedMap<Integer, String> installed = new TreeMap<>();
        if (columns(REGISTER).isEmpty()) {
            return installed;
        }
        try (PreparedStatement statement = connection.prepareStatement(tables.in(SELECT_INSTALLED));
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                installed.put(rows.getInt(1), rows.getString(2));
            }
        }
        return installed;
    }

    /** What keeps the store from working. */
    List<String> problems(SchemaScripts scripts) throws SQLException {
        List<String> problems = new ArrayList<>();
        Map<String, List<UniqueKey>> keys = scripts.keys();
        for (var table : scripts.tables().entrySet()) {
            Set<String> found = columns(table.getKey());
            if (found.isEmpty()) {
                problems.add("table " + tables.prefix() + table.getKey() + " is missing");
            } else {
                problems.addAll(lacking(table.getKey(), table.getValue(), found));
                problems.addAll(repeatable(table.getKey(), keys.getOrDefault(table.getKey(), List.of())));
            }
        }
        if (problems.isEmpty()) {
            problems.addAll(new FormInspection(connection, tables).problems(scripts));
            problems.addAll(scripts.missing(installed()));
            problems.addAll(scripts.changed(installed()));
        }
        return problems;
    }

    /** Tables that have the names of those to be made and are not ours. */
    List<String> strangers(SchemaScripts scripts) throws SQLException {
        List<String> problems = new ArrayList<>();
        for (var table : scripts.made().entrySet()) {
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
        try (ResultSet rows = metaData.getPrimaryKeys(names.catalog(), names.schema(), names.table(table))) {
            while (rows.next()) {
                columns.add(rows.getString("COLUMN_NAME").toLowerCase(Locale.ROOT));
            }
        }
        return columns;
    }

    private Collection<Set<String>> uniqueIndexes(String table) throws SQLException {
        Map<String, Set<String>> indexes = new HashMap<>();
        try (ResultSet rows = metaData.getIndexInfo(names.catalog(), names.schema(), names.table(table), true, true)) {
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

    /** Names of the columns in lower case; empty when there is no such table. */
    private Set<String> columns(String table) throws SQLException {
        Set<String> found = new HashSet<>();
        String schema = names.schema();
        try (ResultSet rows = metaData.getColumns(
                names.catalog(),
                schema == null ? null : names.literally(schema),
                names.literally(names.table(table)),
                null)) {
            while (rows.next()) {
                found.add(rows.getString("COLUMN_NAME").toLowerCase(Locale.ROOT));
            }
        }
        return found;
    }
}

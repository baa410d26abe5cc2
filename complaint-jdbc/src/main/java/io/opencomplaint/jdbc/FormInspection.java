package io.opencomplaint.jdbc;

import io.opencomplaint.jdbc.internal.SqlDialect;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Compares what columns are and which indexes there are with scripts, once all columns are known to be there. */
final class FormInspection {

    /** All databases have this view of the standard's. Sizes are of one kind each, and text without a bound may have none. */
    private static final String SELECT_COLUMNS =
            """
            SELECT column_name, data_type,
                COALESCE(character_maximum_length, datetime_precision, numeric_precision) AS width,
                is_nullable, collation_name
            FROM information_schema.columns
            WHERE table_schema = ? AND table_name = ?
            ORDER BY ordinal_position
            """;

    private final Connection connection;
    private final JdbcTables tables;
    private final CatalogNames names;
    private final SqlDialect dialect;

    FormInspection(Connection connection, JdbcTables tables) throws SQLException {
        this.connection = connection;
        this.tables = tables;
        this.names = new CatalogNames(connection, tables);
        this.dialect = Dialect.of(connection).sql();
    }

    List<String> problems(SchemaScripts scripts) throws SQLException {
        List<String> problems = new ArrayList<>();
        for (var table : scripts.types().entrySet()) {
            problems.addAll(columns(table.getKey(), table.getValue()));
        }
        for (var table : scripts.indexes().entrySet()) {
            problems.addAll(slow(table.getKey(), table.getValue()));
        }
        return problems;
    }

    private List<String> columns(String table, Map<String, ColumnType> types) throws SQLException {
        List<String> problems = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(SELECT_COLUMNS)) {
            select.setString(1, names.home());
            select.setString(2, names.table(table));
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    String name = rows.getString(1).toLowerCase(Locale.ROOT);
                    ColumnType type = types.get(name);
                    String problem = type == null ? null : problem(type, rows);
                    if (problem != null) {
                        problems.add("table " + tables.prefix() + table + " has a column " + name + " " + problem);
                    }
                }
            }
        }
        return problems;
    }

    private @Nullable String problem(ColumnType type, ResultSet row) throws SQLException {
        String wanted = type.collation() == null ? null : dialect.in(type.collation());
        if (!type.isKeptBy(row.getString(2), row.getLong(3))) {
            return "that is not " + type;
        }
        if (!type.required() && row.getString(4).equals("NO")) {
            return "that takes no NULL";
        }
        return !type.isText() || wanted == null || wanted.equals(row.getString(5))
                ? null
                : "that does not compare by " + wanted;
    }

    /** Whatever begins with the same columns serves as well. */
    private List<String> slow(String table, List<List<String>> expected) throws SQLException {
        Collection<List<String>> found = indexes(table);
        return expected.stream()
                .filter(columns -> found.stream()
                        .noneMatch(index -> index.size() >= columns.size()
                                && index.subList(0, columns.size()).equals(columns)))
                .map(columns ->
                        "table " + tables.prefix() + table + " has no index (" + String.join(", ", columns) + ")")
                .toList();
    }

    private Collection<List<String>> indexes(String table) throws SQLException {
        Map<String, List<String>> indexes = new TreeMap<>();
        try (ResultSet rows = connection
                .getMetaData()
                .getIndexInfo(names.catalog(), names.schema(), names.table(table), false, true)) {
            while (rows.next()) {
                String column = rows.getString("COLUMN_NAME");
                // Drivers may add a row of statistics, which names no column.
                if (column != null) {
                    indexes.computeIfAbsent(rows.getString("INDEX_NAME"), name -> new ArrayList<>())
                            .add(column.toLowerCase(Locale.ROOT));
                }
            }
        }
        return indexes.values();
    }
}

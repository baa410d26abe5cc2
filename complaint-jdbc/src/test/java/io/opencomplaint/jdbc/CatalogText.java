package io.opencomplaint.jdbc;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;

/** Everything that the metadata of JDBC tells of the tables of the current schema, a line each, in lower case. */
final class CatalogText {

    private final Set<String> lines = new TreeSet<>();
    private final Connection connection;
    private final DatabaseMetaData metaData;

    private CatalogText(Connection connection) throws SQLException {
        this.connection = connection;
        this.metaData = connection.getMetaData();
    }

    static Set<String> of(DataSource dataSource) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            CatalogText text = new CatalogText(connection);
            for (String table : text.columns()) {
                text.indexes(table);
            }
            return text.lines;
        }
    }

    private Set<String> columns() throws SQLException {
        Set<String> tables = new TreeSet<>();
        try (ResultSet rows = metaData.getColumns(connection.getCatalog(), connection.getSchema(), "%", "%")) {
            while (rows.next()) {
                tables.add(rows.getString("TABLE_NAME"));
                line(
                        rows,
                        "TABLE_NAME",
                        "COLUMN_NAME",
                        "TYPE_NAME",
                        "COLUMN_SIZE",
                        "DECIMAL_DIGITS",
                        "IS_NULLABLE",
                        "COLUMN_DEF",
                        "ORDINAL_POSITION");
            }
        }
        return tables;
    }

    private void indexes(String table) throws SQLException {
        try (ResultSet rows =
                metaData.getIndexInfo(connection.getCatalog(), connection.getSchema(), table, false, true)) {
            while (rows.next()) {
                line(rows, "TABLE_NAME", "INDEX_NAME", "COLUMN_NAME", "ORDINAL_POSITION", "NON_UNIQUE");
            }
        }
    }

    private void line(ResultSet rows, String... labels) throws SQLException {
        List<String> values = new ArrayList<>();
        for (String label : labels) {
            // H2 gives the index of a primary key a name of its own each time.
            values.add(String.valueOf(rows.getString(label)).replaceFirst("^PRIMARY_KEY_.*", "primary"));
        }
        lines.add(String.join(" ", values).toLowerCase(Locale.ROOT));
    }
}

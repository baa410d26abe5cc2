package io.opencomplaint.jdbc;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where the catalog of a database keeps the tables of the store, and under which names. */
final class CatalogNames {

    private final Connection connection;
    private final JdbcTables tables;
    private final boolean schemasAreCatalogs;
    private final DatabaseMetaData metaData;

    CatalogNames(Connection connection, JdbcTables tables) throws SQLException {
        this.connection = connection;
        this.tables = tables;
        this.schemasAreCatalogs = Dialect.of(connection).sql().schemasAreCatalogs();
        this.metaData = connection.getMetaData();
    }

    @Nullable
    String catalog() throws SQLException {
        return schemasAreCatalogs && tables.schema() != null ? tables.schema() : connection.getCatalog();
    }

    @Nullable
    String schema() throws SQLException {
        if (schemasAreCatalogs) {
            return null;
        }
        return tables.schema() == null ? connection.getSchema() : stored(tables.schema());
    }

    /** What {@code information_schema} calls the schema. */
    @Nullable
    String home() throws SQLException {
        return schemasAreCatalogs ? catalog() : schema();
    }

    /** A table, named without its prefix. */
    String table(String name) throws SQLException {
        return stored(tables.prefix() + name);
    }

    /** As the database keeps a name that is not quoted. */
    private String stored(String name) throws SQLException {
        if (metaData.storesUpperCaseIdentifiers()) {
            return name.toUpperCase(Locale.ROOT);
        }
        return metaData.storesLowerCaseIdentifiers() ? name.toLowerCase(Locale.ROOT) : name;
    }

    /** Metadata takes patterns: without the escape, "complaint_event" would match "complaintXevent" too. */
    String literally(String name) throws SQLException {
        String escape = metaData.getSearchStringEscape();
        return name.replace("_", escape + "_").replace("%", escape + "%");
    }
}

package io.opencomplaint.examples.cfpb;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Everything that is in a database, row by row, but for the instant at which its tables were made, and for the seals: their salts are
 * random.
 */
final class Contents {

    private static final Map<String, String> TABLES = new LinkedHashMap<>();

    static {
        TABLES.put("complaint", "SELECT * FROM complaint ORDER BY tenant, id");
        TABLES.put("complaint_event", "SELECT * FROM complaint_event ORDER BY tenant, complaint_id, sequence");
        TABLES.put("complaint_number", "SELECT * FROM complaint_number ORDER BY tenant, series");
        TABLES.put("complaint_schema", "SELECT version, script, checksum FROM complaint_schema ORDER BY version");
    }

    private static final Set<String> SEALS = Set.of("HEAD", "SEAL");

    private Contents() {}

    /** A database in memory that nobody else has. */
    static String newDatabase() {
        return "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
    }

    static Map<String, List<String>> of(String url) throws SQLException {
        Map<String, List<String>> contents = new LinkedHashMap<>();
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            for (Map.Entry<String, String> table : TABLES.entrySet()) {
                try (ResultSet rows = statement.executeQuery(table.getValue())) {
                    contents.put(table.getKey(), lines(rows));
                }
            }
        }
        return contents;
    }

    static List<String> tables(String url) throws SQLException {
        return column(url, "SELECT LOWER(table_name) FROM information_schema.tables WHERE table_schema = 'PUBLIC'");
    }

    static List<String> column(String url, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return lines(rows);
        }
    }

    static void change(String url, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private static List<String> lines(ResultSet rows) throws SQLException {
        int columns = rows.getMetaData().getColumnCount();
        List<String> lines = new ArrayList<>();
        while (rows.next()) {
            StringBuilder line = new StringBuilder(String.valueOf(rows.getString(1)));
            for (int column = 2; column <= columns; column++) {
                if (!SEALS.contains(rows.getMetaData().getColumnName(column))) {
                    line.append(" | ").append(rows.getString(column));
                }
            }
            lines.add(line.toString());
        }
        return lines;
    }
}

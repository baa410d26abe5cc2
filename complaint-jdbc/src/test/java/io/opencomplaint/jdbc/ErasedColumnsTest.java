package io.opencomplaint.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.tck.ErasureTrace;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** After an erasure no column of any table of the library holds a word of what was erased. */
class ErasedColumnsTest {

    @Test
    void noColumnOfH2HoldsAnErasedWord() throws SQLException {
        assertNoTrace(TestDatabase.withTables());
    }

    @Test
    void noColumnOfPostgresHoldsAnErasedWord() throws SQLException {
        assertNoTrace(PostgresServer.running().withTables());
    }

    @Test
    void noColumnOfMariaDbHoldsAnErasedWord() throws SQLException {
        assertNoTrace(MariaDbServer.running().withTables());
    }

    private static void assertNoTrace(DataSource database) throws SQLException {
        ErasureTrace trace = new ErasureTrace(JdbcComplaintStore.on(database));
        trace.live();
        assertThat(cells(database)).as("the words are there before").anyMatch(trace::tells);
        trace.erase();
        List<String> after = cells(database);
        assertThat(after).as("all tables were read").hasSizeGreaterThan(100).noneMatch(trace::tells);
    }

    /** Every value of every column of every table. */
    static List<String> cells(DataSource database) throws SQLException {
        List<String> cells = new ArrayList<>();
        try (Connection connection = database.getConnection()) {
            List<String> tables = new ArrayList<>();
            try (ResultSet found =
                    connection.getMetaData().getTables(connection.getCatalog(), connection.getSchema(), "%", null)) {
                while (found.next()) {
                    if (found.getString("TABLE_NAME").toLowerCase(Locale.ROOT).startsWith("complaint")
                            && found.getString("TABLE_TYPE").contains("TABLE")) {
                        tables.add(found.getString("TABLE_NAME"));
                    }
                }
            }
            assertThat(tables).as("events, complaints, feed, sums and more").hasSizeGreaterThanOrEqualTo(8);
            for (String table : tables) {
                read(connection, table, cells);
            }
        }
        return cells;
    }

    private static void read(Connection connection, String table, List<String> cells) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT * FROM " + table)) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (int i = 1; i <= columns; i++) {
                    cells.add(String.valueOf(rows.getString(i)));
                }
            }
        }
    }
}

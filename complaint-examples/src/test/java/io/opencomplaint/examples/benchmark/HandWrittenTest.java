package io.opencomplaint.examples.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.desk.ComplaintDesk;
import io.opencomplaint.jdbc.JdbcComplaintStore;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Outcome;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.infra.Blackhole;

/** The comparison is fair: what is written by hand is what the desk writes, so that the desk reads it as its own. */
class HandWrittenTest {

    private static final String BLACKHOLES =
            "Today's password is swordfish. I understand instantiating Blackholes directly is dangerous.";

    @Test
    void writesTheSameRowsAsTheDesk() throws SQLException {
        try (H2 database = new H2("hand-written")) {
            ComplaintDesk desk = ComplaintDesk.builder()
                    .store(JdbcComplaintStore.on(database.pool()))
                    .build();
            HandWritten handWritten = new HandWritten(database.pool(), Script.of(desk, database.pool()));

            handWritten.life("by-hand", new Blackhole(BLACKHOLES));

            assertThat(rows(database, "complaint", "id", "by-hand"))
                    .isEqualTo(rows(database, "complaint", "id", "script-1"));
            assertThat(rows(database, "complaint_event", "complaint_id", "by-hand"))
                    .hasSize(EightActs.COUNT)
                    .isEqualTo(rows(database, "complaint_event", "complaint_id", "script-1"));
            assertThat(desk.get(ComplaintId.of("by-hand")).conclusion().outcome())
                    .isEqualTo(Outcome.UPHELD);
            assertThat(desk.file(ComplaintId.of("by-hand")).history()).hasSize(EightActs.COUNT);
        }
    }

    /** Without what must differ: ids, references, numbers. The ready-made JSON keeps those of the script. */
    private static List<String> rows(H2 database, String table, String key, String id) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = database.pool().getConnection();
                Statement statement = connection.createStatement();
                ResultSet found =
                        statement.executeQuery("SELECT * FROM " + table + " WHERE " + key + " = '" + id + "'")) {
            while (found.next()) {
                StringBuilder row = new StringBuilder();
                for (int column = 1; column <= found.getMetaData().getColumnCount(); column++) {
                    row.append(found.getString(column)).append(" | ");
                }
                rows.add(row.toString().replaceAll("by-hand|script-1|C\\d+", "?"));
            }
        }
        return rows;
    }
}

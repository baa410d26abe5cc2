package io.opencomplaint.examples.benchmark;

import io.opencomplaint.act.Act;
import io.opencomplaint.desk.ComplaintDesk;
import io.opencomplaint.model.ComplaintId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * What the desk writes in one life: after each act the row of the complaint and the new event, JSON included, by column.
 *
 * @param complaints the row of the complaint after each act
 * @param events the event of each act
 */
record Script(List<Map<String, @Nullable Object>> complaints, List<Map<String, @Nullable Object>> events) {

    private static final String COMPLAINT = "SELECT * FROM complaint WHERE id = ?";
    private static final String EVENT = "SELECT * FROM complaint_event WHERE complaint_id = ? AND sequence = ?";

    static Script of(ComplaintDesk desk, DataSource dataSource) throws SQLException {
        ComplaintId id = ComplaintId.of("script-1");
        Script script = new Script(new ArrayList<>(), new ArrayList<>());
        try (Connection connection = dataSource.getConnection()) {
            for (Act act : EightActs.on(id)) {
                long version = desk.perform(act, EightActs.ACTOR).version();
                script.complaints.add(row(connection, COMPLAINT, id.value()));
                script.events.add(row(connection, EVENT, id.value(), version));
            }
        }
        return script;
    }

    private static Map<String, @Nullable Object> row(Connection connection, String sql, Object... keys)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < keys.length; i++) {
                statement.setObject(i + 1, keys[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                Map<String, @Nullable Object> row = new HashMap<>();
                ResultSetMetaData columns = rows.getMetaData();
                for (int column = 1; column <= columns.getColumnCount(); column++) {
                    String name = columns.getColumnName(column).toLowerCase(Locale.ROOT);
                    row.put(name, rows.getObject(column, Statements.javaType(name)));
                }
                return row;
            }
        }
    }
}

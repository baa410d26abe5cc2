package io.opencomplaint.jdbc;

import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.tck.IdContract;
import java.sql.DriverManager;
import java.sql.SQLException;

class JdbcIdsTest extends IdContract {
    @Override
    protected ComplaintId id() {
        try (var connection = DriverManager.getConnection("jdbc:h2:mem:");
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT '\"c-1\"'")) {
            rows.next();
            return JdbcIds.read(rows);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

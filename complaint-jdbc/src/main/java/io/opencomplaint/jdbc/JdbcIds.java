package io.opencomplaint.jdbc;

import io.opencomplaint.model.ComplaintId;
import java.sql.ResultSet;
import java.sql.SQLException;
import tools.jackson.databind.json.JsonMapper;

/** Placeholder. */
public final class JdbcIds {
    private JdbcIds() {}

    /**
     * Reads an id.
     *
     * @param row the row
     * @return the id
     * @throws SQLException when the driver says so
     */
    public static ComplaintId read(ResultSet row) throws SQLException {
        return new ComplaintId(JsonMapper.shared().readValue(row.getString(1), String.class));
    }
}

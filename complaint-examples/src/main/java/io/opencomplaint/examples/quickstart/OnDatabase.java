package io.opencomplaint.examples.quickstart;

import io.opencomplaint.desk.ComplaintDesk;
import io.opencomplaint.jdbc.JdbcComplaintStore;
import io.opencomplaint.jdbc.JdbcSchema;
import io.opencomplaint.preset.Presets;
import javax.sql.DataSource;

/** The desk of the README on a database. */
final class OnDatabase {

    private OnDatabase() {}

    static ComplaintDesk desk(DataSource dataSource) {
        JdbcSchema.ofDefaults().create(dataSource);
        ComplaintDesk desk = ComplaintDesk.builder()
                .store(JdbcComplaintStore.on(dataSource))
                .policy(Presets.closedLoop())
                .build();
        return desk;
    }
}

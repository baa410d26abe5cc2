package io.opencomplaint.examples.benchmark;

import io.opencomplaint.desk.ComplaintDesk;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.spi.Criteria;
import io.opencomplaint.spi.Cursor;
import io.opencomplaint.spi.Page;
import io.opencomplaint.spi.PageRequest;
import io.opencomplaint.spi.SortOrder;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Sweeps and pages among many complaints. */
final class ScaleOnPostgres {

    private static final int ROUNDS = 15;
    private static final int WARM_UP = 15;
    private static final int PAGE = 50;

    private final Postgres database;
    private final int complaints;

    ScaleOnPostgres(Postgres database, int complaints) {
        this.database = database;
        this.complaints = complaints;
    }

    /** Milliseconds of a sweep of a thousand that are due. */
    double run() throws SQLException {
        database.execute("TRUNCATE complaint, complaint_event, complaint_due");
        Waiting waiting = new Waiting(database.pool(), complaints);
        database.execute("VACUUM ANALYZE");
        List<Double> sweeps = new ArrayList<>();
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            double millis = waiting.sweep() * 1e3;
            if (round >= 0) {
                sweeps.add(millis);
            }
        }
        double sweep = median(sweeps);
        line("PostgreSQL, sweep of 1,000 among %,d: median %.1f ms (to reach: 100 at 1,000,000)", complaints, sweep);
        pages(waiting.desk());
        return sweep;
    }

    private void pages(ComplaintDesk desk) throws SQLException {
        Cursor deep = Cursor.of(SortOrder.OLDEST_FIRST, at(desk, complaints - 2 * PAGE));
        List<Double> first = new ArrayList<>();
        List<Double> last = new ArrayList<>();
        for (int round = -WARM_UP; round < 10 * ROUNDS; round++) {
            double early = page(desk, PageRequest.first(PAGE));
            double late = page(desk, PageRequest.first(PAGE).after(deep));
            if (round >= 0) {
                first.add(early);
                last.add(late);
            }
        }
        line(
                "PostgreSQL, page of %d at depth %,d: %.2f ms, the first %.2f ms: %.2f times (to reach: at most 1.5)",
                PAGE, complaints - 2 * PAGE, median(last), median(first), median(last) / median(first));
    }

    private static double page(ComplaintDesk desk, PageRequest request) {
        long start = System.nanoTime();
        Page<Complaint> page = desk.search(Criteria.any(), request);
        double millis = (System.nanoTime() - start) / 1e6;
        if (page.items().size() != PAGE) {
            throw new IllegalStateException("Not a whole page: " + page.items().size());
        }
        return millis;
    }

    private Complaint at(ComplaintDesk desk, int depth) throws SQLException {
        try (Connection connection = database.pool().getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "SELECT id FROM complaint WHERE tenant = 'default' ORDER BY received_at, id OFFSET ? LIMIT 1")) {
            statement.setInt(1, depth);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return desk.get(ComplaintId.of(rows.getString(1)));
            }
        }
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private static void line(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}

package io.opencomplaint.examples.benchmark;

import io.opencomplaint.act.Act;
import io.opencomplaint.desk.ActResult;
import io.opencomplaint.desk.ComplaintDesk;
import io.opencomplaint.desk.ComplaintReports;
import io.opencomplaint.desk.Refresh;
import io.opencomplaint.jdbc.JdbcComplaintStore;
import io.opencomplaint.report.statistics.ReportPeriod;
import io.opencomplaint.spi.Axis;
import io.opencomplaint.spi.Measure;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;

/** Reports over ten years of complaints, from kept sums; beside them what the database needs to count its table. */
final class ReportsOnPostgres {

    private static final int ORIGINALS = 20_000;
    private static final int BULK = 8_000;
    private static final int ROUNDS = 25;
    private static final int REFRESHED = 10_000;
    private static final Instant BEGINNING = Instant.parse("2015-01-01T00:30:00Z");
    private static final Duration EVERY = Duration.ofDays(3_650).dividedBy(ORIGINALS);
    private static final YearMonth FIRST = YearMonth.of(2015, 1);
    private static final YearMonth LAST = YearMonth.of(2025, 12);

    private final Postgres database;
    private final int complaints;
    private final ComplaintDesk desk;

    ReportsOnPostgres(Postgres database, int complaints) {
        this.database = database;
        this.complaints = complaints;
        this.desk = ComplaintDesk.builder()
                .store(JdbcComplaintStore.on(database.pool()))
                .build();
    }

    /** Milliseconds of all categories month by month. */
    double run() throws SQLException {
        database.execute("TRUNCATE complaint, complaint_event, complaint_due, complaint_feed, complaint_rollup");
        originals();
        copies();
        database.execute("VACUUM ANALYZE");
        desk.reports().forget();
        keep();
        database.execute("VACUUM ANALYZE");
        double quarter = median(() -> desk.reports()
                .of(ReportPeriod.quarter(2024, 2))
                .current()
                .total()
                .received());
        double months = median(() -> received(desk.reports()));
        double counting = counting();
        line(
                "PostgreSQL, reports over %,d complaints: a quarter %.0f ms (to reach: 300 at 1,000,000), all categories month by"
                        + " month %.1f ms (to reach: 20), %.0f times as fast as counting the table with %.0f ms",
                complaints, quarter, months, counting / months, counting);
        return months;
    }

    private void originals() {
        Believable believable = new Believable(ORIGINALS, BEGINNING, EVERY);
        List<Act> bulk = new ArrayList<>(BULK);
        for (int number = 0; number < ORIGINALS; number++) {
            bulk.addAll(believable.acts(number));
            if (bulk.size() > BULK - 8 || number == ORIGINALS - 1) {
                if (!desk.performAll(bulk, EightActs.ACTOR).stream().allMatch(ActResult::isDone)) {
                    throw new IllegalStateException("Not every act was done");
                }
                bulk.clear();
            }
        }
    }

    /** Rows as the desk would have written them, of other customers and about other shops; sums ask for no history of what they have not counted. */
    private void copies() throws SQLException {
        String columns;
        try (Connection connection = database.pool().getConnection();
                Statement statement = connection.createStatement();
                ResultSet names =
                        statement.executeQuery("SELECT string_agg(column_name, ', ' ORDER BY ordinal_position)"
                                + " FROM information_schema.columns WHERE table_name = 'complaint'")) {
            names.next();
            columns = names.getString(1);
        }
        // Each about one of many shops, and every twentieth still under way, also in the quarter that is reported.
        database.execute(
                "UPDATE complaint SET respondent_key = 'shop-' || (abs(hashtext(id)) % 500)",
                "UPDATE complaint SET phase = 'HANDLING', status = 'assigned', closed_at = NULL, outcome = NULL,"
                        + " dossier = NULL WHERE abs(hashtext(id)) % 20 = 0",
                "DROP TABLE IF EXISTS originals",
                "CREATE TABLE originals AS SELECT * FROM complaint");
        for (int copy = 1; copy < complaints / ORIGINALS; copy++) {
            String other = "|| '-" + copy + "'";
            String values = columns.replaceFirst("\\bid\\b", "id " + other)
                    .replaceFirst("\\bnumber\\b", "number " + other)
                    .replaceFirst("\\bcomplainant_key\\b", "complainant_key " + other)
                    .replaceFirst("\\brespondent_key\\b", "respondent_key " + other);
            database.execute("INSERT INTO complaint (" + columns + ") SELECT " + values + " FROM originals");
        }
        database.execute("DROP TABLE originals");
    }

    private void keep() {
        long start = System.nanoTime();
        Refresh refresh;
        long counted = 0;
        do {
            refresh = desk.reports().refresh(REFRESHED);
            counted += refresh.counted();
        } while (refresh.more());
        double seconds = (System.nanoTime() - start) / 1e9;
        if (counted != complaints) {
            throw new IllegalStateException("Not every complaint was counted: " + counted);
        }
        line("PostgreSQL, sums of %,d complaints from the beginning: %.0f s", complaints, seconds);
    }

    private static long received(ComplaintReports reports) {
        return reports.monthly(Axis.CATEGORY, FIRST, LAST).cells().stream()
                .mapToLong(cell -> cell.figures().of(Measure.RECEIVED))
                .sum();
    }

    private double counting() throws SQLException {
        List<Double> times = new ArrayList<>();
        for (int round = 0; round < 5; round++) {
            long start = System.nanoTime();
            long counted = 0;
            try (Connection connection = database.pool().getConnection();
                    Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery("SELECT category_top, date_trunc('month', received_on),"
                            + " COUNT(*) FROM complaint WHERE tenant = 'default' GROUP BY 1, 2")) {
                while (rows.next()) {
                    counted += rows.getLong(3);
                }
            }
            times.add((System.nanoTime() - start) / 1e6);
            if (counted != received(desk.reports())) {
                throw new IllegalStateException("The sums are not those of the table: " + counted);
            }
        }
        return times.stream().sorted().toList().get(times.size() / 2);
    }

    private static double median(LongSupplier report) {
        List<Double> times = new ArrayList<>();
        for (int round = -5; round < ROUNDS; round++) {
            long start = System.nanoTime();
            long received = report.getAsLong();
            double millis = (System.nanoTime() - start) / 1e6;
            if (received == 0) {
                throw new IllegalStateException("Nothing was reported");
            }
            if (round >= 0) {
                times.add(millis);
            }
        }
        return times.stream().sorted().toList().get(times.size() / 2);
    }

    private static void line(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}

package io.opencomplaint.examples.benchmark;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;

/** What the library does on PostgreSQL, each figure beside something else in the same run. */
public final class PostgresReport {

    private static final int MILLION = 1_000_000;
    private static final int CONNECTIONS = 16;

    private PostgresReport() {}

    /**
     * Measures and prints, in about a quarter of an hour.
     *
     * @param args any of acts, flowable, import, scale, reports; none for all of them; with tenfold, scale and reports go on with ten
     *     million complaints, half an hour each; tenfold alone is for both of them
     * @throws IOException when the server cannot be started
     * @throws SQLException when the database refuses
     * @throws InterruptedException when somebody stops it
     * @throws ExecutionException when a contender fails
     */
    public static void main(String[] args) throws IOException, SQLException, InterruptedException, ExecutionException {
        List<String> parts = parts(List.of(args));
        if (parts.contains("acts")) {
            ActsOnPostgres.main(args);
        }
        if (parts.contains("flowable")) {
            BesideFlowable.main(args);
        }
        try (Postgres database = new Postgres(CONNECTIONS)) {
            if (parts.contains("import")) {
                new ImportOnPostgres(database).run();
            }
            if (parts.contains("scale")) {
                double once = new ScaleOnPostgres(database, MILLION).run();
                if (parts.contains("tenfold")) {
                    double tenfold = new ScaleOnPostgres(database, 10 * MILLION).run();
                    System.out.printf(
                            Locale.ROOT, "Sweep: ratio of the medians %.2f (to reach: at most 1.25)%n", tenfold / once);
                }
            }
            if (parts.contains("reports")) {
                reports(database, parts.contains("tenfold"));
            }
        }
    }

    private static List<String> parts(List<String> args) {
        if (args.isEmpty()) {
            return List.of("acts", "flowable", "import", "scale", "reports");
        }
        return args.equals(List.of("tenfold")) ? List.of("scale", "reports", "tenfold") : args;
    }

    private static void reports(Postgres database, boolean tenfold) throws SQLException {
        double once = new ReportsOnPostgres(database, MILLION).run();
        if (tenfold) {
            double ten = new ReportsOnPostgres(database, 10 * MILLION).run();
            System.out.printf(
                    Locale.ROOT, "Months by category: ratio of the medians %.2f (to reach: at most 1.3)%n", ten / once);
        }
    }
}

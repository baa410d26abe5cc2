package io.opencomplaint.examples.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Whether a sweep takes longer where more complaints wait: the same number is due on two databases in memory, in one of
 * which ten times as many complaints have an alarm that is far away. The two take turns, so that what else the machine does
 * hits both. Not a benchmark of JMH, since each sweep uses up what was due. What was swept stays in the tables, without an
 * alarm.
 */
public final class SweepOnH2 {

    private static final int FEW = 100_000;
    private static final int MANY = 1_000_000;
    private static final int WARM_UP = 15;
    private static final int ROUNDS = 21;

    private SweepOnH2() {}

    /**
     * Fills both databases, sweeps in turn and prints the medians. Wants a heap of 8 GiB.
     *
     * @param args none
     * @throws SQLException when the database refuses
     */
    public static void main(String[] args) throws SQLException {
        try (H2 small = new H2("few");
                H2 large = new H2("many")) {
            Waiting few = new Waiting(small.pool(), FEW);
            Waiting many = new Waiting(large.pool(), MANY);
            for (int round = 0; round < WARM_UP; round++) {
                few.sweep();
                many.sweep();
            }
            List<Double> ofFew = new ArrayList<>();
            List<Double> ofMany = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                ofFew.add(few.sweep());
                ofMany.add(many.sweep());
            }
            print(FEW, ofFew);
            print(MANY, ofMany);
            line("Sweep: ratio of the medians %.2f (to reach: at most 1.20)", median(ofMany) / median(ofFew));
        }
    }

    /**
     * Runs it in a process of its own, with a heap that is there from the beginning, as the benchmarks of JMH are run.
     *
     * @throws IOException when Java cannot be started
     */
    static void fork() throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xms8g",
                        "-Xmx8g",
                        "-XX:+AlwaysPreTouch",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SweepOnH2.class.getName())
                .inheritIO()
                .start();
        int code = process.onExit().join().exitValue();
        if (code != 0) {
            throw new IllegalStateException("The sweep ended with " + code);
        }
    }

    private static void print(int complaints, List<Double> seconds) {
        double median = median(seconds);
        line(
                "Sweep of %,d among %,d complaints: median %.1f ms (%.1f to %.1f, %d rounds), %,.0f escalations/s (to reach: 5,000)",
                Waiting.DUE,
                complaints,
                median * 1e3,
                seconds.stream().mapToDouble(Double::doubleValue).min().orElseThrow() * 1e3,
                seconds.stream().mapToDouble(Double::doubleValue).max().orElseThrow() * 1e3,
                seconds.size(),
                Waiting.DUE / median);
    }

    private static double median(List<Double> values) {
        double[] sorted =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return Arrays.stream(sorted).skip(sorted.length / 2).findFirst().orElseThrow();
    }

    private static void line(String pattern, Object... values) {
        System.out.println(String.format(Locale.ROOT, pattern, values));
    }
}

package io.opencomplaint.examples.benchmark;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.Main;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks and sets them in proportion. With arguments it is JMH itself. */
public final class BenchmarkReport {

    private BenchmarkReport() {}

    /**
     * Runs what is asked for, or everything in about two minutes.
     *
     * @param args of JMH, for example {@code -l}; none for the report
     * @throws RunnerException when a benchmark fails
     * @throws CommandLineOptionException when JMH does not know an argument
     * @throws IOException when JMH cannot write
     */
    public static void main(String[] args) throws RunnerException, CommandLineOptionException, IOException {
        if (args.length > 0) {
            Main.main(args);
            return;
        }
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(BenchmarkReport.class.getPackageName())
                        .shouldFailOnError(true)
                        .build())
                .run();
        print(results);
    }

    private static void print(Collection<RunResult> results) {
        Map<String, Double> scores = new HashMap<>();
        for (RunResult result : results) {
            String name = result.getParams().getBenchmark();
            scores.put(
                    name.substring(BenchmarkReport.class.getPackageName().length() + 1),
                    result.getPrimaryResult().getScore());
        }
        double desk = score(scores, "DeskOnH2.desk");
        double handWritten = score(scores, "DeskOnH2.handWritten");
        line(
                "Desk on H2 in memory: %,.0f acts/s, %.2f of hand-written JDBC with %,.0f acts/s (to reach: 0.50)",
                desk, desk / handWritten, handWritten);
        line(
                "Desk in memory: %.2f µs an act (to reach: at most 5), of it validation %.2f µs, decision %.2f µs",
                score(scores, "DeskInMemory.desk"),
                score(scores, "DeskInMemory.validation"),
                score(scores, "DeskInMemory.decision"));
    }

    private static double score(Map<String, Double> scores, String name) {
        return scores.getOrDefault(name, Double.NaN);
    }

    private static void line(String pattern, Object... values) {
        System.out.println(String.format(Locale.ROOT, pattern, values));
    }
}

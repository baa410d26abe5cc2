package io.opencomplaint.examples.benchmark;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.openjdk.jmh.Main;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks and sets them in proportion. With arguments it is JMH itself. */
public final class BenchmarkReport {

    private BenchmarkReport() {}

    /**
     * Runs what is asked for, or everything in about ten minutes, the sweep with a heap of 8 GiB.
     *
     * @param args of JMH, for example {@code -l}; none for the report
     * @throws RunnerException when a benchmark fails
     * @throws CommandLineOptionException when JMH does not know an argument
     * @throws IOException when JMH cannot write, or Java cannot be started for the sweep or the register
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
        SweepOnH2.fork();
        RegisterIn256Megabytes.fork();
    }

    private static void print(Collection<RunResult> results) {
        Map<String, Double> scores = new HashMap<>();
        for (RunResult result : results) {
            scores.put(name(result.getParams()), result.getPrimaryResult().getScore());
        }
        acts(scores);
        trust(scores);
        access(scores);
        reports(scores);
        calendars(scores);
    }

    private static void acts(Map<String, Double> scores) {
        double desk = score(scores, "DeskOnH2.desk");
        double handWritten = score(scores, "DeskOnH2.handWritten");
        line(
                "Desk on H2 in memory: %,.0f acts/s, %.2f of hand-written JDBC with %,.0f acts/s (to reach: 0.70)",
                desk, desk / handWritten, handWritten);
        double act = score(scores, "DeskInMemory.desk");
        double validation = score(scores, "DeskInMemory.validation");
        double seal = score(scores, "SealedActs.seal") / 1_000;
        line(
                "Desk in memory: %.2f µs an act, of it validation %.2f µs and seal %.2f µs: %.2f µs apart from those (to reach: at"
                        + " most 1.5), of it decision %.2f µs",
                act, validation, seal, act - validation - seal, score(scores, "DeskInMemory.decision"));
        double alone = score(scores, "SharedDesk.oneThread");
        double both = score(scores, "SharedDesk.twoThreads");
        line(
                "One desk in memory: %,.0f acts/s by one thread, %,.0f by two, %.2f times (to reach: 1.6)",
                alone, both, both / alone);
        line(
                "Decision with three clocks: %.2f µs an act (to reach: at most 2)",
                score(scores, "DeskInMemory.decisionWithClocks"));
        line(
                "Row of the workflow: %.1f ns with a guard, %.1f ns with a requirement (to reach: at most 100)",
                score(scores, "TransitionRow.guarded"), score(scores, "TransitionRow.requiring"));
    }

    private static void trust(Map<String, Double> scores) {
        double seal = score(scores, "SealedActs.seal");
        line(
                "Chain: %.2f µs an act (to reach: at most 2), %.1f times a digest of 512 bytes; checked in %.2f µs",
                seal / 1_000, seal / score(scores, "SealedActs.digest"), score(scores, "SealedActs.check") / 1_000);
        double verify = score(scores, "VerifiedOnH2.verify");
        line(
                "Chains on H2 in memory: %,.0f events/s checked (to reach: 100,000), %.2f times the time it takes to read them",
                VerifiedOnH2.EVENTS / verify * 1_000, verify / score(scores, "VerifiedOnH2.read"));
    }

    private static void access(Map<String, Double> scores) {
        line(
                "Check of access: %.0f ns, for a deputy %.0f ns (to reach: at most 200); a check of the role by hand takes %.0f ns",
                score(scores, "AccessChecks.check"),
                score(scores, "AccessChecks.checkOfDeputy"),
                score(scores, "AccessChecks.byHand"));
        for (String store : List.of("h2", "memory")) {
            double unchecked = score(scores, "SearchByActor.unchecked " + store);
            double checked = score(scores, "SearchByActor.checked " + store);
            double masked = score(scores, "SearchByActor.masked " + store);
            line(
                    "Page of 50 on %s: %.0f µs by the host, %.0f µs checked, %.0f µs checked and masked: %.2f times without"
                            + " masks (to reach on h2: at most 1.2)",
                    store, unchecked, checked, masked, masked / checked);
        }
    }

    private static void reports(Map<String, Double> scores) {
        double report = score(scores, "ReportsInMemory.report");
        double count = score(scores, "ReportsInMemory.count");
        line(
                "Report over 100,000 complaints in memory: %.0f ms (to reach: 200), %.1f times a count by kind with %.0f ms",
                report, report / count, count);
        double page = score(scores, "AnalysisPage.page 100000");
        line(
                "Its analysis as HTML: %,.0f ms (to reach: at most 3,000), %.1f times that of 1,000 complaints, %.1f times its report",
                page,
                page / score(scores, "AnalysisPage.page 1000"),
                page / score(scores, "AnalysisPage.report 100000"));
    }

    private static void calendars(Map<String, Double> scores) {
        for (String zone : List.of(Office.SHANGHAI, Office.NEW_YORK)) {
            for (String method : List.of("add", "subtract", "between")) {
                long longest = 720;
                double calendar = hours(scores, method, zone, longest);
                line(
                        "%s, %s: %d h take %.1f ns, %.2f times 24 h; a loop over days takes %.0f times the calendar's time",
                        zone,
                        method,
                        longest,
                        calendar,
                        calendar / hours(scores, method, zone, 24),
                        hours(scores, method + "ByLoop", zone, longest) / calendar);
                line(
                        "%s, %s: 250 working days take %.1f ns; a loop over days takes %.0f times that",
                        zone,
                        method,
                        days(scores, method, zone),
                        days(scores, method + "ByLoop", zone) / days(scores, method, zone));
            }
            line("%s: 16 years are compiled in %,.0f µs", zone, score(scores, "CalendarBuild.sixteenYears " + zone));
        }
    }

    private static double hours(Map<String, Double> scores, String method, String zone, long hours) {
        return score(scores, "WorkingHours." + method + " " + hours + " " + zone);
    }

    private static double days(Map<String, Double> scores, String method, String zone) {
        return score(scores, "WorkingDates." + method + " 250 " + zone);
    }

    /** Class, method and the values of the parameters, those in the order of their names. */
    private static String name(BenchmarkParams benchmark) {
        StringBuilder name = new StringBuilder(benchmark
                .getBenchmark()
                .substring(BenchmarkReport.class.getPackageName().length() + 1));
        for (String key : new TreeSet<>(benchmark.getParamsKeys())) {
            name.append(' ').append(benchmark.getParam(key));
        }
        return name.toString();
    }

    private static double score(Map<String, Double> scores, String name) {
        return scores.getOrDefault(name, Double.NaN);
    }

    private static void line(String pattern, Object... values) {
        System.out.println(String.format(Locale.ROOT, pattern, values));
    }
}

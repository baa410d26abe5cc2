package io.opencomplaint.examples.benchmark;

import io.opencomplaint.act.Act;
import io.opencomplaint.act.Classify;
import io.opencomplaint.act.ReceiveComplaint;
import io.opencomplaint.act.Register;
import io.opencomplaint.act.Withdraw;
import io.opencomplaint.desk.ActBy;
import io.opencomplaint.desk.ComplaintDesk;
import io.opencomplaint.examples.documents.analysis.Cover;
import io.opencomplaint.examples.documents.analysis.PeriodicAnalysis;
import io.opencomplaint.inmemory.InMemoryComplaintStore;
import io.opencomplaint.model.Actor;
import io.opencomplaint.model.Category;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Party;
import io.opencomplaint.model.Role;
import io.opencomplaint.preset.Presets;
import io.opencomplaint.report.statistics.PeriodReport;
import io.opencomplaint.report.statistics.ReportPeriod;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Milliseconds from the complaints in memory to the page of their analysis, and to the report alone. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms2g", "-Xmx2g", "-XX:+AlwaysPreTouch"})
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class AnalysisPage {

    private static final Instant MAY = Instant.parse("2026-05-04T02:00:00Z");
    private static final Actor CLERK = Actor.of("u-17", Role.CLERK);
    private static final List<String> KINDS =
            List.of("environment", "neighbour-disputes", "general-service", "safety", "parking", "shops");
    private static final int AT_ONCE = 1_000;

    /** How many complaints. */
    @Param({"1000", "100000"})
    public int complaints;

    @SuppressWarnings("NullAway.Init")
    private ComplaintDesk desk;

    private final PeriodicAnalysis analysis = new PeriodicAnalysis(Cover.of("Specimen"), Locale.ENGLISH);

    /** Receives the complaints, all of one quarter; every third is withdrawn. */
    @Setup
    public void receive() {
        desk = ComplaintDesk.builder()
                .store(new InMemoryComplaintStore())
                .policy(Presets.propertyManagement())
                .clock(Clock.fixed(MAY, ZoneOffset.UTC))
                .build();
        for (int first = 0; first < complaints; first += AT_ONCE) {
            List<ActBy> acts = new ArrayList<>();
            for (int one = first; one < first + AT_ONCE; one++) {
                life(one).forEach(act -> acts.add(new ActBy(act, CLERK)));
            }
            desk.performAll(acts).forEach(result -> {
                if (result.failure() != null) {
                    throw result.failure();
                }
            });
        }
    }

    private static List<Act> life(int number) {
        ComplaintId id = ComplaintId.of("c-" + number);
        Act received = ReceiveComplaint.by(Channel.PHONE)
                .id(id)
                .complainant(Party.anonymous())
                .matter("Nobody came");
        Act classified = new Classify(id, Category.of(KINDS.get(number % KINDS.size())));
        return number % 3 == 0
                ? List.of(received, new Register(id), classified, new Withdraw(id))
                : List.of(received, new Register(id), classified);
    }

    /**
     * The report.
     *
     * @return its values
     */
    @Benchmark
    public PeriodReport report() {
        return desk.reports().of(ReportPeriod.quarter(2026, 2));
    }

    /**
     * Report and page.
     *
     * @return HTML
     */
    @Benchmark
    public String page() {
        return analysis.html(report());
    }
}

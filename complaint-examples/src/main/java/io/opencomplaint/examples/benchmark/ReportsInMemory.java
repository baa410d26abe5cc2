package io.opencomplaint.examples.benchmark;

import io.opencomplaint.act.Act;
import io.opencomplaint.desk.ActResult;
import io.opencomplaint.desk.ComplaintDesk;
import io.opencomplaint.inmemory.InMemoryComplaintStore;
import io.opencomplaint.report.statistics.PeriodReport;
import io.opencomplaint.report.statistics.ReportPeriod;
import io.opencomplaint.spi.Criteria;
import io.opencomplaint.spi.Dimension;
import io.opencomplaint.spi.Tally;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Milliseconds of a report over a hundred thousand complaints, all of them in its period, and beside it of a single count of them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms4g", "-Xmx4g", "-XX:+AlwaysPreTouch"})
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class ReportsInMemory {

    private static final int COMPLAINTS = 100_000;
    private static final int BULK = 8_000;
    private static final ReportPeriod YEAR = ReportPeriod.year(2023);

    private final ComplaintDesk desk =
            ComplaintDesk.builder().store(new InMemoryComplaintStore()).build();

    /** Has all of them handled. */
    @Setup
    public void receive() {
        Believable believable = new Believable(COMPLAINTS);
        List<Act> bulk = new ArrayList<>(BULK);
        for (int number = 0; number < COMPLAINTS; number++) {
            bulk.addAll(believable.acts(number));
            if (bulk.size() > BULK - 8 || number == COMPLAINTS - 1) {
                if (!desk.performAll(bulk, EightActs.ACTOR).stream().allMatch(ActResult::isDone)) {
                    throw new IllegalStateException("Not every act was done");
                }
                bulk.clear();
            }
        }
    }

    /**
     * Everything that a report has, of this period, the one before and the year before.
     *
     * @return the report
     */
    @Benchmark
    public PeriodReport report() {
        PeriodReport report = desk.reports().of(YEAR);
        if (report.current().total().received() != COMPLAINTS) {
            throw new IllegalStateException("Not every complaint was counted");
        }
        return report;
    }

    /**
     * How many there are of each kind.
     *
     * @return the counts
     */
    @Benchmark
    public List<Tally> count() {
        return desk.tally(Criteria.any(), Dimension.CATEGORY);
    }
}

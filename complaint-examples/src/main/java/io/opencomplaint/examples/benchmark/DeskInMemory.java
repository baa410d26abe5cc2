package io.opencomplaint.examples.benchmark;

import io.opencomplaint.act.Act;
import io.opencomplaint.desk.ComplaintDesk;
import io.opencomplaint.inmemory.InMemoryComplaintStore;
import io.opencomplaint.model.Category;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.policy.ComplaintPolicy;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Microseconds an act: the whole desk in memory, and its parts apart. Each thread has desks of its own. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
// A heap that is there from the beginning: else the first touch of its pages is measured.
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms2g", "-Xmx2g", "-XX:+AlwaysPreTouch"})
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class DeskInMemory {

    /** A store begins anew after so many complaints: what is measured is the act, and not a heap that only grows. */
    private static final int COMPLAINTS = 10_000;

    /** Ten in the morning, in a year that the calendar has; the clock goes on from there at its usual cost. */
    private static final Instant MONDAY = Instant.parse("2024-03-04T02:00:00Z");

    private final List<Act> acts = EightActs.on(ComplaintId.of("c-1"));
    private final List<Act> services = EightActs.on(ComplaintId.of("c-1"), Category.of("service"));
    private int complaints;

    @SuppressWarnings("NullAway.Init")
    private Validator validator;

    @SuppressWarnings("NullAway.Init")
    private ComplaintDesk desk;

    @SuppressWarnings("NullAway.Init")
    private ComplaintDesk bare;

    @SuppressWarnings("NullAway.Init")
    private ComplaintDesk timed;

    @SuppressWarnings("NullAway.Init")
    private ComplaintDesk richest;

    /** Makes the validator, and the desk without validation and store. */
    @Setup
    public void open() {
        validator = Validation.buildDefaultValidatorFactory().getValidator();
        desk = emptyDesk();
        bare = ComplaintDesk.builder()
                .store(new OneComplaint())
                .validator(new Unchecked())
                .build();
        timed = under(Limits.three());
        richest = under(Limits.richest());
    }

    private static ComplaintDesk under(ComplaintPolicy policy) {
        return ComplaintDesk.builder()
                .store(new OneComplaint())
                .policy(policy)
                .clock(Clock.offset(
                        Clock.systemUTC(), Duration.between(Clock.systemUTC().instant(), MONDAY)))
                .validator(new Unchecked())
                .build();
    }

    /** The eight acts by the desk, the making of the acts included. */
    @Benchmark
    @OperationsPerInvocation(EightActs.COUNT)
    public void desk() {
        if (complaints == COMPLAINTS) {
            complaints = 0;
            desk = emptyDesk();
        }
        complaints++;
        for (Act act : EightActs.on(ComplaintId.of("c-" + complaints))) {
            desk.perform(act, EightActs.ACTOR);
        }
    }

    private ComplaintDesk emptyDesk() {
        return ComplaintDesk.builder()
                .store(new InMemoryComplaintStore())
                .validator(validator)
                .build();
    }

    /**
     * Only what jakarta.validation does to the eight acts.
     *
     * @param found takes what it finds, which is nothing
     */
    @Benchmark
    @OperationsPerInvocation(EightActs.COUNT)
    public void validation(Blackhole found) {
        for (Act act : acts) {
            found.consume(validator.validate(act));
        }
    }

    /** Only the rules, decide and evolve, and what the desk has to do around them: no validation, no store. */
    @Benchmark
    @OperationsPerInvocation(EightActs.COUNT)
    public void decision() {
        for (Act act : acts) {
            bare.perform(act, EightActs.ACTOR);
        }
    }

    /** The same under three time limits: of the eight acts four start or stop clocks, six times in all. */
    @Benchmark
    @OperationsPerInvocation(EightActs.COUNT)
    public void decisionWithClocks() {
        for (Act act : acts) {
            timed.perform(act, EightActs.ACTOR);
        }
    }

    /** The same under the preset with the most clocks and two regulators beside it. */
    @Benchmark
    @OperationsPerInvocation(EightActs.COUNT)
    public void decisionUnderRichestPreset() {
        for (Act act : services) {
            richest.perform(act, EightActs.ACTOR);
        }
    }
}

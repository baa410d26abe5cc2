package io.opencomplaint.examples.benchmark;

import io.opencomplaint.act.Act;
import io.opencomplaint.desk.ComplaintDesk;
import io.opencomplaint.event.RecordedEvent;
import io.opencomplaint.integrity.Chain;
import io.opencomplaint.integrity.ChainBreak;
import io.opencomplaint.integrity.Salts;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Digest;
import io.opencomplaint.model.Tenant;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Nanoseconds of the chain an act: to seal what it did, and to check it; beside the bare digest of as many bytes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class SealedActs {

    private static final ComplaintId ID = ComplaintId.of("c-1");
    /** About what the canonical bytes of an event come to. */
    private static final int BYTES = 512;

    private final Chain chain = new Chain(Salts.random());
    private final List<List<RecordedEvent>> acts = new ArrayList<>();
    private final byte[] bytes = new byte[BYTES];
    private final MessageDigest sha256;
    private final List<RecordedEvent> history;
    private final Complaint complaint;

    /**
     * Does the eight acts once, and keeps the events of each without their seals.
     */
    public SealedActs() {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
        ComplaintDesk desk = ComplaintDesk.inMemory();
        int done = 0;
        for (Act act : EightActs.on(ID)) {
            desk.perform(act, EightActs.ACTOR);
            List<RecordedEvent> events = desk.history(ID);
            acts.add(events.subList(done, events.size()).stream()
                    .map(SealedActs::bare)
                    .toList());
            done = events.size();
        }
        history = desk.history(ID);
        complaint = desk.get(ID);
    }

    private static RecordedEvent bare(RecordedEvent event) {
        return new RecordedEvent(
                event.complaint(), event.sequence(), event.recording(), event.event(), event.clocks(), null);
    }

    /**
     * Seals what each act did.
     *
     * @return the last link
     */
    @Benchmark
    @OperationsPerInvocation(EightActs.COUNT)
    public Digest seal() {
        Digest head = null;
        for (List<RecordedEvent> events : acts) {
            List<RecordedEvent> sealed = chain.seal(Tenant.DEFAULT, head, events);
            head = Objects.requireNonNull(sealed.get(sealed.size() - 1).seal()).link();
        }
        return Objects.requireNonNull(head);
    }

    /**
     * Checks all links, and that the complaint is what its history makes.
     *
     * @return nothing
     */
    @Benchmark
    @OperationsPerInvocation(EightActs.COUNT)
    public Optional<ChainBreak> check() {
        Optional<ChainBreak> found = Optional.ofNullable(chain.check(complaint, history));
        if (found.isPresent()) {
            throw new IllegalStateException("The chain is broken");
        }
        return found;
    }

    /**
     * SHA-256 of as many bytes as an event has, and nothing else.
     *
     * @return the last digest
     */
    @Benchmark
    @OperationsPerInvocation(EightActs.COUNT)
    public long digest() {
        long last = 0;
        for (int act = 0; act < EightActs.COUNT; act++) {
            last = ByteBuffer.wrap(sha256.digest(bytes)).getLong();
            bytes[0] = (byte) last;
        }
        return last;
    }
}

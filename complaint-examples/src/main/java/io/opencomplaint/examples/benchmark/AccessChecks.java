package io.opencomplaint.examples.benchmark;

import io.opencomplaint.access.AccessRules;
import io.opencomplaint.access.Permission;
import io.opencomplaint.act.ReceiveComplaint;
import io.opencomplaint.desk.ComplaintDesk;
import io.opencomplaint.inmemory.InMemoryComplaintStore;
import io.opencomplaint.model.Actor;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.Party;
import io.opencomplaint.model.Role;
import io.opencomplaint.spi.Criteria;
import io.opencomplaint.spi.PageRequest;
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

/** Nanoseconds of a check of access: relation and grant together, and beside it the check of a role that a host writes by hand. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms1g", "-Xmx1g"})
@Warmup(iterations = 5, time = 200, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 200, timeUnit = TimeUnit.MILLISECONDS)
public class AccessChecks {

    private static final int COMPLAINTS = 512;

    private final Actor actor = Actor.of("u-17", Role.CLERK, Role.HANDLER).in("repairs", "hall");
    private final Actor deputy = actor.onBehalfOf("u-18");
    private List<Complaint> complaints = List.of();
    private int next;

    @SuppressWarnings("NullAway.Init")
    private AccessRules rules;

    /** Complaints of many customers about many people. */
    @Setup
    public void receive() {
        ComplaintDesk desk =
                ComplaintDesk.builder().store(new InMemoryComplaintStore()).build();
        rules = desk.policy().access();
        for (int i = 0; i < COMPLAINTS; i++) {
            desk.perform(
                    ReceiveComplaint.by(Channel.PHONE)
                            .complainant(Party.named("张三").key("customer-" + i))
                            .respondent(Party.named("Ann").key("u-" + i))
                            .matter("Fails again", "It was repaired twice."),
                    EightActs.ACTOR);
        }
        complaints = desk.search(Criteria.any(), PageRequest.first(COMPLAINTS)).items();
    }

    private Complaint complaint() {
        next = (next + 1) & (COMPLAINTS - 1);
        return complaints.get(next);
    }

    /** {@return what relation and grants say} */
    @Benchmark
    public boolean check() {
        return rules.permits(actor, Permission.READ, complaint());
    }

    /** {@return the same of somebody who acts for somebody else} */
    @Benchmark
    public boolean checkOfDeputy() {
        return rules.permits(deputy, Permission.READ, complaint());
    }

    /** {@return whether the actor has a role, and is not complained of} */
    @Benchmark
    public boolean byHand() {
        Party respondent = complaint().filing().respondent();
        return actor.roles().contains(Role.CLERK)
                && (respondent == null || !actor.id().equals(respondent.key()));
    }
}

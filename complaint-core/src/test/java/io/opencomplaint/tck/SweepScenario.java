package io.opencomplaint.tck;

import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.act.Assign;
import io.opencomplaint.act.Classify;
import io.opencomplaint.act.ReceiveComplaint;
import io.opencomplaint.act.Register;
import io.opencomplaint.calendar.Beyond;
import io.opencomplaint.calendar.Calendars;
import io.opencomplaint.calendar.Shift;
import io.opencomplaint.calendar.TimeLimit;
import io.opencomplaint.calendar.WorkingCalendar;
import io.opencomplaint.desk.ComplaintDesk;
import io.opencomplaint.desk.Sweep;
import io.opencomplaint.event.EventType;
import io.opencomplaint.event.History;
import io.opencomplaint.event.RecordedEvent;
import io.opencomplaint.model.Actor;
import io.opencomplaint.model.Assignee;
import io.opencomplaint.model.Category;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.Clock;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Party;
import io.opencomplaint.model.Priority;
import io.opencomplaint.model.Role;
import io.opencomplaint.model.Tenant;
import io.opencomplaint.model.Tier;
import io.opencomplaint.policy.ComplaintPolicy;
import io.opencomplaint.preset.Presets;
import io.opencomplaint.report.RecomputationReport;
import io.opencomplaint.report.SimulationReport;
import io.opencomplaint.sla.Level;
import io.opencomplaint.sla.Scope;
import io.opencomplaint.sla.ServiceLevels;
import io.opencomplaint.sla.ServiceLevelsBuilder;
import io.opencomplaint.sla.Target;
import io.opencomplaint.sla.TargetBuilder;
import io.opencomplaint.sla.Trigger;
import io.opencomplaint.spi.ComplaintStore;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What sweeps, computations anew and simulations do beyond the ordinary: what levels set off, and complaints that fail. */
public abstract class SweepScenario {

    private static final Instant MONDAY = Instant.parse("2026-11-23T01:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final Actor CLERK = Actor.of("u-17", Role.CLERK, Role.MANAGER);
    private static final ComplaintId VIP = ComplaintId.of("vip");
    private static final ComplaintId ORDINARY = ComplaintId.of("ordinary");
    private static final WorkingCalendar CHINA = Calendars.china(Beyond.FAIL, Shift.parse("09:00-18:00"));
    private static final TimeLimit BEYOND_ITS_YEARS = TimeLimit.workingDays(300);

    private final SteppingClock clock = new SteppingClock(MONDAY);
    private ComplaintStore store;

    /** For subclasses. */
    protected SweepScenario() {}

    /**
     * An empty store.
     *
     * @return to be used by one test
     */
    protected abstract ComplaintStore newStore();

    @BeforeEach
    void open() {
        store = newStore();
    }

    @Test
    void aComplaintThatCannotBeWorkedOnDoesNotStopTheSweep() {
        ComplaintDesk desk = desk(
                target("trap")
                        .appliesTo(Scope.everything().tiers(Tier.VIP))
                        .limit(Scope.everything().priorities(Priority.URGENT), BEYOND_ITS_YEARS)
                        .limit(TimeLimit.hours(8))
                        .level(Level.named("soon").atPercent(50).raisingTo(Priority.URGENT))
                        .build(),
                target("fine")
                        .appliesTo(Scope.everything().tiers(Tier.ORDINARY))
                        .limit(TimeLimit.hours(10))
                        .level(Level.named("half").atPercent(50))
                        .build());
        receiveBoth(desk);
        clock.step(Duration.ofHours(5));
        Sweep sweep = desk.sweep(10);
        assertThat(sweep.claimed()).isEqualTo(2);
        assertThat(sweep.failed()).containsExactly(VIP);
        assertThat(sweep.events()).singleElement().satisfies(event -> assertThat(event.complaint())
                .isEqualTo(ORDINARY));
        assertThat(desk.history(VIP)).as("nothing half-written").hasSize(1);
        assertThat(desk.sweep(10).claimed()).as("it is put aside for a while").isZero();
        clock.step(Duration.ofHours(1));
        assertThat(desk.sweep(10).failed()).containsExactly(VIP);
    }

    @Test
    void t7AComplaintWhoseDeadlineCannotBeComputedIsNamedAndTheOthersGoOn() {
        receiveBoth(desk(target("final").limit(TimeLimit.hours(8)).build()));
        ComplaintDesk other = desk(target("final")
                .limit(Scope.everything().tiers(Tier.VIP), BEYOND_ITS_YEARS)
                .limit(TimeLimit.hours(24))
                .build());
        RecomputationReport planned = other.deadlines().planRecomputation();
        assertThat(planned.failed()).containsExactly(VIP);
        assertThat(planned.differences()).singleElement().satisfies(row -> assertThat(row.complaint())
                .isEqualTo(ORDINARY));
        assertThat(other.deadlines().recompute()).isEqualTo(planned);
        assertThat(due(other.get(VIP), "final")).isEqualTo(MONDAY.plus(Duration.ofHours(8)));
        assertThat(due(other.get(ORDINARY), "final")).isEqualTo(MONDAY.plus(Duration.ofHours(24)));
    }

    @Test
    void aSimulationNamesWhatItCannotLiveAgainAndCountsWhatIsOverdue() {
        ComplaintDesk desk = desk(target("final").limit(TimeLimit.hours(24)).build());
        receiveBoth(desk);
        clock.step(Duration.ofHours(12));
        SimulationReport report = desk.deadlines()
                .simulate(
                        policy(target("final")
                                .limit(Scope.everything().tiers(Tier.VIP), BEYOND_ITS_YEARS)
                                .limit(TimeLimit.hours(8))
                                .build()),
                        DAY,
                        DAY);
        assertThat(report.failed()).containsExactly(VIP);
        assertThat(report.targets()).singleElement().satisfies(row -> {
            assertThat(row.newlyMissed()).containsExactly(ORDINARY);
            assertThat(row.simulated().open()).isOne();
            assertThat(row.simulated().overdue()).isOne();
            assertThat(row.actual().overdue()).isZero();
        });
    }

    @Test
    void aLevelThatRaisesThePriorityBringsTheTargetsOfThatPriority() {
        ComplaintDesk desk = desk(
                target("final")
                        .limit(TimeLimit.hours(8))
                        .level(Level.named("half").atPercent(50).raisingTo(Priority.URGENT))
                        .build(),
                target("urgent")
                        .appliesTo(Scope.everything().priorities(Priority.URGENT))
                        .limit(TimeLimit.hours(24))
                        .build());
        receive(desk, ORDINARY, Tier.ORDINARY);
        clock.step(Duration.ofHours(5));
        desk.sweep(10);
        assertThat(due(desk.get(ORDINARY), "urgent")).isEqualTo(MONDAY.plus(Duration.ofHours(24)));
        assertReplays(desk);
    }

    @Test
    void aLevelThatIsReachedGoesOnRecordBeforeAnotherOneMovesItsDeadline() {
        ComplaintDesk desk = desk(
                target("a")
                        .limit(TimeLimit.hours(2))
                        .level(Level.named("soon").atPercent(50).raisingTo(Priority.URGENT))
                        .build(),
                target("b")
                        .limit(Scope.everything().priorities(Priority.URGENT), TimeLimit.hours(30))
                        .limit(TimeLimit.hours(1))
                        .build());
        receive(desk, ORDINARY, Tier.ORDINARY);
        clock.step(Duration.ofMinutes(65));
        List<RecordedEvent> planned = desk.deadlines().plan(ORDINARY);
        assertThat(Unsealed.events(desk.sweep(10).events())).isEqualTo(planned);
        assertThat(planned)
                .extracting(recorded -> recorded.event().type())
                .containsExactly(EventType.DEADLINE_ESCALATED, EventType.DEADLINE_ESCALATED, EventType.PRIORITY_SET);
        assertReplays(desk);
    }

    @Test
    void aLevelMayGiveTheComplaintToSomebodyElse() {
        ComplaintDesk desk = desk(target("final")
                .limit(TimeLimit.hours(8))
                .level(Level.named("half").atPercent(50).reassigning(Assignee.unit("second-line")))
                .build());
        receive(desk, ORDINARY, Tier.ORDINARY);
        desk.perform(new Register(ORDINARY), CLERK);
        desk.perform(new Classify(ORDINARY, Category.of("product/fault")), CLERK);
        desk.perform(new Assign(ORDINARY, Assignee.unit("first-line")), CLERK);
        clock.step(Duration.ofHours(5));
        assertThat(desk.sweep(10).events())
                .extracting(recorded -> recorded.event().type())
                .containsExactly(EventType.DEADLINE_ESCALATED, EventType.TRANSFERRED);
        assertThat(desk.get(ORDINARY).assignment().assignee()).isEqualTo(Assignee.unit("second-line"));
        assertReplays(desk);
    }

    private void assertReplays(ComplaintDesk desk) {
        assertThat(History.replay(Tenant.DEFAULT, desk.history(ORDINARY))).isEqualTo(desk.get(ORDINARY));
    }

    private static void receiveBoth(ComplaintDesk desk) {
        receive(desk, VIP, Tier.VIP);
        receive(desk, ORDINARY, Tier.ORDINARY);
    }

    private static void receive(ComplaintDesk desk, ComplaintId id, Tier tier) {
        desk.perform(
                ReceiveComplaint.by(Channel.PHONE)
                        .id(id)
                        .complainant(Party.anonymous().tier(tier))
                        .matter("Fails again"),
                CLERK);
    }

    private static Instant due(Complaint complaint, String target) {
        Clock clock = complaint.clocks().latest(target).orElseThrow();
        return Objects.requireNonNull(clock.deadline()).due();
    }

    private static TargetBuilder target(String id) {
        return Target.named(id).starts(Trigger.on(EventType.COMPLAINT_RECEIVED)).stops(Trigger.finalReply());
    }

    private ComplaintDesk desk(Target... targets) {
        return ComplaintDesk.builder()
                .store(store)
                .policy(policy(targets))
                .clock(clock)
                .build();
    }

    private static ComplaintPolicy policy(Target... targets) {
        ServiceLevelsBuilder levels = ServiceLevels.builder().calendar(CHINA);
        for (Target target : targets) {
            levels.target(target);
        }
        return Presets.closedLoop().toBuilder().serviceLevels(levels.build()).build();
    }
}

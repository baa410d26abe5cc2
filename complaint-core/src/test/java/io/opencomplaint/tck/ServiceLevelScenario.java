package io.opencomplaint.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opencomplaint.act.ExtendDeadline;
import io.opencomplaint.act.Pause;
import io.opencomplaint.act.RaiseWarning;
import io.opencomplaint.act.ReceiveComplaint;
import io.opencomplaint.act.Resume;
import io.opencomplaint.act.SetTier;
import io.opencomplaint.act.Withdraw;
import io.opencomplaint.calendar.Calendars;
import io.opencomplaint.calendar.TimeLimit;
import io.opencomplaint.desk.ComplaintDesk;
import io.opencomplaint.desk.refusal.ActRefusedException;
import io.opencomplaint.desk.refusal.RefusalCode;
import io.opencomplaint.event.DeadlineEscalated;
import io.opencomplaint.event.EventType;
import io.opencomplaint.event.History;
import io.opencomplaint.event.RecordedEvent;
import io.opencomplaint.event.WarningRaised;
import io.opencomplaint.model.Actor;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.Clock;
import io.opencomplaint.model.ClockState;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Deadline;
import io.opencomplaint.model.Notice;
import io.opencomplaint.model.Party;
import io.opencomplaint.model.Priority;
import io.opencomplaint.model.Role;
import io.opencomplaint.model.Tenant;
import io.opencomplaint.model.Tier;
import io.opencomplaint.model.WarningLevel;
import io.opencomplaint.policy.ComplaintPolicy;
import io.opencomplaint.preset.Presets;
import io.opencomplaint.report.RecomputationReport;
import io.opencomplaint.report.SimulatedTarget;
import io.opencomplaint.sla.ExtensionRule;
import io.opencomplaint.sla.Level;
import io.opencomplaint.sla.Scope;
import io.opencomplaint.sla.ServiceLevels;
import io.opencomplaint.sla.Target;
import io.opencomplaint.sla.Trigger;
import io.opencomplaint.spi.ClaimRequest;
import io.opencomplaint.spi.ComplaintStore;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Time limits from receipt to the last warning, on a store: the final reply of home services (S20) as its example. */
public abstract class ServiceLevelScenario {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Instant MONDAY = Instant.parse("2026-11-23T01:00:00Z");
    private static final Role DIRECTOR = Role.of("office-director");
    private static final Role GENERAL_MANAGER = Role.of("general-manager");
    private static final Actor CLERK = Actor.of("u-17", Role.CLERK);
    private static final String FINAL = "final-reply";

    private final SteppingClock clock = new SteppingClock(MONDAY);
    private ComplaintStore store;
    private ComplaintDesk desk;

    /** For subclasses. */
    protected ServiceLevelScenario() {}

    /**
     * An empty store.
     *
     * @return to be used by one test
     */
    protected abstract ComplaintStore newStore();

    @BeforeEach
    void open() {
        store = newStore();
        desk = desk(policy(24));
    }

    @Test
    void theTierDecidesHowLongAFinalReplyMayTake() {
        assertThat(due(receive("vip", Tier.VIP))).isEqualTo(MONDAY.plus(Duration.ofHours(8)));
        assertThat(due(receive("ordinary", Tier.ORDINARY))).isEqualTo(MONDAY.plus(Duration.ofDays(1)));
        assertThat(due(receive("temporary", Tier.TEMPORARY))).isEqualTo(MONDAY.plus(Duration.ofDays(2)));
        clock.step(Duration.ofHours(1));
        Complaint raised = desk.perform(new SetTier(ComplaintId.of("ordinary"), Tier.VIP, "is one"), CLERK);
        assertThat(due(raised)).isEqualTo(MONDAY.plus(Duration.ofHours(8)));
    }

    @Test
    void aLimitThatHasPassedStaysMissedWhateverTierTheComplainantGets() {
        ComplaintId id = receive("late", Tier.VIP).id();
        clock.step(Duration.ofHours(9));
        Complaint other = desk.perform(new SetTier(id, Tier.TEMPORARY, "on the wrong list"), CLERK);
        assertThat(due(other)).isEqualTo(MONDAY.plus(Duration.ofHours(8)));
        assertThat(escalations(desk.sweep(10).events()))
                .singleElement()
                .satisfies(raised -> assertThat(raised.passedOver()).contains(Level.BREACH));
        assertThat(clock(desk.get(id)).isOverdue(clock.instant())).isTrue();
    }

    @Test
    void e1AndE2EachLevelIsRaisedOnceAndOfThoseMissedOnlyTheHighest() {
        receive("c", Tier.ORDINARY);
        clock.step(Duration.ofHours(20));
        assertThat(desk.deadlines().plan(ComplaintId.of("c")))
                .isEqualTo(Unsealed.events(desk.sweep(10).events()));
        assertThat(desk.sweep(10).claimed()).isZero();
        assertThat(desk.deadlines().plan(ComplaintId.of("c"))).isEmpty();
        clock.step(Duration.ofDays(60));
        List<DeadlineEscalated> late = escalations(desk.sweep(10).events());
        assertThat(late).extracting(DeadlineEscalated::level).containsExactly("manager");
        assertThat(late.get(0).passedOver()).containsExactly(Level.BREACH);
        assertThat(desk.sweep(10).events()).isEmpty();
        assertThat(levels("c")).containsExactly("soon", "manager");
    }

    @Test
    void aLevelRaisesThePriorityWhichGoesOnRecord() {
        receive("c", Tier.VIP);
        clock.step(Duration.ofHours(12));
        assertThat(desk.sweep(10).events())
                .extracting(recorded -> recorded.event().type())
                .containsExactly(EventType.DEADLINE_ESCALATED, EventType.PRIORITY_SET);
        assertThat(desk.get(ComplaintId.of("c")).triage().priority()).isEqualTo(Priority.URGENT);
    }

    @Test
    void t5WhatEndsTheCaseEndsItsClocksAndWarnings() {
        receive("c", Tier.VIP);
        Complaint ended = desk.perform(new Withdraw(ComplaintId.of("c")), CLERK);
        assertThat(clock(ended).state()).isEqualTo(ClockState.CANCELLED);
        clock.step(Duration.ofDays(9));
        assertThat(desk.sweep(10).claimed()).isZero();
    }

    @Test
    void t2AHoldStopsTimeAndWarningsUntilItEnds() {
        ComplaintId id = receive("c", Tier.VIP).id();
        clock.step(Duration.ofHours(1));
        Complaint paused = desk.perform(new Pause(id, "appraisal"), CLERK);
        assertThat(clock(paused).state()).isEqualTo(ClockState.PAUSED);
        assertThat(clock(paused).deadline()).isNull();
        assertRefused(RefusalCode.ON_HOLD, () -> desk.perform(new Pause(id, "appraisal"), CLERK));
        clock.step(Duration.ofDays(3));
        assertThat(desk.sweep(10).claimed()).isZero();
        assertThat(due(desk.perform(new Resume(id), CLERK)))
                .isEqualTo(MONDAY.plus(Duration.ofHours(8)).plus(Duration.ofDays(3)));
        assertRefused(RefusalCode.NOT_ON_HOLD, () -> desk.perform(new Resume(id), CLERK));
    }

    @Test
    void anExtensionCountsOnlyWithNoticeApprovalAndBeforeTheDeadline() {
        ComplaintId id = receive("c", Tier.ORDINARY).id();
        Actor manager = Actor.of("u-1", Role.MANAGER);
        ExtendDeadline right = extension(id, 24, LocalDate.of(2026, 11, 25)).approvedBy(manager);
        assertRefused(
                RefusalCode.APPROVAL_MISSING, () -> desk.perform(extension(id, 24, LocalDate.of(2026, 11, 25)), CLERK));
        assertRefused(
                RefusalCode.NOTICE_OF_ANOTHER_DATE,
                () -> desk.perform(extension(id, 24, LocalDate.of(2026, 11, 26)).approvedBy(manager), CLERK));
        assertRefused(
                RefusalCode.EXTENSION_TOO_LONG,
                () -> desk.perform(extension(id, 25, LocalDate.of(2026, 11, 25)).approvedBy(manager), CLERK));
        Notice early = new Notice(Channel.PHONE, MONDAY.minusSeconds(1), LocalDate.of(2026, 11, 25));
        assertRefused(
                RefusalCode.NOTICE_TOO_EARLY,
                () -> desk.perform(
                        new ExtendDeadline(id, FINAL, "appraisal", TimeLimit.hours(24), manager, early), CLERK));
        assertThat(due(desk.perform(right, CLERK))).isEqualTo(MONDAY.plus(Duration.ofDays(2)));
        assertRefused(RefusalCode.EXTENSIONS_USED_UP, () -> desk.perform(right, CLERK));
        clock.step(Duration.ofHours(49));
        assertRefused(RefusalCode.DEADLINE_PASSED, () -> desk.perform(right, CLERK));
        assertThat(desk.explain(id, FINAL).orElseThrow().text(Locale.ENGLISH))
                .contains("extended", "overdue by: 1 h 0 min");
        assertThat(desk.explain(id, FINAL).orElseThrow().text(Locale.CHINESE)).contains("延期", "逾期：1 小时 0 分钟");
    }

    @Test
    void aWarningTellsOneRoleMoreOfTheChainAtEachLevel() {
        ComplaintId id = receive("c", Tier.VIP).id();
        desk.perform(new RaiseWarning(id, WarningLevel.ONE, "hard to reach"), CLERK);
        desk.perform(new RaiseWarning(id, WarningLevel.THREE, "our fault"), CLERK);
        assertThat(desk.history(id).stream()
                        .map(RecordedEvent::event)
                        .filter(WarningRaised.class::isInstance)
                        .map(event -> ((WarningRaised) event).told()))
                .containsExactly(
                        List.of(Role.CLERK, Role.MANAGER),
                        List.of(Role.CLERK, Role.MANAGER, DIRECTOR, GENERAL_MANAGER));
    }

    @Test
    void e3OfSeveralNodesThatSweepAtOnceOneRaisesEachLevel() {
        IntStream.range(0, 60).forEach(i -> receive("c-" + i, Tier.VIP));
        clock.step(Duration.ofHours(7));
        List<List<RecordedEvent>> raised =
                Crew.together(4, node -> () -> desk(policy(24)).sweep(60).events());
        assertThat(raised.stream().flatMap(List::stream).map(RecordedEvent::complaint))
                .hasSize(60)
                .doesNotHaveDuplicates();
        IntStream.range(0, 60).forEach(i -> assertThat(levels("c-" + i)).containsExactly("soon"));
    }

    @Test
    void whatAKilledNodeHadClaimedComesBackAndIsRaisedOnce() {
        receive("c", Tier.VIP);
        clock.step(Duration.ofHours(7));
        assertThat(store.claim(
                        Tenant.DEFAULT,
                        new ClaimRequest(clock.instant(), clock.instant().plus(Duration.ofMinutes(5)), 10)))
                .as("a node claims, and dies")
                .hasSize(1);
        assertThat(desk.sweep(10).claimed()).isZero();
        clock.step(Duration.ofMinutes(5));
        assertThat(escalations(desk.sweep(10).events())).hasSize(1);
        assertThat(levels("c")).containsExactly("soon");
    }

    @Test
    void whatASweepStoresIsWhatItsHistoryMakesAlsoOnAClockOfNanoseconds() {
        ComplaintId id = receive("c", Tier.VIP).id();
        clock.step(Duration.ofHours(7).plusNanos(123_456_789));
        assertThat(desk.sweep(10).events()).isEqualTo(desk.history(id).subList(1, 2));
        assertThat(History.replay(Tenant.DEFAULT, desk.history(id))).isEqualTo(desk.get(id));
    }

    @Test
    void aSweepSeesNothingOfAnotherTenant() {
        receive("c", Tier.VIP);
        clock.step(Duration.ofHours(7));
        assertThat(desk.forTenant(Tenant.of("other")).sweep(10).claimed()).isZero();
        assertThat(desk.sweep(10).claimed()).isOne();
    }

    @Test
    void t7AComputationAnewReportsFirstThenChangesAndWakesNobody() {
        receive("c", Tier.ORDINARY);
        clock.step(Duration.ofHours(18));
        ComplaintDesk stricter = desk(policy(12));
        RecomputationReport planned = stricter.deadlines().planRecomputation();
        assertThat(planned.failed()).isEmpty();
        assertThat(planned.differences()).singleElement().satisfies(row -> {
            assertThat(row.isRetroactiveBreach()).isTrue();
            assertThat(Objects.requireNonNull(row.before()).deadline())
                    .isEqualTo(new Deadline(MONDAY.plus(Duration.ofDays(1)), false, false));
        });
        assertThat(due(desk.get(ComplaintId.of("c")))).isEqualTo(MONDAY.plus(Duration.ofDays(1)));
        assertThat(stricter.deadlines().recompute()).isEqualTo(planned);
        assertThat(stricter.deadlines().recompute().differences()).isEmpty();
        assertThat(due(desk.get(ComplaintId.of("c")))).isEqualTo(MONDAY.plus(Duration.ofHours(12)));
        assertThat(escalations(stricter.sweep(10).events())).isEmpty();
    }

    @Test
    void aSimulationSaysWhatAnotherPolicyWouldHaveMissed() {
        receive("kept", Tier.TEMPORARY);
        ComplaintId late = receive("late", Tier.ORDINARY).id();
        clock.step(Duration.ofHours(18));
        Stream.of("kept", "late").forEach(id -> desk.perform(ended(ComplaintId.of(id)), CLERK));
        LocalDate day = LocalDate.of(2026, 11, 23);
        ComplaintPolicy byWithdrawal = policy(12, Trigger.on(EventType.WITHDRAWN));
        assertThat(desk.deadlines().simulate(byWithdrawal, day, day).targets())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.simulated().met()).isOne();
                    assertThat(row.simulated().missed()).isOne();
                    assertThat(row.actual().cancelled()).isEqualTo(2);
                    assertThat(row.newlyMissed()).containsExactly(late);
                });
        assertThat(desk.deadlines().simulate(policy(24), day, day).targets())
                .extracting(SimulatedTarget::actual)
                .containsExactlyElementsOf(desk.deadlines().simulate(policy(24), day, day).targets().stream()
                        .map(SimulatedTarget::simulated)
                        .toList());
    }

    private static Withdraw ended(ComplaintId id) {
        return new Withdraw(id);
    }

    private Complaint receive(String id, Tier tier) {
        return desk.perform(
                ReceiveComplaint.by(Channel.PHONE)
                        .id(ComplaintId.of(id))
                        .complainant(Party.anonymous().tier(tier))
                        .matter("Fails again"),
                CLERK);
    }

    private ExtendDeadline extension(ComplaintId id, int hours, LocalDate told) {
        Notice notice = new Notice(Channel.PHONE, clock.instant(), told);
        return new ExtendDeadline(id, FINAL, "appraisal", TimeLimit.hours(hours), notice);
    }

    private List<String> levels(String id) {
        return escalations(desk.history(ComplaintId.of(id))).stream()
                .map(DeadlineEscalated::level)
                .toList();
    }

    private static List<DeadlineEscalated> escalations(List<RecordedEvent> events) {
        return events.stream()
                .map(RecordedEvent::event)
                .filter(DeadlineEscalated.class::isInstance)
                .map(DeadlineEscalated.class::cast)
                .toList();
    }

    private static Clock clock(Complaint complaint) {
        return complaint.clocks().latest(FINAL).orElseThrow();
    }

    private static Instant due(Complaint complaint) {
        return Objects.requireNonNull(clock(complaint).deadline()).due();
    }

    private static void assertRefused(RefusalCode code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(ActRefusedException.class, refused -> assertThat(
                        refused.refusal().code())
                .isEqualTo(code));
    }

    private ComplaintDesk desk(ComplaintPolicy policy) {
        return ComplaintDesk.builder().store(store).policy(policy).clock(clock).build();
    }

    private static ComplaintPolicy policy(int hours) {
        return policy(hours, Trigger.finalReply());
    }

    private static ComplaintPolicy policy(int hours, Trigger stop) {
        Target target = Target.named(FINAL)
                .starts(Trigger.on(EventType.COMPLAINT_RECEIVED))
                .stops(stop.or(Trigger.finalReply()))
                .limit(Scope.everything().tiers(Tier.VIP), TimeLimit.hours(8))
                .limit(Scope.everything().tiers(Tier.TEMPORARY), TimeLimit.hours(48))
                .limit(TimeLimit.hours(hours))
                .pausable()
                .extendable(ExtensionRule.times(1).upTo(TimeLimit.hours(24)).approvedBy(Role.MANAGER))
                .level(Level.named("soon").atPercent(80).telling(Role.HANDLER))
                .level(Level.named("manager")
                        .after(TimeLimit.hours(1))
                        .telling(Role.MANAGER, DIRECTOR)
                        .raisingTo(Priority.URGENT))
                .build();
        return Presets.closedLoop().toBuilder()
                .serviceLevels(ServiceLevels.builder()
                        .calendar(Calendars.aroundTheClock(SHANGHAI))
                        .chain(Role.CLERK, Role.MANAGER, DIRECTOR, GENERAL_MANAGER)
                        .target(target)
                        .build())
                .build();
    }
}

package io.opencomplaint.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.opencomplaint.act.Act;
import io.opencomplaint.act.AssessSeverity;
import io.opencomplaint.act.ReceiveComplaint;
import io.opencomplaint.calendar.Calendars;
import io.opencomplaint.calendar.TimeLimit;
import io.opencomplaint.desk.ComplaintDesk;
import io.opencomplaint.desk.refusal.ActRefusedException;
import io.opencomplaint.desk.refusal.Refusal;
import io.opencomplaint.desk.refusal.RefusalCode;
import io.opencomplaint.event.EventType;
import io.opencomplaint.event.History;
import io.opencomplaint.event.RecordedEvent;
import io.opencomplaint.model.Actor;
import io.opencomplaint.model.Category;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.ClockState;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Party;
import io.opencomplaint.model.Priority;
import io.opencomplaint.model.Risk;
import io.opencomplaint.model.Role;
import io.opencomplaint.model.Severity;
import io.opencomplaint.model.Tenant;
import io.opencomplaint.model.Tier;
import io.opencomplaint.policy.ComplaintPolicy;
import io.opencomplaint.preset.Presets;
import io.opencomplaint.sla.Scope;
import io.opencomplaint.sla.ServiceLevels;
import io.opencomplaint.sla.Target;
import io.opencomplaint.sla.Trigger;
import io.opencomplaint.spi.ComplaintStore;
import io.opencomplaint.triage.AgeingRule;
import io.opencomplaint.triage.ContingencyPlan;
import io.opencomplaint.triage.MajorRule;
import io.opencomplaint.triage.PriorityMatrix;
import io.opencomplaint.triage.SeverityScale;
import io.opencomplaint.triage.TriageRules;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;

/** What {@link TriageScenario} and {@link MajorScenario} have in common: a policy that judges, and a complaint that is judged. */
abstract class JudgedCase {

    static final Instant MONDAY = Instant.parse("2026-11-23T01:00:00Z");
    static final Duration STEP = Duration.ofHours(1);
    static final ComplaintId ID = ComplaintId.of("c-1");
    static final Actor CLERK = Actor.of("u-17", Role.CLERK);
    static final Category WATER = Category.of("work/water");

    final SteppingClock clock = new SteppingClock(MONDAY);
    private ComplaintStore store;
    ComplaintDesk desk;

    /**
     * An empty store.
     *
     * @return to be used by one test
     */
    protected abstract ComplaintStore newStore();

    @BeforeEach
    void open() {
        store = newStore();
        desk = newDesk(policy());
    }

    static AssessSeverity assessed(int source) {
        return AssessSeverity.of(ID)
                .with("content", 3)
                .with("impact", 2)
                .with("frequency", 1)
                .with("source", source);
    }

    static ReceiveComplaint receipt(Tier tier) {
        return ReceiveComplaint.by(Channel.PHONE)
                .id(ID)
                .complainant(Party.named("Sam Specimen").tier(tier))
                .matter("Fails again");
    }

    Complaint received(Tier tier) {
        return desk.perform(receipt(tier), CLERK);
    }

    Complaint act(Act act) {
        clock.step(STEP);
        Complaint after = desk.perform(act, CLERK);
        assertReplays();
        assertThat(after).isEqualTo(complaint());
        return after;
    }

    void assertRefused(Act act, RefusalCode code, String... details) {
        assertThatExceptionOfType(ActRefusedException.class)
                .isThrownBy(() -> desk.perform(act, CLERK))
                .satisfies(e -> {
                    Refusal refusal = e.refusal();
                    assertThat(refusal.code()).isEqualTo(code);
                    assertThat(refusal.details()).containsExactly(details);
                });
    }

    void assertReplays() {
        assertThat(History.replay(Tenant.DEFAULT, desk.history(ID))).isEqualTo(complaint());
    }

    <E> E last(Class<E> type) {
        return desk.history(ID).stream()
                .map(RecordedEvent::event)
                .filter(type::isInstance)
                .map(type::cast)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    List<EventType> types() {
        return desk.history(ID).stream()
                .map(recorded -> recorded.event().type())
                .toList();
    }

    Optional<Priority> priorityNow() {
        return policy().triage().priorityAt(complaint(), clock.instant());
    }

    Instant due(String target) {
        return complaint().clocks().open(target).orElseThrow().deadline().due();
    }

    ClockState state(String target) {
        return complaint().clocks().latest(target).orElseThrow().state();
    }

    Risk risk() {
        return complaint().dossier().risk();
    }

    Complaint complaint() {
        return desk.get(ID);
    }

    ComplaintDesk newDesk(ComplaintPolicy policy) {
        return ComplaintDesk.builder().store(store).policy(policy).clock(clock).build();
    }

    static ComplaintPolicy policy() {
        return Presets.closedLoop().toBuilder()
                .serviceLevels(ServiceLevels.builder()
                        .calendar(Calendars.aroundTheClock(ZoneId.of("Asia/Shanghai")))
                        .target(Target.named("interim")
                                .starts(Trigger.on(EventType.COMPLAINT_RECEIVED))
                                .stops(Trigger.interimReply())
                                .limit(Scope.everything().onlyMajor(), TimeLimit.hours(6))
                                .limit(TimeLimit.hours(12))
                                .build())
                        .target(Target.named("visit")
                                .appliesTo(Scope.everything().onlyMajor())
                                .starts(Trigger.on(EventType.COMPLAINT_RECEIVED))
                                .stops(Trigger.finalReply())
                                .limit(TimeLimit.hours(24))
                                .build())
                        .target(Target.named("report")
                                .starts(Trigger.becomingMajor())
                                .stops(Trigger.on(EventType.WARNING_RAISED))
                                .limit(TimeLimit.minutes(30))
                                .build())
                        .build())
                .triage(rules())
                .build();
    }

    /** Weights, thresholds and steps are ours: S10 and S20 name none. */
    static TriageRules rules() {
        return TriageRules.none()
                .scale(SeverityScale.named("home-decoration")
                        .version(7)
                        .factor("content", 4, 4)
                        .factor("impact", 3, 4)
                        .factor("frequency", 2, 4)
                        .factor("source", 3, 4)
                        .from(Severity.MODERATE, 15)
                        .from(Severity.MAJOR, 25)
                        .from(Severity.CRITICAL, 40))
                .matrix(PriorityMatrix.empty()
                        .row(Severity.MINOR, Priority.GENERAL)
                        .row(Severity.MODERATE, Priority.GENERAL)
                        .row(Severity.MAJOR, Priority.IMPORTANT)
                        .row(Severity.CRITICAL, Priority.URGENT)
                        .cell(Severity.MAJOR, Tier.VIP, Priority.URGENT)
                        .cell(Severity.MODERATE, "impact", 4, Priority.IMPORTANT))
                .majorRules(
                        MajorRule.named("vip").tiers(Tier.VIP),
                        MajorRule.named("vip-online").tiers(Tier.VIP).channels(Channel.WEB),
                        MajorRule.named("media").sources("evening-news"),
                        MajorRule.named("regulator").channels(Channel.REFERRAL),
                        MajorRule.named("batch").people(5),
                        MajorRule.named("danger").severity(Severity.CRITICAL),
                        MajorRule.named("management"))
                .ageing(new AgeingRule(Duration.ofDays(2), Priority.IMPORTANT))
                .plans(ContingencyPlan.named("water-damage")
                        .version(3)
                        .categories(WATER)
                        .measure("stop-water", "Stop the water", "关闭水源")
                        .measure("apologise", "Apologise", "道歉")
                        .measure("compensate", "Compensate the damage", "赔偿损失"));
    }
}

package io.opencomplaint.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.opencomplaint.act.Acknowledge;
import io.opencomplaint.act.Act;
import io.opencomplaint.act.Classify;
import io.opencomplaint.act.ExtendDeadline;
import io.opencomplaint.act.ReceiveComplaint;
import io.opencomplaint.act.Register;
import io.opencomplaint.act.Withdraw;
import io.opencomplaint.calendar.Beyond;
import io.opencomplaint.calendar.Calendars;
import io.opencomplaint.calendar.DayCount;
import io.opencomplaint.calendar.Shift;
import io.opencomplaint.calendar.TimeLimit;
import io.opencomplaint.desk.ComplaintDesk;
import io.opencomplaint.desk.refusal.ActRefusedException;
import io.opencomplaint.desk.refusal.RefusalCode;
import io.opencomplaint.event.EventType;
import io.opencomplaint.event.History;
import io.opencomplaint.model.Actor;
import io.opencomplaint.model.Category;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.Clock;
import io.opencomplaint.model.ClockFamily;
import io.opencomplaint.model.ClockState;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Notice;
import io.opencomplaint.model.Role;
import io.opencomplaint.model.Tenant;
import io.opencomplaint.policy.ComplaintPolicy;
import io.opencomplaint.preset.Presets;
import io.opencomplaint.preset.Regulators;
import io.opencomplaint.sla.ServiceLevels;
import io.opencomplaint.sla.Target;
import io.opencomplaint.sla.Trigger;
import io.opencomplaint.spi.ComplaintStore;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A promise of the organisation and the limits of two regulators on one complaint, on a store. */
public abstract class RegulatorScenario {

    /** Friday 17 April 2026, 10:00 in Shanghai; the fifteenth day falls on a holiday. */
    private static final Instant FRIDAY = Instant.parse("2026-04-17T02:00:00Z");

    private static final ComplaintId ID = ComplaintId.of("c-1");
    private static final Actor CLERK = Actor.of("u-17", Role.CLERK, Role.HANDLER);
    private static final Actor BOSS = Actor.of("u-1", Role.MANAGER);
    private static final ComplaintPolicy POLICY = Presets.closedLoop().toBuilder()
            .serviceLevels(ServiceLevels.builder()
                    .calendar(Calendars.china(Beyond.PROVISIONAL, Shift.parse("09:00-18:00")))
                    .target(Target.named("promise")
                            .starts(Trigger.on(EventType.COMPLAINT_RECEIVED))
                            .stops(Trigger.finalReply())
                            .limit(TimeLimit.workingHours(8))
                            .build())
                    .build())
            .regulator(Regulators.cnBank())
            .regulator(Regulators.ukDisp())
            .build();

    private final SteppingClock clock = new SteppingClock(FRIDAY);
    private ComplaintDesk desk;

    /** For subclasses. */
    protected RegulatorScenario() {}

    /**
     * An empty store.
     *
     * @return to be used by one test
     */
    protected abstract ComplaintStore newStore();

    @BeforeEach
    void open() {
        desk = ComplaintDesk.builder()
                .store(newStore())
                .policy(POLICY)
                .clock(clock)
                .build();
        act(ReceiveComplaint.by(Channel.PHONE).id(ID).matter("Charged twice"));
    }

    @Test
    void bothFamiliesRunSideBySideAndComeBackFromTheStoreAsTheyWere() {
        act(new Register(ID));
        act(new Classify(ID, Category.of("payment-services/cards")));
        assertDue("promise", ClockFamily.BUSINESS, "2026-04-17T10:00:00Z");
        assertDue("cn-bank-decide", ClockFamily.REGULATORY, "2026-05-06T16:00:00Z");
        assertDue("uk-disp-src", ClockFamily.REGULATORY, "2026-04-22T16:00:00Z");
        assertDue("uk-psd-final", ClockFamily.REGULATORY, "2026-05-11T16:00:00Z");
        assertDue("uk-disp-final", ClockFamily.REGULATORY, "2026-06-12T23:00:00Z");
    }

    @Test
    void aSweepBreachesThePromiseAndLeavesTheLimitsRunning() {
        clock.step(Duration.ofDays(4));
        desk.sweep(10);
        assertThat(complaint().clocks().latest("promise").orElseThrow().alarm().raised())
                .containsExactly("breach");
        assertThat(complaint()
                        .clocks()
                        .latest("cn-bank-decide")
                        .orElseThrow()
                        .alarm()
                        .raised())
                .isEmpty();
        act(new Acknowledge(ID));
        assertThat(state("uk-disp-ack")).isEqualTo(ClockState.MET);
        act(new Withdraw(ID));
        assertThat(complaint().clocks().all()).noneMatch(Clock::isOpen);
    }

    @Test
    void aLimitIsPutOffBeforeItExpiresAndOnlyOnceItIsTold() {
        ExtendDeadline thirty = extension("2026-05-18");
        assertThatExceptionOfType(ActRefusedException.class)
                .isThrownBy(() -> act(extension("2026-05-19")))
                .satisfies(e -> assertThat(e.refusal().code()).isEqualTo(RefusalCode.NOTICE_OF_ANOTHER_DATE));
        act(thirty);
        assertDue("cn-bank-decide", ClockFamily.REGULATORY, "2026-05-18T16:00:00Z");
        clock.step(Duration.ofDays(40));
        assertThatExceptionOfType(ActRefusedException.class)
                .isThrownBy(() -> act(new ExtendDeadline(
                                ID,
                                "cn-bank-decide",
                                "exceptional",
                                TimeLimit.calendarDays(60, DayCount.CIVIL_CODE),
                                new Notice(Channel.PHONE, clock.instant(), LocalDate.of(2026, 6, 16)))
                        .approvedBy(BOSS)))
                .satisfies(e -> assertThat(e.refusal().code()).isEqualTo(RefusalCode.DEADLINE_PASSED));
    }

    private ExtendDeadline extension(String told) {
        return new ExtendDeadline(
                ID,
                "cn-bank-decide",
                "complex",
                TimeLimit.calendarDays(30, DayCount.CIVIL_CODE),
                new Notice(Channel.PHONE, clock.instant(), LocalDate.parse(told)));
    }

    private void act(Act act) {
        desk.perform(act, CLERK);
        assertThat(History.replay(Tenant.DEFAULT, desk.history(ID))).isEqualTo(complaint());
    }

    private Complaint complaint() {
        return desk.get(ID);
    }

    private ClockState state(String target) {
        return complaint().clocks().latest(target).orElseThrow().state();
    }

    private void assertDue(String target, ClockFamily family, String due) {
        Clock found = complaint().clocks().latest(target).orElseThrow();
        assertThat(found.family()).isEqualTo(family);
        assertThat(found.deadline().due()).isEqualTo(due);
    }
}

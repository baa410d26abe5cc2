package io.opencomplaint.sla;

import static io.opencomplaint.sla.Happenings.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.opencomplaint.calendar.Calendars;
import io.opencomplaint.calendar.TimeLimit;
import io.opencomplaint.calendar.WorkingCalendar;
import io.opencomplaint.event.EventType;
import io.opencomplaint.model.Category;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.ClockState;
import io.opencomplaint.model.Priority;
import io.opencomplaint.model.Role;
import io.opencomplaint.model.Severity;
import io.opencomplaint.model.Tier;
import io.opencomplaint.model.WarningLevel;
import org.junit.jupiter.api.Test;

/** Lesson T13 and S20: limits and calendars by tier, priority and unit, also when these change on the way. */
class ScopeTest {

    private static final WorkingCalendar ALWAYS = Calendars.aroundTheClock(Story.ZONE);

    /** S20: final handling within 8 hours for a VIP, 24 for ordinary, 48 for temporary customers. */
    private static TargetBuilder s20() {
        return Target.named("final")
                .starts(Trigger.on(EventType.COMPLAINT_RECEIVED))
                .stops(Trigger.finalReply())
                .pausable()
                .limit(Scope.everything().tiers(Tier.VIP), TimeLimit.hours(8))
                .limit(Scope.everything().tiers(Tier.TEMPORARY), TimeLimit.hours(48))
                .limit(TimeLimit.hours(24));
    }

    @Test
    void s20EachTierHasItsHours() {
        Story story = Story.of(s20().build());
        assertThat(story.received("2026-03-02T10:00", Tier.VIP).due("final")).isEqualTo("2026-03-02T18:00");
        assertThat(story.received("2026-03-02T10:00", Tier.ORDINARY).due("final"))
                .isEqualTo("2026-03-03T10:00");
        assertThat(story.received("2026-03-02T10:00", Tier.TEMPORARY).due("final"))
                .isEqualTo("2026-03-04T10:00");
        assertThat(story.received("2026-03-02T10:00").due("final")).isEqualTo("2026-03-03T10:00");
    }

    @Test
    void s20AWarningIsKnownOneStepFurtherUpThanItsLevel() {
        Role service = Role.of("service");
        Role manager = Role.of("service-manager");
        Role director = Role.of("office-director");
        Role general = Role.of("general-manager");
        ServiceLevels levels = ServiceLevels.builder()
                .chain(service, manager, director, general)
                .build();
        assertThat(levels.escalations().told(WarningLevel.ONE)).containsExactly(service, manager);
        assertThat(levels.escalations().told(WarningLevel.TWO)).containsExactly(service, manager, director);
        assertThat(levels.escalations().told(WarningLevel.THREE)).containsExactly(service, manager, director, general);
        assertThat(ServiceLevels.none().escalations().told(WarningLevel.THREE)).isEmpty();
    }

    @Test
    void aNewTierCountsFromTheStartWithTheFrozenPauses() {
        Story story = Story.of(s20().build())
                .received("2026-03-02T10:00", Tier.ORDINARY)
                .then("2026-03-02T11:00", paused())
                .then("2026-03-02T12:30", resumed())
                .then("2026-03-02T13:00", tier(Tier.VIP));
        assertThat(story.due("final")).isEqualTo("2026-03-02T19:30");
        assertThat(story.clock("final").cycle()).isOne();
    }

    @Test
    void aTargetThatBeginsToApplyCountsFromWhereItWouldHaveBegun() {
        Target urgent =
                s20().appliesTo(Scope.everything().priorities(Priority.URGENT)).build();
        Story story = Story.of(urgent)
                .received("2026-03-02T10:00")
                .then("2026-03-02T11:00", paused())
                .then("2026-03-02T12:00", resumed());
        assertThat(story.complaint().clocks().all()).isEmpty();
        story.then("2026-03-02T13:00", priority(Priority.URGENT));
        assertThat(story.due("final")).isEqualTo("2026-03-03T11:00");
        assertThat(story.clock("final").startedBy()).isOne();
        story.then("2026-03-02T14:00", priority(Priority.GENERAL));
        assertThat(story.state("final")).isEqualTo(ClockState.CANCELLED);
        story.then("2026-03-02T15:00", priority(Priority.URGENT));
        assertThat(story.clock("final").cycle()).isEqualTo(2);
        assertThat(story.due("final")).isEqualTo("2026-03-03T11:00");
    }

    @Test
    void aTargetThatWouldHaveBeenMetDoesNotBegin() {
        Target urgent =
                s20().appliesTo(Scope.everything().priorities(Priority.URGENT)).build();
        Story story = Story.of(urgent)
                .received("2026-03-02T10:00")
                .then("2026-03-02T11:00", replied(), Story.REPLIED)
                .then("2026-03-02T13:00", priority(Priority.URGENT));
        assertThat(story.complaint().clocks().all()).isEmpty();
    }

    @Test
    void aTargetThatBeginsToApplyByTheEventThatWouldStopItDoesNotBegin() {
        Target intake = Target.stage("intake", "received")
                .appliesTo(Scope.everything().units("north"))
                .limit(TimeLimit.hours(1))
                .build();
        Story story = Story.of(intake)
                .received("2026-03-02T10:00")
                .then("2026-03-02T11:00", assigned("north"), Story.ASSIGNED);
        assertThat(story.complaint().clocks().all()).isEmpty();
    }

    @Test
    void t13TheCalendarGoesByTierAndUnit() {
        ServiceLevels levels = ServiceLevels.builder()
                .calendar(Story.OFFICE)
                .calendar(Scope.everything().tiers(Tier.VIP), ALWAYS)
                .calendar(Scope.everything().units("night"), ALWAYS)
                .target(s20().build())
                .build();
        Story story = new Story(levels).received("2026-03-02T10:00", Tier.VIP);
        assertThat(story.clock("final").calendar()).isEqualTo("around-the-clock@1");
        story.received("2026-03-02T10:00", Tier.ORDINARY);
        assertThat(story.clock("final").calendar()).isEqualTo("monday-to-friday@1");
        story.then("2026-03-02T11:00", assigned("night"));
        assertThat(story.clock("final").calendar()).isEqualTo("around-the-clock@1");
    }

    @Test
    void t13TheHostMayChooseTheCalendar() {
        ServiceLevelsBuilder builder = ServiceLevels.builder()
                .calendar(Story.OFFICE)
                .alsoKnowing(ALWAYS)
                .target(s20().build());
        Story chosen =
                new Story(builder.choosing(complaint -> "around-the-clock").build());
        assertThat(chosen.received("2026-03-02T10:00").clock("final").calendar())
                .isEqualTo("around-the-clock@1");
        Story unknown = new Story(builder.choosing(complaint -> "lunar").build());
        assertThatExceptionOfType(UnknownCalendarException.class)
                .isThrownBy(() -> unknown.received("2026-03-02T10:00"))
                .withMessageContaining("lunar");
    }

    @Test
    void t13ATargetMayNameItsCalendar() {
        ServiceLevels levels = ServiceLevels.builder()
                .calendar(Story.OFFICE)
                .alsoKnowing(ALWAYS)
                .target(s20().on("around-the-clock").build())
                .build();
        assertThat(new Story(levels).received("2026-03-02T10:00").clock("final").calendar())
                .isEqualTo("around-the-clock@1");
    }

    /** S20: a major complaint reaches the manager in charge within 30 minutes. */
    @Test
    void s20AMajorComplaintIsReportedWithinHalfAnHourOfItsReceipt() {
        Target urgentReport = Target.named("urgent-report")
                .starts(Trigger.on(EventType.COMPLAINT_RECEIVED))
                .stops(Trigger.on(EventType.WARNING_RAISED))
                .appliesTo(Scope.everything().severities(Severity.MAJOR))
                .limit(TimeLimit.minutes(30))
                .level(Level.named(Level.BREACH).telling(Role.MANAGER))
                .build();
        Story story = Story.of(urgentReport).received("2026-03-02T20:00");
        assertThat(story.complaint().clocks().all()).isEmpty();
        story.then("2026-03-02T20:10", severity(Severity.MAJOR));
        assertThat(story.due("urgent-report")).isEqualTo("2026-03-02T20:30");
        assertThat(story.sweep("2026-03-02T20:31").get(0).told()).containsExactly(Role.MANAGER);
        story.then("2026-03-02T20:40", warning());
        assertThat(story.state("urgent-report")).isEqualTo(ClockState.MISSED);
    }

    @Test
    void scopesGoByCategoryWithAllBelowItAndByChannel() {
        Target product = s20().appliesTo(Scope.everything().categories(Category.of("product")))
                .build();
        Story story = Story.of(product)
                .received("2026-03-02T10:00")
                .then("2026-03-02T11:00", classified(Category.of("service/late")));
        assertThat(story.complaint().clocks().all()).isEmpty();
        story.then("2026-03-02T12:00", classified(Category.of("product/fault")));
        assertThat(story.due("final")).isEqualTo("2026-03-03T10:00");
        Target mails =
                s20().appliesTo(Scope.everything().channels(Channel.MAIL)).build();
        assertThat(Story.of(mails)
                        .received("2026-03-02T10:00")
                        .complaint()
                        .clocks()
                        .all())
                .as("it came by phone")
                .isEmpty();
        Target calls =
                s20().appliesTo(Scope.everything().channels(Channel.PHONE)).build();
        assertThat(Story.of(calls).received("2026-03-02T10:00").state("final")).isEqualTo(ClockState.RUNNING);
    }

    @Test
    void t13AChoiceThatFailsIsTheTroubleOfOneComplaint() {
        Story story = new Story(ServiceLevels.builder()
                .calendar(Story.OFFICE)
                .choosing(complaint -> {
                    throw new IllegalStateException("no such customer");
                })
                .target(s20().build())
                .build());
        assertThatExceptionOfType(UnknownCalendarException.class)
                .isThrownBy(() -> story.received("2026-03-02T10:00"))
                .withCauseInstanceOf(IllegalStateException.class);
    }
}

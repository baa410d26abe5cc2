package io.opencomplaint.sla;

import static io.opencomplaint.sla.Happenings.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.calendar.TimeLimit;
import io.opencomplaint.event.CaseEvent;
import io.opencomplaint.event.EventType;
import io.opencomplaint.event.Registered;
import io.opencomplaint.model.Clock;
import io.opencomplaint.model.ClockState;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lessons T4, T5, T6: edits move nothing, stages run only in their stage, cycles are frozen when they end. */
class StageTest {

    private static final Target WHOLE = Target.named("final")
            .starts(Trigger.on(EventType.COMPLAINT_RECEIVED))
            .stops(Trigger.finalReply())
            .limit(TimeLimit.workingHours(24))
            .build();
    private static final Target STAGE =
            Target.stage("accept", "assigned").limit(TimeLimit.workingHours(1)).build();

    @Test
    void t4NotesContactsAndInterimRepliesMoveNoDeadline() {
        Story story = Story.of(WHOLE).received("2026-03-02T10:00");
        List<Clock> before = story.complaint().clocks().all();
        for (CaseEvent edit : List.of(noted(), contacted(), interim(), assigned("x"), new Registered("C001"))) {
            story.then("2026-03-03T10:00", edit);
            assertThat(story.history().get(story.history().size() - 1).clocks()).isEmpty();
        }
        assertThat(story.complaint().clocks().all()).isEqualTo(before);
    }

    @Test
    void t5AStageClockRunsOnlyInItsStageAndLeavesTheWholeOneAlone() {
        Story story = Story.of(WHOLE, STAGE).received("2026-03-02T10:00");
        Clock whole = story.clock("final");
        assertThat(story.complaint().clocks().latest("accept")).isEmpty();
        story.then("2026-03-02T11:00", assigned("x"), Story.ASSIGNED);
        assertThat(story.due("accept")).isEqualTo("2026-03-02T12:00");
        story.then("2026-03-02T11:30", contacted(), Story.INVESTIGATING);
        assertThat(story.state("accept")).isEqualTo(ClockState.MET);
        assertThat(story.clock("accept").result().margin()).isEqualTo(Duration.ofMinutes(30));
        assertThat(story.clock("final")).isEqualTo(whole);
        story.then("2026-03-02T15:00", assigned("y"), Story.ASSIGNED);
        assertThat(story.clock("accept").cycle()).isEqualTo(2);
        assertThat(story.clock("final")).isEqualTo(whole);
    }

    @Test
    void t5StayingInAStatusNeitherStopsNorRestartsItsStage() {
        Story story =
                Story.of(STAGE).received("2026-03-02T10:00").then("2026-03-02T11:00", assigned("x"), Story.ASSIGNED);
        Clock clock = story.clock("accept");
        story.then("2026-03-02T11:30", assigned("y"));
        assertThat(story.clock("accept")).isEqualTo(clock);
    }

    @Test
    void t5WithdrawingCancelsInTheSameEvent() {
        Story story = Story.of(WHOLE).received("2026-03-02T10:00").then("2026-03-02T11:00", withdrawn(), Story.CLOSED);
        assertThat(story.history().get(1).clocks()).extracting(Clock::state).containsExactly(ClockState.CANCELLED);
        assertThat(story.complaint().clocks().nextAlarmAt()).isNull();
        assertThat(story.clock("final").result().margin()).isNull();
        assertThat(story.sweep("2027-03-02T10:00")).isEmpty();
    }

    @Test
    void t5ClosingCancelsAlsoAClockWhoseTargetThePolicyHasLost() {
        Story story = Story.of(WHOLE).received("2026-03-02T10:00").under(ServiceLevels.none());
        story.then("2026-03-02T11:00", closed(), Story.CLOSED);
        assertThat(story.state("final")).isEqualTo(ClockState.CANCELLED);
        Story other = Story.of(WHOLE).received("2026-03-02T10:00").under(Story.levels(Story.OFFICE, STAGE));
        other.then("2026-03-02T11:00", closed(), Story.CLOSED);
        assertThat(other.state("final")).isEqualTo(ClockState.CANCELLED);
    }

    @Test
    void t5AClockThatOutlivesTheCaseBeginsWithItsEnd() {
        Target survey = Target.named("survey")
                .starts(Trigger.on(EventType.CLOSED))
                .stops(Trigger.on(EventType.CONTACTED))
                .outlivesCase()
                .limit(TimeLimit.workingDays(3))
                .build();
        Story story = Story.of(survey).received("2026-03-02T10:00").then("2026-03-02T11:00", closed(), Story.CLOSED);
        assertThat(story.due("survey")).isEqualTo("2026-03-05T11:00");
        story.then("2026-03-03T11:00", contacted());
        assertThat(story.state("survey")).isEqualTo(ClockState.MET);
    }

    @Test
    void t6AMissIsMeasuredUpToTheStopInWorkingTime() {
        Story story =
                Story.of(STAGE).received("2026-03-06T10:00").then("2026-03-06T17:30", assigned("x"), Story.ASSIGNED);
        assertThat(story.due("accept")).isEqualTo("2026-03-09T09:30");
        story.then("2026-03-10T09:30", contacted(), Story.INVESTIGATING).then("2026-03-20T10:00", noted());
        assertThat(story.state("accept")).isEqualTo(ClockState.MISSED);
        assertThat(story.clock("accept").result().margin()).isEqualTo(Duration.ofHours(-8));
        assertThat(story.clock("accept").isOverdue(Story.time("2026-03-20T10:00")))
                .isTrue();
    }

    @Test
    void t6StoppingAtTheVeryDeadlineIsInTime() {
        Story story = Story.of(WHOLE).received("2026-03-02T10:00").then("2026-03-05T10:00", replied(), Story.REPLIED);
        assertThat(story.state("final")).isEqualTo(ClockState.MET);
        assertThat(story.clock("final").result().margin()).isZero();
    }

    @Test
    void t6ReopeningBeginsANewCycleAndTheFinishedOneIsFrozen() {
        Story story = Story.of(WHOLE)
                .received("2026-03-02T10:00")
                .then("2026-03-03T10:00", replied(), Story.REPLIED)
                .then("2026-03-03T11:00", closed(), Story.CLOSED);
        Clock first = story.clock("final");
        story.then("2026-03-23T10:00", reopened(), Story.INVESTIGATING);
        assertThat(story.clock("final").cycle()).isEqualTo(2);
        assertThat(story.due("final")).isEqualTo("2026-03-26T10:00");
        story.then("2026-03-27T10:00", replied(), Story.REPLIED);
        assertThat(story.clock("final", 1)).isEqualTo(first);
        assertThat(story.complaint().clocks().all())
                .extracting(Clock::state)
                .containsExactly(ClockState.MET, ClockState.MISSED);
    }

    @Test
    void t6WhatIsSaidToRunOnceDoesNotBeginAgain() {
        Target once = Target.named("first")
                .starts(Trigger.on(EventType.COMPLAINT_RECEIVED))
                .stops(Trigger.on(EventType.CONTACTED))
                .once()
                .limit(TimeLimit.hours(1))
                .build();
        Story story = Story.of(once)
                .received("2026-03-02T10:00")
                .then("2026-03-02T10:30", closed(), Story.CLOSED)
                .then("2026-03-02T11:00", reopened(), Story.INVESTIGATING);
        assertThat(story.complaint().clocks().all()).hasSize(1);
    }

    @Test
    void s10StagesFollowEachOther() {
        Target register = Target.stage("register", "received")
                .limit(TimeLimit.workingHours(1))
                .build();
        Target classify = Target.named("classify")
                .starts(Trigger.on(EventType.REGISTERED))
                .stops(Trigger.on(EventType.ASSIGNED))
                .limit(TimeLimit.workingHours(2))
                .build();
        Target handle = Target.named("handle")
                .starts(Trigger.on(EventType.ASSIGNED))
                .stops(Trigger.finalReply())
                .limit(TimeLimit.workingDays(3))
                .build();
        Story story = Story.of(register, classify, handle)
                .received("2026-03-06T17:30")
                .then("2026-03-06T17:59", new Registered("C001"), Story.ASSIGNED);
        assertThat(story.state("register")).isEqualTo(ClockState.MET);
        assertThat(story.due("classify")).isEqualTo("2026-03-09T10:59");
        story.then("2026-03-09T11:00", assigned("x"));
        assertThat(story.state("classify")).isEqualTo(ClockState.MISSED);
        assertThat(story.due("handle")).isEqualTo("2026-03-12T11:00");
        story.then("2026-03-12T10:00", replied(), Story.REPLIED);
        assertThat(story.state("handle")).isEqualTo(ClockState.MET);
    }
}

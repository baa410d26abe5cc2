package io.opencomplaint.sla;

import static io.opencomplaint.sla.Happenings.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.calendar.TimeLimit;
import io.opencomplaint.event.EventType;
import io.opencomplaint.event.ProceedingDecided;
import io.opencomplaint.event.WarningRaised;
import io.opencomplaint.model.ClockState;
import io.opencomplaint.model.Phase;
import io.opencomplaint.model.ProceedingKind;
import io.opencomplaint.model.ProceedingResult;
import io.opencomplaint.model.Text;
import io.opencomplaint.model.WarningLevel;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What starts and stops clocks besides kinds of events. */
class TriggerTest {

    private static Story within(Trigger start, Trigger stop) {
        return Story.of(Target.named("t")
                        .starts(start)
                        .stops(stop)
                        .limit(TimeLimit.hours(8))
                        .build())
                .received("2026-03-02T10:00");
    }

    @Test
    void aPhaseIsEnteredFromAnotherOneAndNotByMovesWithinIt() {
        Story story = within(Trigger.entering(Phase.HANDLING), Trigger.leaving(Phase.HANDLING));
        assertThat(story.complaint().clocks().all()).isEmpty();
        story.then("2026-03-02T11:00", assigned("north"), Story.ASSIGNED)
                .then("2026-03-02T12:00", noted(), Story.INVESTIGATING);
        assertThat(story.due("t")).isEqualTo("2026-03-02T19:00");
        story.then("2026-03-02T13:00", offered(), Story.OFFERED);
        assertThat(story.state("t")).isEqualTo(ClockState.MET);
        story.then("2026-03-02T14:00", noted(), Story.INVESTIGATING);
        assertThat(story.clock("t").cycle()).isEqualTo(2);
    }

    @Test
    void aReceiptEntersThePhaseOfTheFirstStatus() {
        Story story = within(Trigger.entering(Phase.INTAKE), Trigger.leaving(Phase.INTAKE));
        assertThat(story.state("t")).isEqualTo(ClockState.RUNNING);
        story.then("2026-03-02T18:01", assigned("north"), Story.ASSIGNED);
        assertThat(story.state("t")).isEqualTo(ClockState.MISSED);
    }

    @Test
    void aDissatisfiedComplainantStartsWhatASatisfiedOneStops() {
        Story story = within(Trigger.dissatisfied(), Trigger.satisfied());
        story.then("2026-03-02T11:00", confirmed(true));
        assertThat(story.complaint().clocks().all()).isEmpty();
        story.then("2026-03-02T12:00", confirmed(false)).then("2026-03-02T13:00", confirmed(false));
        assertThat(story.due("t")).isEqualTo("2026-03-02T20:00");
        story.then("2026-03-02T14:00", confirmed(true));
        assertThat(story.state("t")).isEqualTo(ClockState.MET);
    }

    @Test
    void aNewCycleStartsWhatStartsOnceMoreAlsoWhereAReviewBeginsIt() {
        Story story = within(Trigger.on(EventType.COMPLAINT_RECEIVED), Trigger.finalReply())
                .then("2026-03-02T11:00", closed(), Story.CLOSED)
                .then("2026-03-02T12:00", reviewed(false), Story.CLOSED);
        assertThat(story.complaint().clocks().all()).hasSize(1);
        story.then("2026-03-02T13:00", reviewed(true), Story.INVESTIGATING);
        assertThat(story.complaint().cycle()).isEqualTo(2);
        assertThat(story.clock("t").cycle()).isEqualTo(2);
        assertThat(story.due("t")).isEqualTo("2026-03-02T21:00");
    }

    @Test
    void oneResultOfAProceedingStartsWhatAnotherOneDoesNot() {
        Story story = within(
                Trigger.proceedingEnded(ProceedingResult.REJECTED, ProceedingResult.DISCONTINUED),
                Trigger.proceedingEnded(ProceedingResult.UPHELD));
        story.then("2026-03-02T11:00", reviewed(true), Story.INVESTIGATING);
        assertThat(story.complaint().clocks().all()).isEmpty();
        story.then("2026-03-02T12:00", reviewed(false), Story.INVESTIGATING);
        assertThat(story.due("t")).isEqualTo("2026-03-02T20:00");
        story.then("2026-03-02T13:00", reviewed(true), Story.INVESTIGATING);
        assertThat(story.state("t")).isEqualTo(ClockState.MET);
    }

    private static ProceedingDecided reviewed(boolean anew) {
        ProceedingResult result = anew ? ProceedingResult.UPHELD : ProceedingResult.REJECTED;
        return new ProceedingDecided(ProceedingKind.REVIEW, "r-1", result, null, anew);
    }

    @Test
    void aWarningCountsFromALevelOn() {
        Story story = within(Trigger.on(EventType.COMPLAINT_RECEIVED), Trigger.warned(WarningLevel.TWO))
                .then("2026-03-02T11:00", new WarningRaised(WarningLevel.ONE, List.of(), Text.of("easy")));
        assertThat(story.state("t")).isEqualTo(ClockState.RUNNING);
        story.then("2026-03-02T11:00", new WarningRaised(WarningLevel.TWO, List.of(), Text.of("hard")));
        assertThat(story.state("t")).isEqualTo(ClockState.MET);
        assertThat(Trigger.parse(List.of("warning:TWO")).codes()).containsExactly("warning:TWO");
    }

    @Test
    void oneOfSeveralIsEnough() {
        Story story = within(
                Trigger.on(EventType.COMPLAINT_RECEIVED), Trigger.interimReply().or(Trigger.leavingStatus("received")));
        story.then("2026-03-02T11:00", noted());
        assertThat(story.state("t")).isEqualTo(ClockState.RUNNING);
        story.then("2026-03-02T12:00", interim());
        assertThat(story.state("t")).isEqualTo(ClockState.MET);
    }
}

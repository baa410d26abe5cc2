package io.opencomplaint.sla;

import static io.opencomplaint.sla.Happenings.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.opencomplaint.calendar.TimeLimit;
import io.opencomplaint.event.DeadlineEscalated;
import io.opencomplaint.event.EventType;
import io.opencomplaint.model.Assignee;
import io.opencomplaint.model.Clock;
import io.opencomplaint.model.ClockState;
import io.opencomplaint.model.Priority;
import io.opencomplaint.model.Role;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lessons E1, E2, E4, T8: levels are raised once, the highest after a silence, at times when one may be told. */
class EscalationTest {

    private static TargetBuilder eightHours() {
        return Target.named("final")
                .starts(Trigger.on(EventType.COMPLAINT_RECEIVED))
                .stops(Trigger.finalReply())
                .pausable()
                .limit(TimeLimit.workingHours(8));
    }

    private static Target warned() {
        return eightHours()
                .level(Level.named("half").atPercent(50))
                .level(Level.named("soon").before(TimeLimit.workingHours(2)).telling(Role.MANAGER))
                .level(Level.named("late").after(TimeLimit.workingHours(4)).telling(Role.MANAGER))
                .build();
    }

    private static List<String> levels(List<DeadlineEscalated> raised) {
        return raised.stream().map(DeadlineEscalated::level).toList();
    }

    @Test
    void e1AHundredSweepsRaiseALevelOnce() {
        Story story = Story.of(warned()).received("2026-03-02T09:00");
        List<String> raised = new ArrayList<>();
        for (String at : List.of("T12:59", "T14:00", "T14:01", "T16:00", "T18:00", "T18:01")) {
            for (int i = 0; i < 20; i++) {
                raised.addAll(levels(story.sweep("2026-03-02" + at)));
            }
        }
        assertThat(raised).containsExactly("half", "soon", "breach");
        assertThat(story.clock("final").alarm().next()).isEqualTo(Story.time("2026-03-03T14:00"));
    }

    @Test
    void e1TheNextCycleRaisesItsOwn() {
        Story story = Story.of(warned()).received("2026-03-02T09:00");
        assertThat(levels(story.sweep("2026-03-02T14:00"))).containsExactly("half");
        story.then("2026-03-02T15:00", closed(), Story.CLOSED)
                .then("2026-03-03T09:00", reopened(), Story.INVESTIGATING);
        assertThat(story.sweep("2026-03-03T14:00"))
                .extracting(DeadlineEscalated::cycle, DeadlineEscalated::level)
                .containsExactly(tuple(2, "half"));
    }

    @Test
    void e1RepetitionsEndWithTheirMaximum() {
        Target target = eightHours()
                .level(Level.named(Level.BREACH).repeating(TimeLimit.workingHours(4), 2))
                .build();
        Story story = Story.of(target).received("2026-03-02T09:00");
        List<Integer> repetitions = new ArrayList<>();
        for (String at : List.of("02T18:00", "03T12:59", "03T13:59", "03T14:00", "04T10:00", "05T18:00", "31T09:00")) {
            story.sweep("2026-03-" + at).forEach(raised -> repetitions.add(raised.repetition()));
        }
        assertThat(repetitions).containsExactly(0, 1, 2);
        assertThat(story.clock("final").alarm().raised()).containsExactly(Level.BREACH);
        assertThat(story.complaint().clocks().nextAlarmAt()).isNull();
    }

    @Test
    void e2AfterTwoMonthsOnlyTheHighestIsRaisedAndTheOthersAreNamed() {
        Story story = Story.of(warned()).received("2026-03-02T09:00");
        List<DeadlineEscalated> raised = story.sweep("2026-05-04T09:00");
        assertThat(levels(raised)).containsExactly("late");
        assertThat(raised.get(0).passedOver()).containsExactly("half", "soon", "breach");
        assertThat(raised.get(0).reachedAt()).isEqualTo(Story.time("2026-03-03T14:00"));
        assertThat(story.sweep("2026-06-01T09:00")).isEmpty();
    }

    @Test
    void e4TheTimeOfTellingIsApartFromTheTimeThatIsReached() {
        Target clock = Target.named("final")
                .starts(Trigger.on(EventType.COMPLAINT_RECEIVED))
                .stops(Trigger.finalReply())
                .limit(TimeLimit.hours(12))
                .build();
        Story story = new Story(ServiceLevels.builder()
                        .calendar(Story.OFFICE)
                        .notifyWithin(Story.OFFICE)
                        .target(clock)
                        .build())
                .received("2026-03-06T12:00");
        DeadlineEscalated raised = story.sweep("2026-03-07T00:05").get(0);
        assertThat(raised.reachedAt()).isEqualTo(Story.time("2026-03-07T00:00"));
        assertThat(raised.due()).isEqualTo(Story.time("2026-03-07T00:00"));
        assertThat(raised.tellAt()).isEqualTo(Story.time("2026-03-09T09:00"));
    }

    @Test
    void t8TheWarningBeforeAMondayDeadlineFallsOnFriday() {
        Target target = eightHours()
                .level(Level.named("soon").before(TimeLimit.workingHours(4)))
                .build();
        Story story = Story.of(target).received("2026-03-06T11:00");
        assertThat(story.due("final")).isEqualTo("2026-03-09T11:00");
        assertThat(story.complaint().clocks().nextAlarmAt()).isEqualTo(Story.time("2026-03-06T16:00"));
        assertThat(levels(story.sweep("2026-03-06T16:00"))).containsExactly("soon");
    }

    @Test
    void aWarningBeforeTheStartIsReachedWithTheStart() {
        Target target = eightHours()
                .level(Level.named("soon").before(TimeLimit.workingHours(40)))
                .build();
        Story story = Story.of(target).received("2026-03-06T11:00");
        assertThat(story.sweep("2026-03-06T11:00").get(0).reachedAt()).isEqualTo(Story.time("2026-03-06T11:00"));
    }

    @Test
    void sharesOfTheTimeLeavePausesOut() {
        Story story = Story.of(warned())
                .received("2026-03-02T09:00")
                .then("2026-03-02T10:00", paused())
                .then("2026-03-03T10:00", resumed());
        assertThat(story.complaint().clocks().nextAlarmAt()).isEqualTo(Story.time("2026-03-03T14:00"));
    }

    @Test
    void thePlanIsPureAndIsWhatIsRaised() {
        Story story = Story.of(warned()).received("2026-03-02T09:00");
        List<Clock> before = story.complaint().clocks().all();
        List<DeadlineEscalated> plan =
                story.levels().escalations().plan(story.complaint(), Story.time("2026-03-02T17:00"));
        assertThat(story.levels().escalations().plan(story.complaint(), Story.time("2026-03-02T17:00")))
                .isEqualTo(plan);
        assertThat(story.complaint().clocks().all()).isEqualTo(before);
        assertThat(story.sweep("2026-03-02T17:00")).isEqualTo(plan);
        assertThat(story.clock("final").alarm().raised()).containsExactly("half", "soon");
        assertThat(story.history().get(1).event()).isEqualTo(plan.get(0));
    }

    @Test
    void nothingIsRaisedOnAClockThatRestsByNow() {
        Story story = Story.of(warned()).received("2026-03-02T09:00");
        DeadlineEscalated raised = story.levels()
                .escalations()
                .plan(story.complaint(), Story.time("2026-03-02T14:00"))
                .get(0);
        story.then("2026-03-02T14:00", paused());
        assertThat(story.state("final")).isEqualTo(ClockState.PAUSED);
        assertThat(story.levels().escalations().raised(story.complaint(), raised, Story.time("2026-03-02T14:00")))
                .isEmpty();
    }

    @Test
    void anAlarmForALevelThatIsGoneFallsSilent() {
        Story story = Story.of(warned())
                .received("2026-03-02T09:00")
                .under(Story.levels(Story.OFFICE, eightHours().build()));
        assertThat(story.sweep("2026-03-02T14:00")).isEmpty();
        assertThat(story.complaint().clocks().nextAlarmAt()).isEqualTo(Story.time("2026-03-02T18:00:00.000001"));
        story.under(ServiceLevels.none());
        assertThat(story.sweep("2026-03-02T18:01")).isEmpty();
        assertThat(story.complaint().clocks().nextAlarmAt()).isNull();
    }

    @Test
    void e1AResetIsAnotherCycleSoItsLevelsAreRaisedAgain() {
        Story story = Story.of(eightHours()
                        .resets(Trigger.on(EventType.CONTACTED))
                        .level(Level.named("half").atPercent(50))
                        .build())
                .received("2026-03-02T09:00");
        List<DeadlineEscalated> raised = new ArrayList<>(story.sweep("2026-03-02T14:00"));
        story.then("2026-03-02T15:00", contacted());
        raised.addAll(story.sweep("2026-03-03T11:00"));
        assertThat(raised)
                .extracting(DeadlineEscalated::cycle, DeadlineEscalated::level)
                .containsExactly(tuple(1, "half"), tuple(2, "half"));
    }

    @Test
    void e1ABreachIsRaisedOnceInACycleAlsoWhenTheDeadlineIsComputedAnewAfterwards() {
        Target sixteen = Target.named("final")
                .starts(Trigger.on(EventType.COMPLAINT_RECEIVED))
                .stops(Trigger.finalReply())
                .limit(TimeLimit.workingHours(16))
                .build();
        Story story = Story.of(sixteen.forEverything(TimeLimit.workingHours(8))).received("2026-03-02T09:00");
        assertThat(levels(story.sweep("2026-03-02T18:01"))).containsExactly("breach");
        story.under(Story.levels(Story.OFFICE, sixteen)).recompute("2026-03-02T18:02");
        assertThat(story.due("final")).isEqualTo("2026-03-03T18:00");
        assertThat(story.sweep("2026-03-04T18:00")).isEmpty();
        story.then("2026-03-04T18:00", replied(), Story.REPLIED);
        assertThat(story.state("final")).isEqualTo(ClockState.MISSED);
    }

    @Test
    void levelsPastTheDeadlineAreNotPutOffByAPauseThatBeganAfterIt() {
        Story story = Story.of(
                        eightHours().level(Level.named("double").atPercent(200)).build())
                .received("2026-03-02T09:00");
        assertThat(levels(story.sweep("2026-03-02T18:01"))).containsExactly("breach");
        story.then("2026-03-03T09:00", paused());
        assertThat(story.state("final")).isEqualTo(ClockState.RUNNING);
        assertThat(levels(story.sweep("2026-03-03T18:00"))).containsExactly("double");
    }

    @Test
    void theVeryDeadlineIsStillInTime() {
        Story story = Story.of(eightHours().build()).received("2026-03-02T09:00");
        assertThat(story.sweep("2026-03-02T18:00")).isEmpty();
        assertThat(levels(story.sweep("2026-03-02T18:00:00.000001"))).containsExactly("breach");
    }

    @Test
    void aLevelAtTheDeadlineStandsInTheBreachsPlace() {
        Story story = Story.of(eightHours()
                        .level(Level.named("overdue").telling(Role.MANAGER))
                        .build())
                .received("2026-03-02T09:00");
        List<DeadlineEscalated> raised = story.sweep("2026-03-03T09:00");
        assertThat(levels(raised)).containsExactly("overdue");
        assertThat(raised.get(0).told()).containsExactly(Role.MANAGER);
        assertThat(raised.get(0).passedOver()).isEmpty();
    }

    @Test
    void aLevelThatTellsNobodyDoesNotHideOneThatDoes() {
        Story story = Story.of(eightHours()
                        .level(Level.named("soon")
                                .atPercent(80)
                                .telling(Role.HANDLER)
                                .repeating(TimeLimit.workingHours(1), 5))
                        .build())
                .received("2026-03-02T09:00");
        List<DeadlineEscalated> raised = story.sweep("2026-03-03T09:00");
        assertThat(levels(raised)).containsExactly("soon");
        assertThat(raised.get(0).told()).containsExactly(Role.HANDLER);
        assertThat(raised.get(0).passedOver()).containsExactly("breach");
        assertThat(story.sweep("2026-03-03T10:00"))
                .extracting(DeadlineEscalated::level, DeadlineEscalated::repetition)
                .containsExactly(tuple("soon", 1));
    }

    @Test
    void aLevelThatIsRaisedGivesTheComplaintToItsAssigneeAndRaisesItsPriority() {
        Assignee chief = Assignee.of("service", "u-1");
        Story story = Story.of(eightHours()
                        .level(Level.named("half").atPercent(50))
                        .level(Level.named(Level.BREACH).reassigning(chief).raisingTo(Priority.URGENT))
                        .build())
                .received("2026-03-02T09:00");
        Escalations escalations = story.levels().escalations();
        DeadlineEscalated half = story.sweep("2026-03-02T14:30").get(0);
        assertThat(escalations.reassignment(half)).isEmpty();
        assertThat(escalations.raise(half)).isEmpty();
        DeadlineEscalated breach = story.sweep("2026-03-03T09:00").get(0);
        assertThat(escalations.reassignment(breach)).contains(chief);
        assertThat(escalations.raise(breach)).contains(Priority.URGENT);
    }
}

package io.opencomplaint.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.opencomplaint.act.ActType;
import io.opencomplaint.calendar.Shift;
import io.opencomplaint.calendar.TimeLimit;
import io.opencomplaint.calendar.WorkingCalendar;
import io.opencomplaint.event.EventType;
import io.opencomplaint.model.Phase;
import io.opencomplaint.model.Role;
import io.opencomplaint.model.Status;
import io.opencomplaint.workflow.InvalidPolicyException;
import io.opencomplaint.workflow.Workflow;
import io.opencomplaint.workflow.WorkflowBuilder;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Lesson T9: service levels that cannot work are refused when they are built, with everything that is wrong. */
class RefusedLevelsTest {

    private static final Status OPEN = Status.of("open", Phase.INTAKE);
    private static final Status ENDED = Status.of("ended", Phase.CLOSED);

    private static TargetBuilder sound(String id) {
        return Target.named(id)
                .starts(Trigger.on(EventType.COMPLAINT_RECEIVED))
                .stops(Trigger.finalReply())
                .limit(TimeLimit.hours(1));
    }

    @Test
    void t9EveryProblemIsListed() {
        ServiceLevelsBuilder builder = ServiceLevels.builder()
                .calendar(Scope.everything(), Story.OFFICE)
                .target(Target.named("Empty").build())
                .target(sound("twice").build())
                .target(sound("twice").limit(TimeLimit.hours(2)).build())
                .target(sound("lunar").on("lunar").build())
                .target(sound("restless")
                        .pauses(Trigger.interimReply(), Trigger.never())
                        .build());
        assertThatExceptionOfType(InvalidPolicyException.class)
                .isThrownBy(builder::build)
                .satisfies(e -> assertThat(e.problems())
                        .anyMatch(problem -> problem.startsWith("A calendar's scope is everything"))
                        .anyMatch(problem -> problem.startsWith("A target's id must be"))
                        .contains(
                                "Target Empty never starts; say starts(…)",
                                "Target Empty never stops; say stops(…)",
                                "Target Empty has no limit; say limit(…)",
                                "Two targets are called twice; rename one",
                                "Target twice: the limit for everything must be the last one, it hides those after it",
                                "Target lunar is on the calendar lunar, which is not there; add it by alsoKnowing(…)",
                                "Target restless pauses but never resumes; say pauses(…, …) with both"));
    }

    @Test
    void t9WhatComesAfterAnExtensionOrIsFreedByATargetNamesOneThatIsThere() {
        ServiceLevelsBuilder builder = ServiceLevels.builder()
                .calendar(Story.OFFICE)
                .target(sound("final")
                        .extendable(ExtensionRule.times(1).because("more").after("some"))
                        .exemptedBy("final")
                        .build())
                .target(sound("other").exemptedBy("summary").build());
        assertThatExceptionOfType(InvalidPolicyException.class)
                .isThrownBy(builder::build)
                .satisfies(e -> assertThat(e.problems())
                        .containsExactlyInAnyOrder(
                                "Target final is exempted by final, which is no other target; name one of the same levels",
                                "Target final has a rule of extension after the reason some, for which no rule is; add one",
                                "Target other is exempted by summary, which is no other target; name one of the same"
                                        + " levels"));
    }

    @Test
    void t9LevelsAndExtensionsAreChecked() {
        Target target = sound("final")
                .level(Level.named("a").atPercent(0))
                .level(Level.named("a").repeating(TimeLimit.hours(1), 0))
                .level(Level.named(Level.BREACH).before(TimeLimit.hours(1)))
                .extendable(ExtensionRule.times(0).upTo(TimeLimit.workingDays(3)))
                .build();
        ServiceLevelsBuilder builder = ServiceLevels.builder().target(target);
        assertThatExceptionOfType(InvalidPolicyException.class)
                .isThrownBy(builder::build)
                .satisfies(e -> assertThat(e.problems())
                        .hasSize(7)
                        .anyMatch(problem -> problem.startsWith("There is no usual calendar"))
                        .contains(
                                "Target final: level a lies at 0 percent; use 1 to 1000",
                                "Target final has two levels a; rename one",
                                "Target final: level breach is the deadline itself; give the level that lies elsewhere"
                                        + " another code",
                                "Target final: level a repeats at most 1 to 1000 times",
                                "Target final may be extended 0 times; use 1 or more",
                                "Target final: the longest extension is in another unit than its limits"));
    }

    @Test
    void t9ALevelLiesAndRepeatsBetweenOneAndAThousand() {
        ServiceLevels levels = ServiceLevels.builder()
                .calendar(Story.OFFICE)
                .target(sound("final")
                        .level(Level.named("first").atPercent(1).repeating(TimeLimit.hours(1), 1))
                        .level(Level.named("last").atPercent(1000).repeating(TimeLimit.hours(1), 1000))
                        .build())
                .build();
        assertThat(levels.target("final").orElseThrow().levels())
                .extracting(Level::code)
                .containsExactly("first", "last", Level.BREACH);
        ServiceLevelsBuilder beyond = ServiceLevels.builder()
                .calendar(Story.OFFICE)
                .target(sound("final")
                        .level(Level.named("far").atPercent(1001))
                        .level(Level.named("often").repeating(TimeLimit.hours(1), 1001))
                        .build());
        assertThatExceptionOfType(InvalidPolicyException.class)
                .isThrownBy(beyond::build)
                .satisfies(e -> assertThat(e.problems())
                        .containsExactly(
                                "Target final: level far lies at 1001 percent; use 1 to 1000",
                                "Target final: level often repeats at most 1 to 1000 times"));
    }

    @Test
    void t9TwoRulesOfExtensionDoNotShareAReasonAndTheOneForAnyReasonIsTheLast() {
        ServiceLevelsBuilder builder = ServiceLevels.builder()
                .calendar(Story.OFFICE)
                .target(sound("final")
                        .extendable(ExtensionRule.times(1).because("expert"))
                        .extendable(ExtensionRule.times(1))
                        .extendable(ExtensionRule.times(2).because("expert", "holiday"))
                        .build());
        assertThatExceptionOfType(InvalidPolicyException.class)
                .isThrownBy(builder::build)
                .satisfies(e -> assertThat(e.problems())
                        .containsExactly(
                                "Target final has two rules of extension for the reason expert; keep one",
                                "Target final: the rule of extension for any reason must be the last one, it hides"
                                        + " those after it"));
    }

    @Test
    void t9ATargetIsOnACalendarThatARuleOrAnotherChoiceKnows() {
        assertThat(ServiceLevels.builder()
                        .calendar(Story.OFFICE)
                        .target(sound("final").on(Story.OFFICE.id()).build())
                        .build()
                        .targets())
                .hasSize(1);
        ServiceLevelsBuilder builder = ServiceLevels.builder()
                .calendar(Story.OFFICE)
                .target(sound("final").on(Story.OFFICE.id()).build())
                .target(sound("law").on("court").build());
        assertThatExceptionOfType(InvalidPolicyException.class)
                .isThrownBy(builder::build)
                .satisfies(e -> assertThat(e.problems())
                        .containsExactly("Target law is on the calendar court, which is not there; add it by"
                                + " alsoKnowing(…)"));
    }

    @Test
    void t9TwoCalendarsOfOneNameAreRefusedUnlessTheySayTheSame() {
        WorkingCalendar same = Story.OFFICE.toBuilder().build();
        assertThat(ServiceLevels.builder()
                        .calendar(Story.OFFICE)
                        .alsoKnowing(same)
                        .build()
                        .targets())
                .isEmpty();
        WorkingCalendar other =
                Story.OFFICE.toBuilder().hours(Shift.parse("09:00-18:00")).build();
        ServiceLevelsBuilder builder =
                ServiceLevels.builder().calendar(Story.OFFICE).alsoKnowing(other);
        assertThatExceptionOfType(InvalidPolicyException.class)
                .isThrownBy(builder::build)
                .withMessageContaining("Two calendars are called monday-to-friday@1");
    }

    @Test
    void t9AClockThatCannotStartOrStopInTheWorkflowIsFound() {
        Target never = sound("never").starts(Trigger.enteringStatus("gone")).build();
        Target endless = sound("endless").build();
        Target stuck = sound("stuck")
                .stops(Trigger.on(EventType.CLOSED))
                .pauses(Trigger.on(EventType.CLOSED), Trigger.on(EventType.CONTACTED))
                .build();
        assertThat(Story.levels(Story.OFFICE, never, endless, stuck).problems(workflow()))
                .hasSize(3)
                .anyMatch(problem -> problem.startsWith("Target never can never start"))
                .anyMatch(problem -> problem.startsWith("Target endless can start on the way to open and never stop"))
                .anyMatch(problem -> problem.startsWith("Target stuck can pause and never resume"));
    }

    @Test
    void t9AClockMayStartWithAReopeningButNotWithAnEndThatCancelsIt() {
        Target again = sound("again")
                .starts(Trigger.on(EventType.REOPENED))
                .stops(Trigger.on(EventType.CLOSED))
                .build();
        Target after = sound("after")
                .starts(Trigger.on(EventType.CLOSED))
                .stops(Trigger.on(EventType.REOPENED))
                .build();
        Target outliving = sound("outliving")
                .starts(Trigger.on(EventType.CLOSED))
                .stops(Trigger.on(EventType.REOPENED))
                .outlivesCase()
                .build();
        assertThat(Story.levels(Story.OFFICE, again, after, outliving).problems(workflow()))
                .hasSize(1)
                .allMatch(problem -> problem.startsWith("Target after can never start"));
    }

    @Test
    void t9ACancellationOrResetThatCannotHappenIsFound() {
        Target typing = sound("typing")
                .stops(Trigger.on(EventType.CLOSED))
                .cancels(Trigger.enteringStatus("nope"))
                .resets(Trigger.leavingStatus("nope"))
                .build();
        assertThat(Story.levels(Story.OFFICE, typing).problems(workflow()))
                .hasSize(2)
                .allMatch(problem -> problem.startsWith("Target typing: nothing in the workflow leads to"));
    }

    @Test
    void t9AClockThatRestsOnHoldNeedsAWayToGoOn() {
        ServiceLevels levels = Story.levels(
                Story.OFFICE,
                sound("final").stops(Trigger.on(EventType.CLOSED)).pausable().build());
        Set<Role> all = Set.of(Role.CLERK);
        WorkflowBuilder table = Workflow.startingAt(OPEN).receivedBy(all);
        table.in(OPEN).stays(all, ActType.PAUSE).moves(all, ActType.CLOSE, ENDED);
        assertThat(levels.problems(table.build()))
                .singleElement()
                .asString()
                .startsWith("Target final rests while a complaint is on hold");
        table.in(OPEN).stays(all, ActType.RESUME);
        assertThat(levels.problems(table.build())).isEmpty();
    }

    private static Workflow workflow() {
        Set<Role> all = Set.of(Role.CLERK);
        WorkflowBuilder table = Workflow.startingAt(OPEN).receivedBy(all);
        table.in(OPEN).stays(all, ActType.ADD_NOTE).moves(all, ActType.CLOSE, ENDED);
        table.in(ENDED).moves(all, ActType.REOPEN, OPEN);
        return table.build();
    }
}

package io.opencomplaint.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.opencomplaint.act.ActType;
import io.opencomplaint.calendar.Calendars;
import io.opencomplaint.calendar.TimeLimit;
import io.opencomplaint.event.EventType;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.InadmissibilityReason;
import io.opencomplaint.model.Phase;
import io.opencomplaint.model.Role;
import io.opencomplaint.model.Status;
import io.opencomplaint.preset.Presets;
import io.opencomplaint.preset.Regulators;
import io.opencomplaint.sla.ExtensionRule;
import io.opencomplaint.sla.Level;
import io.opencomplaint.sla.Scope;
import io.opencomplaint.sla.ServiceLevels;
import io.opencomplaint.sla.Target;
import io.opencomplaint.sla.TargetBuilder;
import io.opencomplaint.sla.Trigger;
import io.opencomplaint.triage.MajorRule;
import io.opencomplaint.triage.TriageRules;
import io.opencomplaint.workflow.InvalidPolicyException;
import io.opencomplaint.workflow.Requirement;
import io.opencomplaint.workflow.Workflow;
import io.opencomplaint.workflow.WorkflowBuilder;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A host's own policy with a fault fails when it is built, and every fault is listed. */
class PolicyFaultsTest {

    private static final Status OPEN = Status.of("open", Phase.INTAKE);
    private static final Status STUCK = Status.of("stuck", Phase.HANDLING);
    private static final Status DONE = Status.of("done", Phase.CLOSED);
    private static final Role OWNER = Role.of("owner");

    private static List<String> problems(ComplaintPolicyBuilder builder) {
        return catchThrowableOfType(InvalidPolicyException.class, builder::build)
                .problems();
    }

    private static WorkflowBuilder table() {
        return Workflow.startingAt(OPEN).moves(Set.of(), ActType.CLOSE, DONE);
    }

    private static TargetBuilder target() {
        return Target.named("answer")
                .starts(Trigger.on(EventType.COMPLAINT_RECEIVED))
                .stops(Trigger.on(EventType.CLOSED))
                .limit(TimeLimit.hours(8));
    }

    private static ServiceLevels levels(TargetBuilder target) {
        return ServiceLevels.builder()
                .calendar(Calendars.aroundTheClock(ZoneOffset.UTC))
                .target(target.build())
                .build();
    }

    private static ComplaintPolicyBuilder policy() {
        return ComplaintPolicy.named("ours").workflow(table());
    }

    @Test
    void aDeadEnd() {
        assertThat(problems(policy().workflow(table().moves(Set.of(), ActType.TRANSFER, STUCK))))
                .singleElement()
                .asString()
                .startsWith("From status stuck no status of phase CLOSED or ARCHIVED can be reached");
    }

    @Test
    void aClockThatCanNeverStart() {
        assertThat(problems(policy().serviceLevels(
                                levels(target().starts(Trigger.finalReply()).once()))))
                .containsExactly(
                        "Target answer can never start: nothing in the workflow leads to final reply; add rows or"
                                + " change starts(…)");
    }

    @Test
    void aClockThatCanNeverStop() {
        assertThat(problems(policy().serviceLevels(levels(target().stops(Trigger.finalReply())))))
                .singleElement()
                .asString()
                .startsWith("Target answer can start on the way to open and never stop from there");
    }

    @Test
    void aPauseACancellationAndAResetThatCanNeverBe() {
        assertThat(problems(
                        policy().serviceLevels(levels(target().pauses(Trigger.satisfied(), Trigger.on(EventType.CLOSED))
                                .cancels(Trigger.enteringStatus("gone"))
                                .resets(Trigger.interimReply())))))
                .hasSize(3)
                .anyMatch(problem -> problem.contains("change pauses(…)"))
                .anyMatch(problem -> problem.contains("change cancels(…)"))
                .anyMatch(problem -> problem.contains("change resets(…)"));
    }

    @Test
    void aRoleThatNobodyHas() {
        ComplaintPolicyBuilder builder = policy().workflow(
                        table().receivedBy(Set.of(OWNER)).stays(Set.of(OWNER, Role.CLERK), ActType.ADD_NOTE))
                .serviceLevels(ServiceLevels.builder()
                        .calendar(Calendars.aroundTheClock(ZoneOffset.UTC))
                        .chain(Role.CLERK, OWNER)
                        .target(target().level(Level.named("late").telling(OWNER))
                                .extendable(ExtensionRule.times(1).approvedBy(OWNER))
                                .build()))
                .leaders(Role.CLERK)
                .roles(Role.CLERK);
        assertThat(problems(builder))
                .hasSize(5)
                .allMatch(problem -> problem.contains("nobody has the role owner; declare it with roles(…)"))
                .extracting(problem -> problem.substring(0, problem.indexOf(':')))
                .containsExactly(
                        "Receipt",
                        "Status open, act add-note",
                        "The chain of report",
                        "Target answer, level late",
                        "Target answer, extension");
        assertThat(builder.roles(Role.CLERK, OWNER).build().roles()).containsExactlyInAnyOrder(Role.CLERK, OWNER);
        assertThat(builder.roles().build().toBuilder().build().roles())
                .as("any will do")
                .isEmpty();
    }

    @Test
    void anEffectThatIsCheckedAfterWorkingDaysOnNoCalendar() {
        ComplaintPolicyBuilder builder = policy().effectCheckedAfter(TimeLimit.workingDays(30));
        assertThat(problems(builder))
                .singleElement()
                .asString()
                .startsWith("It checks the effect of measures after working time, and there is no usual calendar");
        assertThat(builder.serviceLevels(levels(target())).build().effectCheckedAfter())
                .contains(TimeLimit.workingDays(30));
    }

    @Test
    void aLeaderWhomNobodyIs() {
        String nobody =
                "Nobody has the role owner, which leads; name with leaders(…) roles that are declared, or that a"
                        + " row of the workflow is for";
        assertThat(problems(policy().roles(Role.CLERK).leaders(OWNER))).containsExactly(nobody);
        WorkflowBuilder clerks = Workflow.startingAt(OPEN).moves(Set.of(Role.CLERK), ActType.CLOSE, DONE);
        assertThat(problems(policy().workflow(clerks).leaders(OWNER, Role.CLERK)))
                .containsExactly(nobody);
        assertThat(problems(policy().roles(Role.CLERK)))
                .as("a manager leads unless others are named")
                .containsExactly(nobody.replace("owner", "manager"));
        assertThat(policy().build().leaders()).containsExactly(Role.MANAGER);
        assertThat(policy().roles(Role.CLERK).leaders().build().toBuilder()
                        .build()
                        .leaders())
                .as("nobody leads")
                .isEmpty();
    }

    @Test
    void aRuleForAChannelByWhichNothingComesIn() {
        TargetBuilder answer = Target.named("answer")
                .starts(Trigger.on(EventType.COMPLAINT_RECEIVED))
                .stops(Trigger.on(EventType.CLOSED))
                .limit(Scope.everything().channels(Channel.WEB, Channel.PHONE), TimeLimit.hours(2))
                .limit(TimeLimit.hours(8));
        ComplaintPolicyBuilder builder = policy().admission(Admission.OPEN.by(Channel.PHONE))
                .triage(TriageRules.none().majorRules(MajorRule.named("media").channels(Channel.MEDIA)))
                .serviceLevels(levels(answer));
        assertThat(problems(builder))
                .containsExactly(
                        "The ground media for major complaints: nothing comes in by media; admit the channel or take it out"
                                + " of the rule",
                        "Target answer, limit: nothing comes in by web; admit the channel or take it out of the rule");
        assertThat(builder.admission(Admission.OPEN).build().admission()).isEqualTo(Admission.OPEN);
    }

    @Test
    void reasonsForARefusalThatNoRowMakes() {
        assertThat(problems(policy().admission(Admission.OPEN.refusedFor(InadmissibilityReason.LAW))))
                .containsExactly(
                        "It names reasons for a refusal, and no row of the workflow refuses; add one for refuse or"
                                + " take the reasons out");
    }

    @Test
    void aRequirementThatNoActFulfils() {
        assertThat(problems(policy().workflow(table().requires(Requirement.REPLIED))))
                .containsExactly(
                        "Status open, act close: it requires REPLIED, and no act on the way to open brings that about;"
                                + " add a row for reply-final or take the requirement out");
    }

    @Test
    void anActThatComesTooLateFulfilsNothing() {
        WorkflowBuilder table =
                table().requires(Requirement.CLASSIFIED).in(DONE).stays(Set.of(), ActType.CLASSIFY);
        assertThat(problems(policy().workflow(table)))
                .singleElement()
                .asString()
                .contains("it requires CLASSIFIED");
        assertThat(policy().workflow(table().requires(Requirement.CLASSIFIED)
                                .in(OPEN)
                                .stays(Set.of(), ActType.CLASSIFY))
                        .build()
                        .workflow()
                        .rows())
                .hasSize(2);
    }

    @Test
    void aRequirementThatAnActUndoesForGood() {
        WorkflowBuilder table = table().requires(Requirement.SEVERE_REPORTED)
                .in(OPEN)
                .stays(Set.of(), ActType.SET_SEVERITY, ActType.ASSESS_SEVERITY);
        assertThat(problems(policy().workflow(table)))
                .containsExactly("Status open, act close: it requires SEVERE_REPORTED, and after assess-severity or"
                        + " set-severity no act on the way to open brings that about again; add a row for"
                        + " record-external or take the requirement out");
        assertThat(policy().workflow(table.stays(Set.of(), ActType.RECORD_EXTERNAL))
                        .build()
                        .workflow()
                        .rows())
                .hasSize(4);
    }

    @Test
    void eachProceedingIsEndedByItsOwnDecisionAndInTime() {
        WorkflowBuilder table = table().requires(Requirement.PROCEEDINGS_ENDED)
                .in(OPEN)
                .stays(Set.of(), ActType.RECORD_APPEAL, ActType.RECORD_EXTERNAL, ActType.DECIDE_EXTERNAL)
                .in(DONE)
                .stays(Set.of(), ActType.DECIDE_APPEAL);
        assertThat(problems(policy().workflow(table)))
                .singleElement()
                .asString()
                .contains("after record-appeal no act on the way to open brings that about again")
                .contains("add a row for decide-appeal");
    }

    @Test
    void whatNothingUndoesOrOnlyWhereItMattersNoMoreNeedsNoActThatRepairsIt() {
        WorkflowBuilder table = table().requires(Requirement.TASKS_ENDED, Requirement.NOT_FINAL)
                .in(DONE)
                .stays(Set.of(), ActType.PLAN_PREVENTION);
        assertThat(policy().workflow(table).build().workflow().rows()).hasSize(2);
    }

    @Test
    void allAtOnce() {
        ComplaintPolicyBuilder builder = ComplaintPolicy.named("Not A Code")
                .workflow(table().requires(Requirement.RECTIFIED).moves(Set.of(OWNER), ActType.TRANSFER, STUCK))
                .serviceLevels(ServiceLevels.builder()
                        .calendar(Calendars.aroundTheClock(ZoneOffset.UTC))
                        .target(target().stops(Trigger.finalReply()).build()))
                .regulator(Regulators.cnMarketRegulation())
                .roles(Role.CLERK);
        assertThat(problems(builder))
                .anyMatch(problem -> problem.startsWith("Its id must be"))
                .anyMatch(problem -> problem.startsWith("From status stuck"))
                .anyMatch(problem -> problem.contains("it requires RECTIFIED"))
                .anyMatch(problem -> problem.contains("Target answer can start on the way to open and never stop"))
                .anyMatch(problem -> problem.contains("Target cn-samr-mediate can never start"))
                .anyMatch(problem -> problem.contains("cn-market-regulation demands that refuse is possible"))
                .anyMatch(problem -> problem.contains("nobody has the role owner"));
    }

    @Test
    void faultyLevelsAreListedWithTheRest() {
        assertThat(problems(policy().version(0)
                        .serviceLevels(ServiceLevels.builder().target(target().build()))))
                .hasSize(2)
                .anyMatch(problem -> problem.startsWith("There is no usual calendar"));
    }

    @Test
    void thePresetsHaveNoFault() {
        assertThat(Presets.closedLoop().toBuilder()
                        .roles(Role.CLERK, Role.HANDLER, Role.MANAGER)
                        .build()
                        .roles())
                .hasSize(3);
    }
}

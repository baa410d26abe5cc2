package io.opencomplaint.preset;

import static io.opencomplaint.act.ActType.*;
import static io.opencomplaint.preset.CommonActs.*;

import io.opencomplaint.act.ActType;
import io.opencomplaint.calendar.TimeLimit;
import io.opencomplaint.model.Commonality;
import io.opencomplaint.model.Phase;
import io.opencomplaint.model.Question;
import io.opencomplaint.model.Role;
import io.opencomplaint.model.Status;
import io.opencomplaint.policy.ComplaintPolicy;
import io.opencomplaint.policy.Questionnaire;
import io.opencomplaint.report.alert.FrequencyRule;
import io.opencomplaint.workflow.Guard;
import io.opencomplaint.workflow.Requirement;
import io.opencomplaint.workflow.Workflow;
import io.opencomplaint.workflow.WorkflowBuilder;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** Closed-loop handling 闭环管理: S1, S2, S3, S4, S9, S11, S12, S18, S19. */
final class ClosedLoop {

    static final Status RECEIVED = Status.of("received", Phase.INTAKE);
    static final Status REGISTERED = Status.of("registered", Phase.INTAKE);
    static final Status ASSIGNED = Status.of("assigned", Phase.HANDLING);
    static final Status INVESTIGATING = Status.of("investigating", Phase.HANDLING);
    static final Status RESOLVING = Status.of("resolving", Phase.HANDLING);
    private static final Status OFFERED = Status.of("offered", Phase.WAITING);
    private static final Status EXECUTED = Status.of("executed", Phase.HANDLING);
    static final Status REPLIED = Status.of("replied", Phase.REPLY);
    static final Status CONFIRMED = Status.of("confirmed", Phase.REPLY);
    static final Status CLOSED = Status.of("closed", Phase.CLOSED);
    static final Status REFUSED = Status.of("refused", Phase.CLOSED);
    static final Status WITHDRAWN = Status.of("withdrawn", Phase.CLOSED);
    static final Status ARCHIVED = Status.of("archived", Phase.ARCHIVED);

    static final List<Status> UNARCHIVED = List.of(
            RECEIVED,
            REGISTERED,
            ASSIGNED,
            INVESTIGATING,
            RESOLVING,
            OFFERED,
            EXECUTED,
            REPLIED,
            CONFIRMED,
            CLOSED,
            REFUSED,
            WITHDRAWN);

    /** The front desk, or a manager in its place. */
    static final Set<Role> FRONT = Set.of(Role.CLERK, Role.MANAGER);

    /** Those who work on the case. */
    static final Set<Role> BACK = Set.of(Role.HANDLER, Role.MANAGER);

    static final Set<Role> STAFF = Set.of(Role.CLERK, Role.HANDLER, Role.MANAGER);

    private static final ActType[] SORT = {
        CLASSIFY, SET_SEVERITY, SET_PRIORITY, SET_TIER, ASSESS_SEVERITY, MARK_MAJOR, MARK_GENERAL
    };
    private static final ActType[] RECEIPT = {VERIFY_IDENTITY, ACKNOWLEDGE};
    /** Where it is known enough to say who is to blame, and what the complainant is to get for it. */
    static final List<Status> LOOKED_INTO =
            List.of(INVESTIGATING, RESOLVING, OFFERED, EXECUTED, REPLIED, CONFIRMED, CLOSED);

    /** Who is to blame is for those to say who lead (S10; the role is ours). */
    static final Set<Role> LEAD = Set.of(Role.MANAGER);

    private static final List<Status> WORKED_ON = List.of(INVESTIGATING, RESOLVING, EXECUTED);

    private static final ActType[] IMPROVE = {ADD_MEASURE, ADD_PREVENTIVE_MEASURE};
    private static final ActType[] SURVEY = {SEND_SURVEY, ANSWER_SURVEY};

    /** S2 names no figure: scale and validity are ours. */
    private static final int BEST = 5;

    private static final Duration VALIDITY = Duration.ofDays(30);

    /** How long after it was planned the effect of a measure is checked; no source names a number, so this is ours. */
    private static final TimeLimit EFFECT = TimeLimit.calendarDays(30);

    /** Batches of a product that recur (S11); it names no number, so three within 30 days are ours. */
    private static final FrequencyRule BATCHES = FrequencyRule.of("batch-recurs", Commonality.BATCH, 3, 30);

    private ClosedLoop() {}

    static ComplaintPolicy policy() {
        return base().toBuilder().alerts(BATCHES).build();
    }

    /** What other systems begin with. */
    static ComplaintPolicy base() {
        return ComplaintPolicy.named("closed-loop")
                .zone(Office.SHANGHAI)
                .numbers("C{seq:3}")
                .workflow(workflow())
                .questionnaires(questionnaire())
                .effectCheckedAfter(EFFECT)
                .build();
    }

    private static Questionnaire questionnaire() {
        return Questionnaire.named("after-closing")
                .ask(Question.scale("product-quality", 1, BEST))
                .ask(Question.scale("service-quality", 1, BEST))
                .ask(Question.scale("on-time-delivery", 1, BEST))
                .ask(Question.words("remark").optional())
                .validFor(VALIDITY)
                .build();
    }

    static Workflow workflow() {
        WorkflowBuilder table = Workflow.startingAt(RECEIVED).receivedBy(FRONT);
        intake(table);
        handling(table);
        resolution(table);
        answer(table);
        ends(table);
        tasks(table);
        amends(table);
        elsewhere(table);
        approvals(table);
        return table.build();
    }

    private static void intake(WorkflowBuilder table) {
        table.in(RECEIVED)
                .stays(FRONT, RECEIPT)
                .stays(FRONT, SORT)
                .stays(STAFF, RECORD)
                .moves(FRONT, REGISTER, REGISTERED)
                .moves(FRONT, REFUSE, REFUSED)
                .moves(FRONT, WITHDRAW, WITHDRAWN);
        table.in(REGISTERED)
                .stays(FRONT, RECEIPT)
                .stays(FRONT, SORT)
                .stays(STAFF, RECORD)
                .moves(FRONT, ASSIGN, ASSIGNED)
                .requires(Requirement.CLASSIFIED)
                .moves(FRONT, REFUSE, REFUSED)
                .moves(FRONT, WITHDRAW, WITHDRAWN);
    }

    private static void handling(WorkflowBuilder table) {
        table.in(ASSIGNED)
                .stays(FRONT, RECEIPT)
                .stays(STAFF, SORT)
                .stays(STAFF, RECORD)
                .stays(FRONT, ASSIGN)
                .stays(STAFF, TRANSFER)
                .stays(STAFF, DECLINE_TRANSFER)
                .moves(BACK, ACCEPT, INVESTIGATING)
                .moves(FRONT, REFUSE, REFUSED)
                .moves(FRONT, WITHDRAW, WITHDRAWN);
        table.in(INVESTIGATING)
                .stays(FRONT, RECEIPT)
                .stays(STAFF, SORT)
                .stays(STAFF, RECORD)
                .stays(BACK, WORK)
                .stays(BACK, ASK)
                .moves(STAFF, TRANSFER, ASSIGNED)
                .moves(BACK, PROPOSE_RESOLUTION, RESOLVING)
                .moves(FRONT, WITHDRAW, WITHDRAWN);
    }

    private static void resolution(WorkflowBuilder table) {
        table.in(RESOLVING)
                .stays(STAFF, SORT)
                .stays(STAFF, RECORD)
                .stays(BACK, WORK)
                .stays(BACK, ASK)
                .stays(BACK, PROPOSE_RESOLUTION)
                .moves(STAFF, TRANSFER, ASSIGNED)
                .moves(STAFF, OFFER_RESOLUTION, OFFERED)
                .moves(BACK, EXECUTE_RESOLUTION, EXECUTED)
                .moves(STAFF, REPLY_FINAL, REPLIED)
                .moves(FRONT, WITHDRAW, WITHDRAWN);
        table.in(OFFERED)
                .stays(STAFF, RECORD)
                .moves(STAFF, ACCEPT_RESOLUTION, RESOLVING)
                .moves(STAFF, REJECT_RESOLUTION, INVESTIGATING)
                .moves(FRONT, WITHDRAW, WITHDRAWN);
        table.in(EXECUTED)
                .stays(STAFF, RECORD)
                .stays(BACK, WORK)
                .stays(BACK, ASK)
                .moves(STAFF, REPLY_FINAL, REPLIED)
                .moves(FRONT, WITHDRAW, WITHDRAWN);
    }

    private static void answer(WorkflowBuilder table) {
        table.in(REPLIED)
                .stays(STAFF, RECORD)
                .stays(BACK, IMPROVE)
                .stays(BACK, ASK)
                .moves(FRONT, CONFIRM_SATISFACTION, CONFIRMED)
                .when(Guard.SATISFIED)
                .moves(FRONT, CONFIRM_SATISFACTION, INVESTIGATING)
                .when(Guard.DISSATISFIED)
                .moves(FRONT, CLOSE, CLOSED)
                .requires(Requirement.TASKS_ENDED)
                .moves(FRONT, WITHDRAW, WITHDRAWN);
        table.in(CONFIRMED)
                .stays(STAFF, RECORD)
                .stays(BACK, IMPROVE)
                .stays(BACK, ASK)
                .moves(FRONT, CLOSE, CLOSED)
                .requires(Requirement.TASKS_ENDED);
    }

    private static void ends(WorkflowBuilder table) {
        table.in(CLOSED)
                .stays(STAFF, AFTERWARDS)
                .stays(FRONT, SURVEY)
                .stays(BACK, ASK)
                .moves(FRONT, REOPEN, INVESTIGATING)
                .moves(FRONT, ARCHIVE, ARCHIVED)
                .requires(PUT_AWAY);
        table.in(REFUSED)
                .stays(STAFF, AFTERWARDS)
                .moves(FRONT, REOPEN, RECEIVED)
                .moves(FRONT, ARCHIVE, ARCHIVED)
                .requires(PUT_AWAY);
        table.in(WITHDRAWN)
                .stays(STAFF, AFTERWARDS)
                .moves(FRONT, ARCHIVE, ARCHIVED)
                .requires(PUT_AWAY);
    }

    private static void tasks(WorkflowBuilder table) {
        for (Status status : UNARCHIVED) {
            table.in(status).stays(STAFF, REPORT_TASK).stays(BACK, ANSWER).stays(STAFF, RELATE);
        }
    }

    /** What is decided and owed is carried out and paid wherever the case has gone; nothing of it is left in the archive. */
    private static void amends(WorkflowBuilder table) {
        for (Status status : LOOKED_INTO) {
            table.in(status)
                    .stays(LEAD, DETERMINE_LIABILITY, DECIDE_SANCTION)
                    .stays(STAFF, TELL_LIABILITY, OFFER_COMPENSATION);
        }
        for (Status status : UNARCHIVED) {
            table.in(status)
                    .stays(LEAD, EXECUTE_SANCTION, CANCEL_SANCTION, CANCEL_COMPENSATION)
                    .stays(STAFF, ANSWER_COMPENSATION)
                    .stays(FRONT, PAY_COMPENSATION);
        }
    }

    private static void elsewhere(WorkflowBuilder table) {
        for (Status status : UNARCHIVED) {
            table.in(status).stays(STAFF, ELSEWHERE);
        }
    }

    /** Nothing here asks for an approval or a document; they go on record where somebody wants them (S7, CN-BANK-DECIDE). */
    private static void approvals(WorkflowBuilder table) {
        for (Status status : WORKED_ON) {
            table.in(status).stays(STAFF, SUBMIT_FOR_APPROVAL).stays(LEAD, APPROVE, RETURN_FOR_REWORK);
        }
        for (Status status : UNARCHIVED) {
            table.in(status).stays(STAFF, FILE_DOCUMENT, DECLARE_INTEREST).stays(LEAD, LIFT_INTEREST);
        }
    }
}

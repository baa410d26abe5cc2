package io.opencomplaint.preset;

import static io.opencomplaint.act.ActType.*;
import static io.opencomplaint.preset.CommonActs.*;

import io.opencomplaint.act.ActType;
import io.opencomplaint.model.Phase;
import io.opencomplaint.model.Question;
import io.opencomplaint.model.Role;
import io.opencomplaint.model.Status;
import io.opencomplaint.policy.ComplaintPolicy;
import io.opencomplaint.policy.Questionnaire;
import io.opencomplaint.workflow.Guard;
import io.opencomplaint.workflow.Requirement;
import io.opencomplaint.workflow.Workflow;
import io.opencomplaint.workflow.WorkflowBuilder;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** Hospital 医院投诉处理, in seven stages: S5. */
final class Hospital {

    private static final Status RECEIVED = Status.of("received", Phase.INTAKE);
    private static final Status REGISTERED = Status.of("registered", Phase.INTAKE);
    private static final Status ASSIGNED = Status.of("assigned", Phase.HANDLING);
    private static final Status INVESTIGATING = Status.of("investigating", Phase.HANDLING);
    private static final Status DELIBERATING = Status.of("deliberating", Phase.HANDLING);
    private static final Status DECIDED = Status.of("decided", Phase.HANDLING);
    private static final Status EXECUTED = Status.of("executed", Phase.HANDLING);
    private static final Status REPLIED = Status.of("replied", Phase.REPLY);
    private static final Status RECTIFYING = Status.of("rectifying", Phase.REPLY);
    private static final Status DISPUTED = Status.of("disputed", Phase.REPLY);
    private static final Status UNDER_REVIEW = Status.of("under-review", Phase.REVIEW);
    private static final Status REVIEWED = Status.of("reviewed", Phase.REPLY);
    private static final Status REVIEW_TOLD = Status.of("review-told", Phase.REPLY);
    private static final Status CLOSED = Status.of("closed", Phase.CLOSED);
    private static final Status REFUSED = Status.of("refused", Phase.CLOSED);
    private static final Status WITHDRAWN = Status.of("withdrawn", Phase.CLOSED);
    private static final Status ARCHIVED = Status.of("archived", Phase.ARCHIVED);

    private static final List<Status> OPEN = List.of(
            RECEIVED,
            REGISTERED,
            ASSIGNED,
            INVESTIGATING,
            DELIBERATING,
            DECIDED,
            EXECUTED,
            REPLIED,
            RECTIFYING,
            DISPUTED,
            UNDER_REVIEW,
            REVIEWED,
            REVIEW_TOLD);

    private static final List<Status> ENDED = List.of(CLOSED, REFUSED, WITHDRAWN);

    /** Where it is known what is to be put right. */
    private static final List<Status> LOOKED_INTO = List.of(
            INVESTIGATING, DELIBERATING, DECIDED, EXECUTED, REPLIED, RECTIFYING, DISPUTED, REVIEWED, REVIEW_TOLD);

    /** Where the complainant knows the decision and may object to it. */
    private static final List<Status> DECISION_TOLD = List.of(DECIDED, EXECUTED, DISPUTED, REVIEWED, REVIEW_TOLD);

    private static final Role DEPARTMENT_HEAD = Role.of("department-head");
    private static final Role OFFICE_HEAD = Role.of("complaint-office-head");

    /** The complaint office 投诉办公室. */
    private static final Set<Role> OFFICE = Set.of(Role.CLERK, OFFICE_HEAD);

    /** Its head, who decides. */
    private static final Set<Role> HEAD = Set.of(OFFICE_HEAD);

    /** The heads of the departments, who meet 科室负责人会议. */
    private static final Set<Role> HEADS = Set.of(DEPARTMENT_HEAD);

    /** The department concerned. */
    private static final Set<Role> DEPARTMENT = Set.of(DEPARTMENT_HEAD, Role.HANDLER);

    private static final Set<Role> STAFF = Set.of(Role.CLERK, OFFICE_HEAD, DEPARTMENT_HEAD, Role.HANDLER);

    /** S5 says with whose help a review is done and not by whom: those above the complaint office are ours. */
    private static final Set<Role> REVIEWERS = Set.of(Role.MANAGER);

    /** The step of approval at which the heads of the departments discuss and assess. */
    private static final String MEETING = "department-heads-meeting";

    private static final ActType[] SORT = {
        CLASSIFY, SET_SEVERITY, SET_PRIORITY, ASSESS_SEVERITY, MARK_MAJOR, MARK_GENERAL
    };

    /** S5 has satisfaction recorded and names no figure: scale and validity are ours. */
    private static final int BEST = 5;

    private static final Duration VALIDITY = Duration.ofDays(30);

    private Hospital() {}

    static ComplaintPolicy policy() {
        return ComplaintPolicy.named("hospital")
                .zone(Office.SHANGHAI)
                .workflow(workflow())
                .leaders(OFFICE_HEAD)
                .questionnaires(Questionnaire.named("satisfaction")
                        .ask(Question.scale("service-quality", 1, BEST))
                        .ask(Question.words("remark").optional())
                        .validFor(VALIDITY)
                        .build())
                .build();
    }

    private static Workflow workflow() {
        WorkflowBuilder table = Workflow.startingAt(RECEIVED).receivedBy(OFFICE);
        intake(table);
        investigation(table);
        decision(table);
        feedback(table);
        tracking(table);
        review(table);
        ends(table);
        beside(table);
        return table.build();
    }

    /** Stages 1 and 2: verified, registered on a form, handed to the head of the department concerned. */
    private static void intake(WorkflowBuilder table) {
        table.in(RECEIVED)
                .stays(OFFICE, VERIFY_IDENTITY, ACKNOWLEDGE)
                .stays(OFFICE, SORT)
                .moves(OFFICE, REGISTER, REGISTERED)
                .requires(Requirement.IDENTITY_VERIFIED, Requirement.CLASSIFIED)
                .moves(OFFICE, REFUSE, REFUSED)
                .moves(OFFICE, WITHDRAW, WITHDRAWN);
        table.in(REGISTERED)
                .stays(OFFICE, ACKNOWLEDGE)
                .stays(OFFICE, SORT)
                .moves(OFFICE, ASSIGN, ASSIGNED)
                .document("registration-form")
                .moves(OFFICE, REFUSE, REFUSED)
                .moves(OFFICE, WITHDRAW, WITHDRAWN);
    }

    /** Stage 3: reported back to the complaint office, which is putting it before the meeting. */
    private static void investigation(WorkflowBuilder table) {
        table.in(ASSIGNED)
                .stays(OFFICE, SORT)
                .stays(OFFICE, ASSIGN)
                .stays(STAFF, TRANSFER, DECLINE_TRANSFER)
                .moves(HEADS, ACCEPT, INVESTIGATING)
                .moves(OFFICE, REFUSE, REFUSED)
                .moves(OFFICE, WITHDRAW, WITHDRAWN);
        table.in(INVESTIGATING)
                .stays(STAFF, SORT)
                .stays(DEPARTMENT, WORK)
                .moves(STAFF, TRANSFER, ASSIGNED)
                .moves(HEADS, SUBMIT_FOR_APPROVAL, DELIBERATING)
                .stage(MEETING)
                .document("investigation-report")
                .moves(OFFICE, WITHDRAW, WITHDRAWN);
    }

    /** Stage 4: the heads of the departments discuss, the head of the complaint office decides, the complainant is told. */
    private static void decision(WorkflowBuilder table) {
        table.in(DELIBERATING)
                .stays(HEADS, APPROVE)
                .stage(MEETING)
                .moves(HEADS, RETURN_FOR_REWORK, INVESTIGATING)
                .stage(MEETING)
                .stays(HEAD, DETERMINE_LIABILITY, DECIDE_SANCTION)
                .approved(MEETING)
                .moves(HEAD, PROPOSE_RESOLUTION, DECIDED)
                .approved(MEETING)
                .moves(OFFICE, WITHDRAW, WITHDRAWN);
        table.in(DECIDED)
                .moves(DEPARTMENT, EXECUTE_RESOLUTION, EXECUTED)
                .requires(Requirement.RIGHTS_TOLD)
                .moves(OFFICE, WITHDRAW, WITHDRAWN);
    }

    /** Stage 5: what was decided is carried out, and the result goes to the complainant. */
    private static void feedback(WorkflowBuilder table) {
        table.in(EXECUTED)
                .moves(OFFICE, REPLY_FINAL, REPLIED)
                .requires(Requirement.SANCTIONS_EXECUTED)
                .moves(OFFICE, WITHDRAW, WITHDRAWN);
    }

    /** Stages 6 and 7: satisfaction, rectification, its confirmation by the complainant. */
    private static void tracking(WorkflowBuilder table) {
        for (Status status : List.of(REPLIED, RECTIFYING)) {
            table.in(status)
                    .moves(OFFICE, CONFIRM_SATISFACTION, RECTIFYING)
                    .when(Guard.SATISFIED)
                    .moves(OFFICE, CONFIRM_SATISFACTION, DISPUTED)
                    .when(Guard.DISSATISFIED)
                    .moves(OFFICE, WITHDRAW, WITHDRAWN);
        }
        table.in(RECTIFYING)
                .moves(OFFICE, CLOSE, CLOSED)
                .requires(Requirement.RECTIFICATION_CONFIRMED, Requirement.TASKS_ENDED);
        table.in(DISPUTED)
                .moves(OFFICE, CLOSE, CLOSED)
                .requires(Requirement.TASKS_ENDED)
                .moves(OFFICE, WITHDRAW, WITHDRAWN);
    }

    /**
     * Stage 7, for who is not satisfied: reviewed once, and the result is final. What the review upholds is investigated and decided
     * anew, in a new cycle (ours; S5 names no way); what it does not is told, and the end. One that settled nothing, taken back or
     * not taken up, may be asked for again.
     */
    private static void review(WorkflowBuilder table) {
        for (Status status : DECISION_TOLD) {
            table.in(status)
                    .moves(OFFICE, REQUEST_REVIEW, UNDER_REVIEW)
                    .requires(Requirement.RIGHTS_TOLD, Requirement.NOT_FINAL);
        }
        table.in(UNDER_REVIEW)
                .moves(REVIEWERS, DECIDE_REVIEW, INVESTIGATING)
                .when(Guard.UPHELD)
                .moves(REVIEWERS, DECIDE_REVIEW, REVIEWED)
                .when(Guard.NOT_UPHELD);
        table.in(REVIEWED)
                .stays(HEAD, PROPOSE_RESOLUTION)
                .stays(DEPARTMENT, EXECUTE_RESOLUTION)
                .moves(OFFICE, REPLY_FINAL, REVIEW_TOLD);
        table.in(REVIEW_TOLD)
                .stays(DEPARTMENT, EXECUTE_RESOLUTION)
                .moves(OFFICE, CLOSE, CLOSED)
                .requires(Requirement.RESOLUTION_EXECUTED, Requirement.SANCTIONS_EXECUTED, Requirement.TASKS_ENDED);
    }

    private static void ends(WorkflowBuilder table) {
        table.in(CLOSED)
                .stays(OFFICE, SEND_SURVEY, ANSWER_SURVEY)
                .moves(OFFICE, REOPEN, INVESTIGATING)
                .requires(Requirement.NOT_FINAL);
        table.in(REFUSED).moves(OFFICE, REOPEN, RECEIVED);
        for (Status status : ENDED) {
            table.in(status)
                    .stays(STAFF, AFTERWARDS)
                    .moves(OFFICE, ARCHIVE, ARCHIVED)
                    .requires(CommonActs.PUT_AWAY);
        }
    }

    /** What goes on beside the stages, and what was promised and is owed wherever the case has gone. */
    private static void beside(WorkflowBuilder table) {
        OPEN.forEach(status -> table.in(status).stays(STAFF, RECORD));
        LOOKED_INTO.forEach(
                status -> table.in(status).stays(DEPARTMENT, ASK).stays(OFFICE, TELL_LIABILITY, OFFER_COMPENSATION));
        for (List<Status> some : List.of(OPEN, ENDED)) {
            for (Status status : some) {
                table.in(status)
                        .stays(STAFF, REPORT_TASK)
                        .stays(STAFF, ANSWER)
                        .stays(STAFF, RELATE)
                        .stays(STAFF, ELSEWHERE)
                        .stays(STAFF, FILE_DOCUMENT, DECLARE_INTEREST)
                        .stays(HEAD, LIFT_INTEREST, CANCEL_SANCTION, CANCEL_COMPENSATION)
                        .stays(DEPARTMENT, EXECUTE_SANCTION)
                        .stays(OFFICE, ANSWER_COMPENSATION, PAY_COMPENSATION);
            }
        }
    }
}

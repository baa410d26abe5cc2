package io.opencomplaint.preset;

import static io.opencomplaint.act.ActType.*;

import io.opencomplaint.act.ActType;
import io.opencomplaint.model.Phase;
import io.opencomplaint.model.Role;
import io.opencomplaint.model.Status;
import io.opencomplaint.workflow.Guard;
import io.opencomplaint.workflow.Requirement;
import io.opencomplaint.workflow.Workflow;
import io.opencomplaint.workflow.WorkflowBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What technical service, sampling and colour matching have in common 服务申请 (S7): a dealer or salesman applies, stage after stage is
 * approved by its role, a clerk checks, calls afterwards and archives, and each stage has its document. That an application
 * can be refused, withdrawn and taken up again is ours.
 */
final class ServiceRequest {

    /** Dealer 经销商, for the shop that he runs 专卖店. */
    static final Role DEALER = Role.of("dealer");

    /** Salesman 业务人员. */
    static final Role SALESMAN = Role.of("salesman");

    /** Manager of the service centre 客服中心经理. */
    static final Role SERVICE_CENTRE_MANAGER = Role.of("service-centre-manager");

    /** Technician 技术员. */
    static final Role TECHNICIAN = Role.of("technician");

    /** Technical department 技术部. */
    static final Role TECHNICAL_DEPARTMENT = Role.of("technical-department");

    /** Colour department 调色部. */
    static final Role COLOUR_DEPARTMENT = Role.of("colour-department");

    /** Colour supervisor 调色主管. */
    static final Role COLOUR_SUPERVISOR = Role.of("colour-supervisor");

    /** Report of the technician's trip 技术服务出差报告. */
    static final String TRIP_REPORT = "trip-report";

    /** Approval of the content 内容审批. */
    static final String CONTENT = "content";

    /** Approval of the technical side 技术审批. */
    static final String TECHNICAL = "technical";

    static final Status APPLIED = Status.of("applied", Phase.INTAKE);
    static final Status CONTENT_APPROVED = Status.of("content-approved", Phase.INTAKE);
    static final Status APPROVED = Status.of("approved", Phase.INTAKE);
    static final Status CHECKED = Status.of("checked", Phase.HANDLING);
    static final Status SMALL_SAMPLE_CONFIRMED = Status.of("small-sample-confirmed", Phase.HANDLING);
    static final Status SERVED = Status.of("served", Phase.REPLY);

    private static final Status SMALL_SAMPLE_OFFERED = Status.of("small-sample-offered", Phase.WAITING);
    private static final Status VISIT_ARRANGED = Status.of("visit-arranged", Phase.HANDLING);
    private static final Status FOLLOWED_UP = Status.of("followed-up", Phase.REPLY);
    private static final Status CLOSED = Status.of("closed", Phase.CLOSED);
    private static final Status REFUSED = Status.of("refused", Phase.CLOSED);
    private static final Status WITHDRAWN = Status.of("withdrawn", Phase.CLOSED);
    private static final Status ARCHIVED = Status.of("archived", Phase.ARCHIVED);

    static final Set<Role> APPLICANTS = Set.of(DEALER, SALESMAN);

    /** Clerks of the service centre 客服中心文员. */
    static final Set<Role> CLERKS = Set.of(Role.CLERK);

    /** Who brings an application before those who approve it. */
    static final Set<Role> SUBMITTERS = Set.of(DEALER, SALESMAN, Role.CLERK);

    private static final Set<Role> STAFF = Set.of(
            DEALER,
            SALESMAN,
            Role.CLERK,
            SERVICE_CENTRE_MANAGER,
            TECHNICIAN,
            TECHNICAL_DEPARTMENT,
            COLOUR_DEPARTMENT,
            COLOUR_SUPERVISOR);

    private final WorkflowBuilder table = Workflow.startingAt(APPLIED).receivedBy(APPLICANTS);

    /** The stages on the form so far, and who approves them. */
    private final Map<String, Role> stages = new LinkedHashMap<>();

    private final String form;

    /** Whose application is made on a form 申请单. */
    ServiceRequest(String form) {
        this.form = form;
    }

    /**
     * A stage of approval 审批, which leads on; what is returned is submitted again. Where the form is another one by then, the stages
     * before are approved anew, beside this one (ours).
     */
    ServiceRequest approved(Status in, String stage, Role approver, Status to) {
        approval(in, stage, form, SUBMITTERS, approver)
                .moves(Set.of(approver), APPROVE, to)
                .stage(stage)
                .document(form)
                .approved(stages())
                .moves(Set.of(approver), REFUSE, REFUSED);
        approvedAnew(in);
        stages.put(stage, approver);
        return open(in);
    }

    private void approvedAnew(Status in) {
        stages.forEach((stage, approver) -> approval(in, stage, form, SUBMITTERS, approver)
                .stays(Set.of(approver), APPROVE)
                .stage(stage)
                .document(form));
    }

    private String[] stages() {
        return stages.keySet().toArray(String[]::new);
    }

    /** A stage of approval beside the others, for {@link #visited} and {@link #followedUp} to ask for. */
    ServiceRequest signed(Status in, String stage, String document, Role submitter) {
        approval(in, stage, document, Set.of(submitter), SERVICE_CENTRE_MANAGER)
                .stays(Set.of(SERVICE_CENTRE_MANAGER), APPROVE)
                .stage(stage)
                .document(document);
        return this;
    }

    private WorkflowBuilder approval(Status in, String stage, String document, Set<Role> from, Role approver) {
        return table.in(in)
                .stays(from, SUBMIT_FOR_APPROVAL)
                .stage(stage)
                .document(document)
                .stays(Set.of(approver), RETURN_FOR_REWORK)
                .stage(stage);
    }

    /**
     * The clerk checks what was approved 复核 and gives it its number, or sends it back to be approved anew: that a check can do so is
     * ours, the source only names it. Where the form is another one by then, every stage is approved anew.
     */
    ServiceRequest checked(String lastStage, Status approving, Requirement... requirements) {
        table.in(APPROVED)
                .moves(CLERKS, REGISTER, CHECKED)
                .document(form)
                .approved(stages())
                .requires(requirements);
        stages.forEach((stage, approver) -> {
            table.stays(SUBMITTERS, SUBMIT_FOR_APPROVAL).stage(stage).document(form);
            table.stays(Set.of(approver), APPROVE).stage(stage).document(form);
            if (stage.equals(lastStage)) {
                table.moves(Set.of(Role.CLERK, approver), RETURN_FOR_REWORK, approving);
            } else {
                table.stays(Set.of(approver), RETURN_FOR_REWORK);
            }
            table.stage(stage);
        });
        return open(APPROVED).open(CHECKED);
    }

    /** A small sample 小样 is made, and the customer, or whoever comes for him, confirms it or not. */
    ServiceRequest sampled(Status in, Set<Role> makers) {
        table.in(in)
                .stays(makers, ADD_STEP, PROPOSE_RESOLUTION)
                .moves(makers, OFFER_RESOLUTION, SMALL_SAMPLE_OFFERED)
                .requires(Requirement.RESOLUTION_PROPOSED)
                .document(form);
        table.in(SMALL_SAMPLE_OFFERED)
                .moves(SUBMITTERS, ACCEPT_RESOLUTION, SMALL_SAMPLE_CONFIRMED)
                .moves(SUBMITTERS, REJECT_RESOLUTION, in);
        return open(SMALL_SAMPLE_OFFERED).open(SMALL_SAMPLE_CONFIRMED);
    }

    /** The clerk arranges a visit 上门服务联系, and the technician reports on the trip. */
    ServiceRequest visited(Status in, String... stages) {
        table.in(in).moves(CLERKS, ASSIGN, VISIT_ARRANGED).document(form).approved(stages);
        table.in(VISIT_ARRANGED)
                .stays(CLERKS, ASSIGN)
                .stays(Set.of(TECHNICIAN), ACCEPT, ADD_STEP, ADD_FINDING, ADD_MEASURE)
                .moves(Set.of(TECHNICIAN), EXECUTE_RESOLUTION, SERVED)
                .requires(Requirement.ACCEPTED)
                .document(TRIP_REPORT);
        return open(VISIT_ARRANGED);
    }

    /** The clerk calls 回访; whoever is not satisfied is served again. */
    ServiceRequest followedUp(Status in, Status again, String document, String... stages) {
        table.in(in)
                .moves(CLERKS, CONFIRM_SATISFACTION, FOLLOWED_UP)
                .when(Guard.SATISFIED)
                .document(document)
                .approved(stages)
                .moves(CLERKS, CONFIRM_SATISFACTION, again)
                .when(Guard.DISSATISFIED)
                .document(document)
                .approved(stages);
        table.in(FOLLOWED_UP).moves(CLERKS, CLOSE, CLOSED).document(document);
        table.in(CLOSED).moves(CLERKS, ARCHIVE, ARCHIVED).document(document);
        return recording(in).recording(FOLLOWED_UP);
    }

    /** What a system has beside this. */
    ServiceRequest stays(Status in, Set<Role> roles, ActType... acts) {
        table.in(in).stays(roles, acts);
        return this;
    }

    /** What a system has beside this. */
    ServiceRequest moves(Status in, Set<Role> roles, ActType act, Status to) {
        table.in(in).moves(roles, act, to).document(form);
        return this;
    }

    /** It can still be withdrawn. */
    ServiceRequest open(Status status) {
        table.in(status).moves(APPLICANTS, WITHDRAW, WITHDRAWN);
        return recording(status);
    }

    private ServiceRequest recording(Status status) {
        table.in(status)
                .stays(STAFF, FILE_DOCUMENT, ADD_NOTE, ADD_LESSON, ADD_EVIDENCE, NAME_CONCERNS)
                .stays(CLERKS, CONTACT, REPLY_INTERIM);
        return this;
    }

    Workflow workflow() {
        for (Status ended : List.of(CLOSED, REFUSED)) {
            table.in(ended).stays(STAFF, ADD_NOTE, ADD_LESSON).moves(CLERKS, REOPEN, APPLIED);
        }
        for (Status ended : List.of(REFUSED, WITHDRAWN)) {
            table.in(ended).moves(CLERKS, ARCHIVE, ARCHIVED);
        }
        return table.build();
    }
}

package io.opencomplaint.preset;

import static io.opencomplaint.act.ActType.*;

import io.opencomplaint.act.ActType;
import io.opencomplaint.model.Phase;
import io.opencomplaint.model.Role;
import io.opencomplaint.model.Status;
import io.opencomplaint.policy.ComplaintPolicy;
import io.opencomplaint.workflow.Guard;
import io.opencomplaint.workflow.Requirement;
import io.opencomplaint.workflow.Workflow;
import java.time.ZoneId;

/** Closed-loop handling 闭环管理: S1, S3, S4, S9, S11. */
final class ClosedLoop {

    private static final Status RECEIVED = Status.of("received", Phase.INTAKE);
    private static final Status REGISTERED = Status.of("registered", Phase.INTAKE);
    private static final Status ASSIGNED = Status.of("assigned", Phase.HANDLING);
    private static final Status INVESTIGATING = Status.of("investigating", Phase.HANDLING);
    private static final Status RESOLVING = Status.of("resolving", Phase.HANDLING);
    private static final Status OFFERED = Status.of("offered", Phase.WAITING);
    private static final Status EXECUTED = Status.of("executed", Phase.HANDLING);
    private static final Status REPLIED = Status.of("replied", Phase.REPLY);
    private static final Status CONFIRMED = Status.of("confirmed", Phase.REPLY);
    private static final Status CLOSED = Status.of("closed", Phase.CLOSED);
    private static final Status REFUSED = Status.of("refused", Phase.CLOSED);
    private static final Status WITHDRAWN = Status.of("withdrawn", Phase.CLOSED);
    private static final Status ARCHIVED = Status.of("archived", Phase.ARCHIVED);

    /** What the front desk does; a manager may do it too. */
    private static final Role[] FRONT = {Role.CLERK, Role.MANAGER};

    /** What those who work on the case do. */
    private static final Role[] BACK = {Role.HANDLER, Role.MANAGER};

    private static final Role[] ANYONE = {Role.CLERK, Role.HANDLER, Role.MANAGER};

    /** What may be put on record while a case is open. */
    private static final ActType[] RECORD = {ADD_EVIDENCE, ADD_NOTE, CONTACT, REPLY_INTERIM};

    private static final ActType[] SORT = {CLASSIFY, SET_SEVERITY, SET_PRIORITY};
    private static final ActType[] RECEIPT = {VERIFY_IDENTITY, ACKNOWLEDGE};
    private static final ActType[] WORK = {ADD_STEP, ADD_FINDING, ADD_MEASURE, ADD_PREVENTIVE_MEASURE};

    private ClosedLoop() {}

    static ComplaintPolicy policy() {
        return ComplaintPolicy.named("closed-loop")
                .zone(ZoneId.of("Asia/Shanghai"))
                .numbers("C{seq:3}")
                .workflow(workflow())
                .build();
    }

    private static Workflow workflow() {
        return Workflow.startingAt(RECEIVED)
                .stays(RECEIPT)
                .by(FRONT)
                .stays(SORT)
                .by(FRONT)
                .stays(RECORD)
                .by(ANYONE)
                .moves(REGISTER, REGISTERED)
                .by(FRONT)
                .moves(REFUSE, REFUSED)
                .by(FRONT)
                .moves(WITHDRAW, WITHDRAWN)
                .by(FRONT)
                .in(REGISTERED)
                .stays(RECEIPT)
                .by(FRONT)
                .stays(SORT)
                .by(FRONT)
                .stays(RECORD)
                .by(ANYONE)
                .moves(ASSIGN, ASSIGNED)
                .by(FRONT)
                .requires(Requirement.CLASSIFIED)
                .moves(REFUSE, REFUSED)
                .by(FRONT)
                .moves(WITHDRAW, WITHDRAWN)
                .by(FRONT)
                .in(ASSIGNED)
                .stays(RECEIPT)
                .by(FRONT)
                .stays(SORT)
                .by(ANYONE)
                .stays(RECORD)
                .by(ANYONE)
                .stays(ASSIGN)
                .by(FRONT)
                .stays(TRANSFER)
                .by(ANYONE)
                .moves(ACCEPT, INVESTIGATING)
                .by(BACK)
                .moves(REFUSE, REFUSED)
                .by(FRONT)
                .moves(WITHDRAW, WITHDRAWN)
                .by(FRONT)
                .in(INVESTIGATING)
                .stays(RECEIPT)
                .by(FRONT)
                .stays(SORT)
                .by(ANYONE)
                .stays(RECORD)
                .by(ANYONE)
                .stays(WORK)
                .by(BACK)
                .moves(TRANSFER, ASSIGNED)
                .by(ANYONE)
                .moves(PROPOSE_RESOLUTION, RESOLVING)
                .by(BACK)
                .moves(WITHDRAW, WITHDRAWN)
                .by(FRONT)
                .in(RESOLVING)
                .stays(SORT)
                .by(ANYONE)
                .stays(RECORD)
                .by(ANYONE)
                .stays(WORK)
                .by(BACK)
                .stays(PROPOSE_RESOLUTION)
                .by(BACK)
                .moves(TRANSFER, ASSIGNED)
                .by(ANYONE)
                .moves(OFFER_RESOLUTION, OFFERED)
                .by(ANYONE)
                .moves(EXECUTE_RESOLUTION, EXECUTED)
                .by(BACK)
                .moves(REPLY_FINAL, REPLIED)
                .by(ANYONE)
                .moves(WITHDRAW, WITHDRAWN)
                .by(FRONT)
                .in(OFFERED)
                .stays(RECORD)
                .by(ANYONE)
                .moves(ACCEPT_RESOLUTION, RESOLVING)
                .by(ANYONE)
                .moves(REJECT_RESOLUTION, INVESTIGATING)
                .by(ANYONE)
                .moves(WITHDRAW, WITHDRAWN)
                .by(FRONT)
                .in(EXECUTED)
                .stays(RECORD)
                .by(ANYONE)
                .stays(WORK)
                .by(BACK)
                .moves(REPLY_FINAL, REPLIED)
                .by(ANYONE)
                .moves(WITHDRAW, WITHDRAWN)
                .by(FRONT)
                .in(REPLIED)
                .stays(RECORD)
                .by(ANYONE)
                .stays(ADD_MEASURE, ADD_PREVENTIVE_MEASURE)
                .by(BACK)
                .moves(CONFIRM_SATISFACTION, CONFIRMED)
                .by(FRONT)
                .when(Guard.SATISFIED)
                .moves(CONFIRM_SATISFACTION, INVESTIGATING)
                .by(FRONT)
                .when(Guard.DISSATISFIED)
                .moves(CLOSE, CLOSED)
                .by(FRONT)
                .in(CONFIRMED)
                .stays(RECORD)
                .by(ANYONE)
                .stays(ADD_MEASURE, ADD_PREVENTIVE_MEASURE)
                .by(BACK)
                .moves(CLOSE, CLOSED)
                .by(FRONT)
                .in(CLOSED)
                .stays(ADD_NOTE, CONTACT)
                .by(ANYONE)
                .moves(REOPEN, INVESTIGATING)
                .by(FRONT)
                .moves(ARCHIVE, ARCHIVED)
                .by(FRONT)
                .in(REFUSED)
                .stays(ADD_NOTE, CONTACT)
                .by(ANYONE)
                .moves(REOPEN, RECEIVED)
                .by(FRONT)
                .moves(ARCHIVE, ARCHIVED)
                .by(FRONT)
                .in(WITHDRAWN)
                .stays(ADD_NOTE, CONTACT)
                .by(ANYONE)
                .moves(ARCHIVE, ARCHIVED)
                .by(FRONT)
                .build();
    }
}

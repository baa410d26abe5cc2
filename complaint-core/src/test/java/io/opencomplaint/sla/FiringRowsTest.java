package io.opencomplaint.sla;

import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.act.ActType;
import io.opencomplaint.model.Phase;
import io.opencomplaint.model.Role;
import io.opencomplaint.model.Status;
import io.opencomplaint.workflow.Guard;
import io.opencomplaint.workflow.Workflow;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lesson T9: by which rows of a workflow, as status and act, a trigger can come about at all. */
class FiringRowsTest {

    private static final Set<Role> ANYONE = Set.of();
    private static final Status OPEN = Status.of("open", Phase.INTAKE);
    private static final Status WORK = Status.of("work", Phase.HANDLING);
    private static final Status ASKED = Status.of("asked", Phase.WAITING);
    private static final Status DONE = Status.of("done", Phase.CLOSED);
    private static final Workflow WORKFLOW = Workflow.startingAt(OPEN)
            .moves(ANYONE, ActType.ACCEPT, WORK)
            .in(WORK)
            .stays(ANYONE, ActType.CONTACT, ActType.REPLY_INTERIM, ActType.SET_TIER, ActType.RAISE_WARNING)
            .stays(ANYONE, ActType.DECIDE_VERIFICATION)
            .moves(ANYONE, ActType.PROPOSE_RESOLUTION, ASKED)
            .moves(ANYONE, ActType.REPLY_FINAL, DONE)
            .in(ASKED)
            .moves(ANYONE, ActType.ACCEPT_RESOLUTION, WORK)
            .moves(ANYONE, ActType.REJECT_RESOLUTION, WORK)
            .in(DONE)
            .moves(ANYONE, ActType.CONFIRM_SATISFACTION, DONE)
            .when(Guard.SATISFIED)
            .moves(ANYONE, ActType.CONFIRM_SATISFACTION, ASKED)
            .when(Guard.DISSATISFIED)
            .moves(ANYONE, ActType.REOPEN, WORK)
            .stays(ANYONE, ActType.REQUEST_REVIEW)
            .moves(ANYONE, ActType.DECIDE_REVIEW, WORK)
            .when(Guard.UPHELD)
            .stays(ANYONE, ActType.DECIDE_REVIEW)
            .when(Guard.NOT_UPHELD)
            .stays(ANYONE, ActType.DECIDE_APPEAL)
            .build();

    @ParameterizedTest
    @CsvSource({
        "on:assignment-accepted, open accept",
        "final-reply, work reply-final",
        "interim-reply, work reply-interim",
        "contacted, work contact",
        "resolution-accepted, asked accept-resolution",
        "becoming-major, work set-tier",
        "warning:TWO, work raise-warning",
        "satisfied, done confirm-satisfaction SATISFIED",
        "dissatisfied, done confirm-satisfaction DISSATISFIED",
        "entering-phase:HANDLING, 'open accept, asked accept-resolution, asked reject-resolution, done reopen, done decide-review UPHELD'",
        "entering-phase:INTAKE, ''",
        "leaving-phase:HANDLING, 'work propose-resolution, work reply-final'",
        "leaving-phase:CLOSED, 'done confirm-satisfaction DISSATISFIED, done reopen, done decide-review UPHELD'",
        "entering-status:asked, 'work propose-resolution, done confirm-satisfaction DISSATISFIED'",
        "leaving-status:asked, 'asked accept-resolution, asked reject-resolution'",
        "new-cycle, 'done reopen, done decide-review UPHELD'",
        "proceeding-ended:UPHELD, 'work decide-verification, done decide-review UPHELD, done decide-appeal'",
        "proceeding-ended:REJECTED, 'work decide-verification, done decide-review NOT_UPHELD, done decide-appeal'"
    })
    void aTriggerCanComeAboutByTheseRowsAlone(String trigger, String rows) {
        assertThat(WORKFLOW.rows().stream()
                        .filter(Trigger.parse(List.of(trigger))::canFire)
                        .map(row -> row.from() + " " + row.act().code()
                                + (row.guard() == Guard.ALWAYS ? "" : " " + row.guard())))
                .containsExactlyInAnyOrder(rows.isEmpty() ? new String[0] : rows.split(", "));
    }

    @ParameterizedTest
    @CsvSource({
        "on:complaint-received, true",
        "on:assignment-accepted, false",
        "entering-phase:INTAKE, true",
        "entering-phase:HANDLING, false",
        "leaving-phase:INTAKE, false",
        "entering-status:open, true",
        "entering-status:work, false",
        "leaving-status:open, false",
        "becoming-major, true",
        "new-cycle, false",
        "final-reply, false",
        "contacted, false",
        "satisfied, false",
        "resolution-accepted, false",
        "warning:THREE, false",
        "proceeding-ended:UPHELD, false"
    })
    void aReceiptEntersTheFirstStatusAndNothingElseHappensWithIt(String trigger, boolean can) {
        assertThat(Trigger.parse(List.of(trigger)).canFireAtReceipt(OPEN)).isEqualTo(can);
    }
}

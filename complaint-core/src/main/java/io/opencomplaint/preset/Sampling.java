package io.opencomplaint.preset;

import static io.opencomplaint.preset.ServiceRequest.*;

import io.opencomplaint.act.ActType;
import io.opencomplaint.model.Phase;
import io.opencomplaint.model.Role;
import io.opencomplaint.model.Status;
import io.opencomplaint.policy.ComplaintPolicy;
import io.opencomplaint.workflow.Workflow;
import java.util.Set;

/** Sampling 打板: S7. */
final class Sampling {

    /** Application for a sample to the customer's wishes 客户制样打板申请表. */
    private static final String FORM = "sampling-application";

    /** Approval of the small sample that the customer confirmed 小样确认审批. */
    private static final String SMALL_SAMPLE = "small-sample";

    private static final Status SCHEDULED = Status.of("scheduled", Phase.HANDLING);

    /** Who plans which model, and in which colour 安排生产、安排调色. */
    private static final Set<Role> MAKERS = Set.of(TECHNICAL_DEPARTMENT, COLOUR_DEPARTMENT);

    private Sampling() {}

    static ComplaintPolicy policy() {
        return ComplaintPolicy.named("sampling")
                .zone(Office.SHANGHAI)
                .numbers("SP{seq:4}")
                .workflow(workflow())
                .leaders(SERVICE_CENTRE_MANAGER)
                .build();
    }

    private static Workflow workflow() {
        return new ServiceRequest(FORM)
                .approved(APPLIED, CONTENT, Role.CLERK, CONTENT_APPROVED)
                .approved(CONTENT_APPROVED, TECHNICAL, SERVICE_CENTRE_MANAGER, APPROVED)
                .checked(TECHNICAL, CONTENT_APPROVED)
                .moves(CHECKED, MAKERS, ActType.ASSIGN, SCHEDULED)
                .open(SCHEDULED)
                .sampled(SCHEDULED, MAKERS)
                .signed(SMALL_SAMPLE_CONFIRMED, SMALL_SAMPLE, FORM, Role.CLERK)
                .visited(SMALL_SAMPLE_CONFIRMED, SMALL_SAMPLE)
                .signed(SERVED, TRIP_REPORT, TRIP_REPORT, TECHNICIAN)
                .followedUp(SERVED, SCHEDULED, TRIP_REPORT, TRIP_REPORT)
                .workflow();
    }
}

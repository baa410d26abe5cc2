package io.opencomplaint.preset;

import io.opencomplaint.policy.ComplaintPolicy;
import io.opencomplaint.workflow.Workflow;

/** Technical service 技术服务: S7. */
final class TechnicalService {

    /** Application for technical service 技术服务申请单. */
    private static final String FORM = "technical-service-application";

    /** Approval 审批, the only one. */
    private static final String APPROVAL = "approval";

    private TechnicalService() {}

    static ComplaintPolicy policy() {
        return ComplaintPolicy.named("technical-service")
                .zone(Office.SHANGHAI)
                .numbers("TS{seq:4}")
                .workflow(workflow())
                .leaders(ServiceRequest.SERVICE_CENTRE_MANAGER)
                .build();
    }

    private static Workflow workflow() {
        return new ServiceRequest(FORM)
                .approved(
                        ServiceRequest.APPLIED,
                        APPROVAL,
                        ServiceRequest.SERVICE_CENTRE_MANAGER,
                        ServiceRequest.APPROVED)
                .checked(APPROVAL, ServiceRequest.APPLIED)
                .visited(ServiceRequest.CHECKED)
                .followedUp(ServiceRequest.SERVED, ServiceRequest.CHECKED, ServiceRequest.TRIP_REPORT)
                .workflow();
    }
}

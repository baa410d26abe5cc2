package io.opencomplaint.preset;

import io.opencomplaint.act.ActType;
import io.opencomplaint.model.Question;
import io.opencomplaint.model.Status;
import io.opencomplaint.policy.ComplaintPolicy;
import io.opencomplaint.policy.Questionnaire;
import io.opencomplaint.workflow.Requirement;
import io.opencomplaint.workflow.Workflow;
import io.opencomplaint.workflow.WorkflowBuilder;
import java.time.Duration;
import java.util.List;

/** Service company 服务公司: S14, S15. */
final class ServiceCompany {

    /** The sources name no figure: scale and validity are ours. */
    private static final int BEST = 5;

    private static final Duration VALIDITY = Duration.ofDays(30);

    private ServiceCompany() {}

    static ComplaintPolicy policy() {
        return ClosedLoop.base().toBuilder()
                .id("service-company")
                .workflow(workflow())
                .questionnaires(Questionnaire.named("rating")
                        .ask(Question.scale("handling-result", 1, BEST))
                        .ask(Question.words("remark").optional())
                        .validFor(VALIDITY)
                        .build())
                .build();
    }

    /** What is complained of is verified at once 核实, by whoever takes it in, and then classified; nobody closes without an answer. */
    private static Workflow workflow() {
        WorkflowBuilder table =
                ClosedLoop.workflow().toBuilder().requiring(ActType.CLASSIFY, Requirement.FINDING_RECORDED);
        for (Status status : List.of(ClosedLoop.RECEIVED, ClosedLoop.REGISTERED)) {
            table.in(status).stays(ClosedLoop.FRONT, ActType.ADD_STEP, ActType.ADD_FINDING);
        }
        return table.requiring(ActType.CLOSE, Requirement.REPLIED).build();
    }
}

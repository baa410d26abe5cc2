package io.opencomplaint.preset;

import io.opencomplaint.model.Question;
import io.opencomplaint.policy.ComplaintPolicy;
import io.opencomplaint.policy.Questionnaire;
import java.time.Duration;

/** Service company 服务公司: S14, S15. */
final class ServiceCompany {

    /** The sources name no figure: scale and validity are ours. */
    private static final int BEST = 5;

    private static final Duration VALIDITY = Duration.ofDays(30);

    private ServiceCompany() {}

    static ComplaintPolicy policy() {
        return ClosedLoop.policy().toBuilder()
                .id("service-company")
                .questionnaires(Questionnaire.named("rating")
                        .ask(Question.scale("handling-result", 1, BEST))
                        .ask(Question.words("remark").optional())
                        .validFor(VALIDITY)
                        .build())
                .build();
    }
}

package io.opencomplaint.policy.file;

import io.opencomplaint.model.InadmissibilityReason;
import io.opencomplaint.policy.Admission;
import java.util.Set;

/** What is taken up; left out where anything is. */
final class AdmissionForm {

    static final Form<InadmissibilityReason> REASON = Forms.constant(InadmissibilityReason.class);

    static final Form<Admission> ADMISSION = Shape.<Admission>of()
            .several("channels", ScopeForm.CHANNEL, rule -> ScopeForm.sorted(rule.channels()))
            .several("refused-for", REASON, rule -> rule.reasons().stream()
                    .sorted()
                    .toList())
            .made(read -> new Admission(Set.copyOf(read.list("channels")), Set.copyOf(read.list("refused-for"))));

    private AdmissionForm() {}
}

package io.opencomplaint.decision;

import io.opencomplaint.model.Complaint;
import io.opencomplaint.policy.ComplaintPolicy;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a rule may look at: the policy, the complaint as it stands, when the act happens, and the reserved number. */
record Matter(ComplaintPolicy policy, Complaint complaint, Instant occurredAt, @Nullable Long sequence) {

    LocalDate day() {
        return LocalDate.ofInstant(occurredAt, policy.zone());
    }
}

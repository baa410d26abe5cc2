package io.opencomplaint.desk;

import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.policy.ComplaintPolicy;
import io.opencomplaint.spi.ComplaintStore;
import java.time.Clock;
import java.util.function.Supplier;

/** What the desks of all tenants share. */
record DeskTools(
        ComplaintStore store,
        ComplaintPolicy policy,
        Decider decider,
        Clock clock,
        ActValidation validation,
        Supplier<ComplaintId> ids,
        int attempts) {

    DeskTools(
            ComplaintStore store,
            ComplaintPolicy policy,
            Clock clock,
            ActValidation validation,
            Supplier<ComplaintId> ids,
            int attempts) {
        this(store, policy, new Decider(policy), clock, validation, ids, attempts);
    }
}

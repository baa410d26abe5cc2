package io.opencomplaint.desk;

import io.opencomplaint.access.AccessDecider;
import io.opencomplaint.desk.decision.Decider;
import io.opencomplaint.desk.decision.Decision;
import io.opencomplaint.desk.decision.Raising;
import io.opencomplaint.event.RecordedEvent;
import io.opencomplaint.integrity.Chain;
import io.opencomplaint.integrity.Salts;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Seal;
import io.opencomplaint.policy.ComplaintPolicy;
import io.opencomplaint.report.alert.Denominators;
import io.opencomplaint.spi.Append;
import io.opencomplaint.spi.ComplaintStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/** What the desks of all tenants share. */
record DeskTools(
        ComplaintStore store,
        ComplaintPolicy policy,
        Deciding decider,
        Clock clock,
        ActValidation validation,
        Supplier<ComplaintId> ids,
        int attempts,
        Raising raising,
        Duration lease,
        DeliveryRules deliveries,
        Denominators denominators,
        AccessDecider host,
        Chain chain) {

    DeskTools(
            ComplaintStore store,
            ComplaintPolicy policy,
            Clock clock,
            ActValidation validation,
            Supplier<ComplaintId> ids,
            int attempts,
            Duration lease,
            DeliveryRules deliveries,
            Denominators denominators,
            AccessDecider host) {
        this(
                store,
                policy,
                new Deciding(new Decider(policy), host),
                clock,
                validation,
                ids,
                attempts,
                new Raising(policy),
                lease,
                deliveries,
                denominators,
                host,
                new Chain(Salts.random()));
    }

    /** What an accepted decision adds to the store, sealed. */
    Append sealed(Decision.Accepted accepted) {
        Complaint complaint = accepted.complaint();
        List<RecordedEvent> events = chain.seal(complaint.tenant(), complaint.head(), accepted.events());
        Seal last = Objects.requireNonNull(events.get(events.size() - 1).seal(), "sealed");
        return new Append(complaint.with(last.link()), events);
    }

    /** For a complaint that comes without one. */
    ComplaintId newId() {
        return Objects.requireNonNull(ids.get(), "ids(…) gave no id for a complaint");
    }

    /** The present, to the microsecond, which every store keeps. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}

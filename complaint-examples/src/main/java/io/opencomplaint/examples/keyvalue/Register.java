package io.opencomplaint.examples.keyvalue;

import io.opencomplaint.event.RecordedEvent;
import io.opencomplaint.integrity.ErasedEvent;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.ExternalReference;
import io.opencomplaint.model.Tenant;
import io.opencomplaint.spi.Append;
import io.opencomplaint.spi.AppendOutcome;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** Complaints as they stand, their events, and what of them is taken. Call within a unit of work. */
final class Register {

    private final Shelf<Complaint> complaints;
    private final Shelf<RecordedEvent> events;
    private final MVMap<String, String> taken;

    Register(Vault vault) {
        complaints = new Shelf<>(vault, "complaints", Complaint.class);
        events = new Shelf<>(vault, "events", RecordedEvent.class);
        taken = vault.map("taken");
    }

    @Nullable
    Complaint find(Tenant tenant, ComplaintId id) {
        return complaints.get(Keys.of(tenant, id));
    }

    Stream<Complaint> all(Tenant tenant) {
        return complaints.between(Keys.below(tenant), Keys.behind(tenant)).stream();
    }

    List<RecordedEvent> history(Tenant tenant, ComplaintId id) {
        return List.copyOf(events.between(Keys.below(tenant, id), Keys.behind(tenant, id)));
    }

    /** Whether it can be stored, as {@link AppendOutcome#STORED}; changes nothing. */
    AppendOutcome check(Append append, @Nullable Complaint before) {
        if (append.expectedVersion() == 0 && before != null) {
            return AppendOutcome.DUPLICATE;
        }
        if (append.expectedVersion() != (before == null ? 0 : before.version())) {
            return AppendOutcome.STALE;
        }
        Complaint complaint = append.complaint();
        for (String name : names(complaint)) {
            String owner = taken.get(name);
            if (owner != null && !owner.equals(complaint.id().value())) {
                return AppendOutcome.DUPLICATE;
            }
        }
        return AppendOutcome.STORED;
    }

    void store(Append append, @Nullable Complaint before) {
        Complaint complaint = append.complaint();
        if (before != null) {
            names(before).forEach(taken::remove);
        }
        names(complaint).forEach(name -> taken.put(name, complaint.id().value()));
        complaints.put(Keys.of(complaint.tenant(), complaint.id()), complaint);
        for (RecordedEvent event : append.events()) {
            events.put(Keys.of(complaint.tenant(), complaint.id(), Keys.number(event.sequence())), event);
        }
    }

    void replace(Tenant tenant, List<ErasedEvent> erased) {
        for (ErasedEvent each : erased) {
            RecordedEvent event = each.after();
            events.put(Keys.of(tenant, event.complaint(), Keys.number(event.sequence())), event);
        }
    }

    private static List<String> names(Complaint complaint) {
        List<String> names = new ArrayList<>();
        if (complaint.number() != null) {
            names.add(Keys.of(complaint.tenant(), "number", complaint.number()));
        }
        ExternalReference reference = complaint.filing().reference();
        if (reference != null) {
            names.add(Keys.of(complaint.tenant(), "reference", reference.source(), reference.value()));
        }
        return names;
    }
}

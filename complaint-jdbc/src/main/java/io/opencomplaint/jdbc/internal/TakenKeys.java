package io.opencomplaint.jdbc.internal;

import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.ExternalReference;
import io.opencomplaint.spi.Append;
import io.opencomplaint.spi.AppendOutcome;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which complaints of a tenant there are at which version, and bear the numbers and references that some appends want. A number
 * that one of them gives up stays taken for the others: in which order a database writes them is its own affair.
 */
public final class TakenKeys {

    private final Map<ComplaintId, Long> versions = new HashMap<>();
    private final Map<String, ComplaintId> numbers = new HashMap<>();
    private final Map<ExternalReference, ComplaintId> references = new HashMap<>();

    TakenKeys() {}

    void add(ComplaintId id, long version, @Nullable String number, @Nullable ExternalReference reference) {
        versions.put(id, version);
        if (number != null) {
            numbers.put(number, id);
        }
        if (reference != null) {
            references.put(reference, id);
        }
    }

    /**
     * What becomes of an append after those before it. Its version counts first, then what it wants.
     *
     * @param append to a new complaint or a known one
     * @return what becomes of it; when it can be stored, what it wants is taken from now on
     */
    public AppendOutcome take(Append append) {
        Complaint complaint = append.complaint();
        ComplaintId id = complaint.id();
        ExternalReference reference = complaint.filing().reference();
        boolean isNew = append.expectedVersion() == 0;
        Long version = versions.get(id);
        if (isNew ? version != null : version == null || version != append.expectedVersion()) {
            return isNew ? AppendOutcome.DUPLICATE : AppendOutcome.STALE;
        }
        if (!numbers.getOrDefault(complaint.number(), id).equals(id)
                || !references.getOrDefault(reference, id).equals(id)) {
            return AppendOutcome.DUPLICATE;
        }
        add(id, complaint.version(), complaint.number(), reference);
        return AppendOutcome.STORED;
    }
}

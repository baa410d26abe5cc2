package io.opencomplaint.jdbc.internal;

import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.ExternalReference;
import io.opencomplaint.spi.Append;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which complaints of a tenant bear the ids, numbers and references that some appends want. */
public final class TakenKeys {

    private final Map<ComplaintId, ComplaintId> ids = new HashMap<>();
    private final Map<String, ComplaintId> numbers = new HashMap<>();
    private final Map<ExternalReference, ComplaintId> references = new HashMap<>();

    TakenKeys() {}

    void add(ComplaintId id, @Nullable String number, @Nullable ExternalReference reference) {
        ids.put(id, id);
        if (number != null) {
            numbers.put(number, id);
        }
        if (reference != null) {
            references.put(reference, id);
        }
    }

    /**
     * Whether an append would be a duplicate.
     *
     * @param append to a new complaint or a known one
     * @return true when another complaint has what it wants
     */
    public boolean blocks(Append append) {
        Complaint complaint = append.complaint();
        ComplaintId id = complaint.id();
        ComplaintId bearer = numbers.getOrDefault(complaint.number(), id);
        if (append.expectedVersion() > 0) {
            return !bearer.equals(id);
        }
        return ids.containsKey(id)
                || !bearer.equals(id)
                || references.containsKey(complaint.filing().reference());
    }
}

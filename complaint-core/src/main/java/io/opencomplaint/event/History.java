package io.opencomplaint.event;

import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.Tenant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The fold of events: a complaint is what its history makes of it. Pure; safe from any thread. */
public final class History {

    private History() {}

    /**
     * The complaint after one more event.
     *
     * @param complaint before it
     * @param recorded the event that follows, with the sequence {@code complaint.version() + 1}
     * @return after it
     * @throws IllegalArgumentException when the event is not the one that follows, or is a receipt, which only begins
     */
    public static Complaint evolve(Complaint complaint, RecordedEvent recorded) {
        if (recorded.sequence() != complaint.version() + 1
                || !recorded.complaint().equals(complaint.id())
                || recorded.event() instanceof ComplaintReceived) {
            throw new IllegalArgumentException("Event " + recorded.sequence() + " of " + recorded.complaint()
                    + " does not follow version " + complaint.version() + " of " + complaint.id());
        }
        ComplaintDraft draft = new ComplaintDraft(complaint);
        Folds.apply(draft, recorded);
        return draft.complaint();
    }

    /**
     * The complaint that begins with an event.
     *
     * @param tenant whose complaint it is
     * @param recorded the first event, a {@link ComplaintReceived} with the sequence 1
     * @return after it
     * @throws IllegalArgumentException when the event is not a first one
     */
    public static Complaint begin(Tenant tenant, RecordedEvent recorded) {
        if (recorded.sequence() != 1 || !(recorded.event() instanceof ComplaintReceived received)) {
            throw new IllegalArgumentException("A history begins with complaint-received at sequence 1, not with "
                    + recorded.event().type().code() + " at " + recorded.sequence());
        }
        return ComplaintDraft.begin(tenant, recorded, received);
    }

    /**
     * The complaint that a whole history makes.
     *
     * @param tenant whose complaint it is
     * @param history in order, from sequence 1 without gaps
     * @return after the last event
     * @throws IllegalArgumentException when the history is empty, does not begin at 1 or has a gap
     */
    public static Complaint replay(Tenant tenant, List<RecordedEvent> history) {
        Complaint complaint = null;
        for (RecordedEvent recorded : history) {
            complaint = follow(tenant, complaint, recorded);
        }
        if (complaint == null) {
            throw new IllegalArgumentException("A history has at least one event");
        }
        return complaint;
    }

    private static Complaint follow(Tenant tenant, @Nullable Complaint complaint, RecordedEvent recorded) {
        return complaint == null ? begin(tenant, recorded) : evolve(complaint, recorded);
    }
}

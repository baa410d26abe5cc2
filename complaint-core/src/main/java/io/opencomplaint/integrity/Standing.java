package io.opencomplaint.integrity;

import io.opencomplaint.event.History;
import io.opencomplaint.event.RecordedEvent;
import io.opencomplaint.model.Complaint;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether a stored complaint is what its history, whose links all hold, makes of it. */
final class Standing {

    private Standing() {}

    static @Nullable ChainBreak check(Complaint complaint, List<RecordedEvent> history) {
        long last = history.size();
        if (last < complaint.version()) {
            return new ChainBreak(complaint.id(), last + 1, BreakKind.MISSING);
        }
        if (last > complaint.version()) {
            return new ChainBreak(complaint.id(), Math.max(1, complaint.version() + 1), BreakKind.BEYOND);
        }
        ChainBreak unsaid = ErasuresOnRecord.check(history);
        if (unsaid != null) {
            return unsaid;
        }
        return complaint.equals(History.replay(complaint.tenant(), history))
                ? null
                : new ChainBreak(complaint.id(), last, BreakKind.FOLD);
    }
}

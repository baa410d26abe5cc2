package io.opencomplaint.desk;

import io.opencomplaint.access.Permission;
import io.opencomplaint.access.Sight;
import io.opencomplaint.event.RecordedEvent;
import io.opencomplaint.model.Complaint;
import java.util.List;
import java.util.Optional;

/** A consumer that gets of the events what one actor may see. */
record MaskedFeed(Clearance clearance, EventConsumer receiver) implements EventConsumer {

    @Override
    public void accept(EventBatch batch) throws Exception {
        Optional<Complaint> found =
                clearance.find(batch.complaint()).filter(complaint -> clearance.allows(Permission.FEED, complaint));
        if (found.isPresent()) {
            Complaint complaint = found.get();
            Sight sight = clearance.sight(complaint);
            List<RecordedEvent> history = sight.showsComplainant()
                    ? batch.events()
                    : clearance.tools().store().history(complaint.tenant(), complaint.id());
            List<RecordedEvent> shown = sight.of(complaint, batch.events(), history);
            receiver.accept(new EventBatch(batch.tenant(), batch.complaint(), shown));
        }
    }
}

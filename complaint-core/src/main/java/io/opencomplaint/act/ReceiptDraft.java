package io.opencomplaint.act;

import io.opencomplaint.model.Attachment;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.ExternalReference;
import io.opencomplaint.model.Incident;
import io.opencomplaint.model.Origin;
import io.opencomplaint.model.Party;
import io.opencomplaint.model.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A {@link ReceiveComplaint} while one more thing is said of it. Lives within one call. */
final class ReceiptDraft {

    @Nullable
    ComplaintId id;

    Channel channel;
    Party complainant;

    @Nullable
    Party representative;

    @Nullable
    Party respondent;

    Text subject;

    @Nullable
    Text description;

    @Nullable
    Text demand;

    @Nullable
    Incident incident;

    @Nullable
    ExternalReference reference;

    Origin origin;
    List<Attachment> attachments;

    ReceiptDraft(ReceiveComplaint act) {
        id = act.id();
        channel = act.channel();
        complainant = act.complainant();
        representative = act.representative();
        respondent = act.respondent();
        subject = act.subject();
        description = act.description();
        demand = act.demand();
        incident = act.incident();
        reference = act.reference();
        origin = act.origin();
        attachments = act.attachments();
    }

    ReceiveComplaint act() {
        return new ReceiveComplaint(
                id,
                channel,
                complainant,
                representative,
                respondent,
                subject,
                description,
                demand,
                incident,
                reference,
                origin,
                attachments);
    }
}

package io.opencomplaint.jdbc;

import io.opencomplaint.event.CaseEvent;
import io.opencomplaint.event.Classified;
import io.opencomplaint.event.ComplaintReceived;
import io.opencomplaint.event.History;
import io.opencomplaint.event.RecordedEvent;
import io.opencomplaint.event.Recording;
import io.opencomplaint.event.Registered;
import io.opencomplaint.model.Category;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Filing;
import io.opencomplaint.model.Party;
import io.opencomplaint.model.Phase;
import io.opencomplaint.model.Status;
import io.opencomplaint.model.Tenant;
import io.opencomplaint.model.Text;
import io.opencomplaint.spi.Append;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** Plain complaints for tests of the adapter's own. */
final class Cases {

    static final Tenant TENANT = Tenant.of("acme");
    static final Instant AT = Instant.parse("2026-03-08T06:30:00.123456Z");
    private static final Status NEW = Status.of("new", Phase.INTAKE);

    private Cases() {}

    static Append received(String id) {
        return received(id, AT);
    }

    static Append received(String id, Instant at) {
        return received(id, at, "said");
    }

    /** With texts that begin with a word. */
    static Append received(String id, String word) {
        return received(id, AT, word);
    }

    private static Append received(String id, Instant at, String word) {
        Filing filing = new Filing(
                Channel.WEB,
                Party.named(word + "-name"),
                null,
                null,
                Text.of(word + "-subject"),
                Text.of(word + "-description"),
                null,
                null,
                null);
        LocalDate day = at.atOffset(ZoneOffset.UTC).toLocalDate();
        RecordedEvent first = recorded(ComplaintId.of(id), 1, at, new ComplaintReceived(filing, List.of(), day));
        return new Append(History.begin(TENANT, first), List.of(first));
    }

    static Append registered(Append before, String number) {
        return then(before, new Registered(number));
    }

    static Append classified(Append before, String category) {
        return then(before, new Classified(Category.of(category)));
    }

    static Append then(Append before, CaseEvent event) {
        Complaint complaint = before.complaint();
        RecordedEvent next = recorded(
                complaint.id(), complaint.version() + 1, complaint.milestones().lastEventAt(), event);
        return new Append(History.evolve(complaint, next), List.of(next));
    }

    private static RecordedEvent recorded(ComplaintId id, long sequence, Instant at, CaseEvent event) {
        return new RecordedEvent(id, sequence, new Recording(at, at, "clerk-1", "act", NEW, "test@1"), event);
    }
}

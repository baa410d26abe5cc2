package io.opencomplaint.tck;

import io.opencomplaint.event.Archived;
import io.opencomplaint.event.CaseEvent;
import io.opencomplaint.event.Closed;
import io.opencomplaint.event.ComplaintReceived;
import io.opencomplaint.event.Refused;
import io.opencomplaint.event.Reopened;
import io.opencomplaint.event.Withdrawn;
import io.opencomplaint.model.Attachment;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.ExternalReference;
import io.opencomplaint.model.Filing;
import io.opencomplaint.model.Incident;
import io.opencomplaint.model.Party;
import io.opencomplaint.model.Phase;
import io.opencomplaint.model.Status;
import io.opencomplaint.model.Tenant;
import io.opencomplaint.model.Text;
import io.opencomplaint.model.Tier;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Valid complaints and events for tests of stores. The people in them are made up. */
public final class Specimens {

    /** Just taken in. */
    public static final Status RECEIVED = Status.of("received", Phase.INTAKE);

    /** Somebody works on it. */
    public static final Status HANDLING = Status.of("handling", Phase.HANDLING);

    /** Ended. */
    public static final Status CLOSED = Status.of("closed", Phase.CLOSED);

    /** Put away. */
    public static final Status ARCHIVED = Status.of("archived", Phase.ARCHIVED);

    /** When complaints come in unless a test says otherwise; uses every microsecond digit. */
    public static final Instant NOON = Instant.parse("2024-03-05T12:00:00.123457Z");

    /** Whose complaints they are unless a test says otherwise. */
    public static final Tenant TENANT = Tenant.of("north");

    private static final String DIGEST = "ab0123456789cdef".repeat(4);

    private Specimens() {}

    /** A complaint just received. */
    public static Life life(String id) {
        return life(id, NOON);
    }

    /** A complaint received at a time. */
    public static Life life(String id, Instant at) {
        return Life.begin(TENANT, id, at, received(filing(), at));
    }

    /** A complaint just received that was made so. */
    public static Life life(String id, Filing filing) {
        return Life.begin(TENANT, id, NOON, received(filing, NOON));
    }

    /** A complaint of another tenant. */
    public static Life life(Tenant tenant, String id, Filing filing) {
        return Life.begin(tenant, id, NOON, received(filing, NOON));
    }

    /** The event of receipt, on the day that UTC shows. */
    public static ComplaintReceived received(Filing filing, Instant at) {
        return new ComplaintReceived(filing, List.of(), LocalDate.ofInstant(at, ZoneOffset.UTC));
    }

    /** The least that a complaint says. */
    public static Filing filing() {
        return filing(Channel.PHONE, null);
    }

    /** A complaint that another system knows. */
    public static Filing filing(ExternalReference reference) {
        return filing(Channel.PHONE, reference);
    }

    /** A complaint that came in by a channel. */
    public static Filing filing(Channel channel, @Nullable ExternalReference reference) {
        return new Filing(channel, Party.anonymous(), null, null, Text.of("Cold again"), null, null, null, reference);
    }

    /** A complaint that says everything it can. */
    public static Filing fullFiling() {
        return new Filing(
                Channel.WEB,
                party("customer-1").tier(Tier.VIP),
                party("agent-1"),
                party("fitter-1"),
                Text.of("空调又不制冷"),
                Text.of("Third failure this month.\r\nThe fitter came\tlate."),
                Text.of("Repair today, or refund"),
                new Incident(Text.of("Flat 3, 1 Example Road"), NOON.minusSeconds(86_400)),
                ExternalReference.of("crm", "4711/2024"));
    }

    /** A party with all its components. */
    public static Party party(String key) {
        return Party.named("Sam Specimen")
                .key(key)
                .tier(Tier.ORDINARY)
                .phone("+1 555 0100")
                .email("sam@example.org")
                .address("1 Example Road");
    }

    /** A file. */
    public static Attachment attachment(String reference) {
        return Attachment.of(reference, "image/jpeg", 48_213, DIGEST);
    }

    /** An id. */
    public static ComplaintId id(String value) {
        return ComplaintId.of(value);
    }

    static Status statusAfter(CaseEvent event, Status before) {
        if (event instanceof Closed || event instanceof Refused || event instanceof Withdrawn) {
            return CLOSED;
        }
        if (event instanceof Archived) {
            return ARCHIVED;
        }
        return event instanceof Reopened ? HANDLING : before;
    }
}

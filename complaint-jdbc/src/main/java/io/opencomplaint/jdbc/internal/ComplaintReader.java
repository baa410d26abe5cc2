package io.opencomplaint.jdbc.internal;

import io.opencomplaint.model.Assignee;
import io.opencomplaint.model.Assignment;
import io.opencomplaint.model.Category;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.Clock;
import io.opencomplaint.model.Clocks;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Conclusion;
import io.opencomplaint.model.Digest;
import io.opencomplaint.model.Dossier;
import io.opencomplaint.model.ExternalReference;
import io.opencomplaint.model.Filing;
import io.opencomplaint.model.Hold;
import io.opencomplaint.model.InadmissibilityReason;
import io.opencomplaint.model.Incident;
import io.opencomplaint.model.Milestones;
import io.opencomplaint.model.Money;
import io.opencomplaint.model.Outcome;
import io.opencomplaint.model.Party;
import io.opencomplaint.model.Phase;
import io.opencomplaint.model.Priority;
import io.opencomplaint.model.Remedy;
import io.opencomplaint.model.RemedyState;
import io.opencomplaint.model.Resolution;
import io.opencomplaint.model.ResolutionKind;
import io.opencomplaint.model.Satisfaction;
import io.opencomplaint.model.Severity;
import io.opencomplaint.model.Status;
import io.opencomplaint.model.Survey;
import io.opencomplaint.model.SurveyMode;
import io.opencomplaint.model.Tenant;
import io.opencomplaint.model.Text;
import io.opencomplaint.model.Tier;
import io.opencomplaint.model.Triage;
import io.opencomplaint.spi.Cursor;
import io.opencomplaint.spi.SortOrder;
import io.opencomplaint.spi.StorageException;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes a complaint of one row, in the order of the columns in {@link ComplaintSql}. */
final class ComplaintReader {

    /** What {@link ComplaintId} takes. */
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9._-]{0,63}");

    private final Row row;
    private final Marks erased;
    private final Marks blank;
    private final ComplaintId id;

    private ComplaintReader(Row row, ComplaintId id, @Nullable String erased, @Nullable String blank) {
        this.row = row;
        this.id = id;
        this.erased = Marks.read(erased);
        this.blank = Marks.read(blank);
    }

    static Complaint read(Tenant tenant, Row row) throws SQLException {
        String erased = row.optionalString();
        String blank = row.optionalString();
        ComplaintId id = new ComplaintId(row.string());
        return read(tenant, row, id, erased, blank);
    }

    /** Nothing where it has no place among others, which is looked into only where it cannot be read. */
    static Optional<Complaint> placed(Tenant tenant, Row row) throws SQLException {
        try {
            return Optional.of(read(tenant, row));
        } catch (RuntimeException | WithheldException e) {
            if (isPlaced(row)) {
                throw e;
            }
            return Optional.empty();
        }
    }

    /** Whether it has a place among others: its id and its time of receipt are such as the library writes. */
    static boolean isPlaced(Row row) throws SQLException {
        Instant received = row.optionalInstant("received_at");
        return received != null
                && isKept(received)
                && ID.matcher(String.valueOf(row.optionalString("id"))).matches();
    }

    private static boolean isKept(Instant received) {
        return !received.isBefore(SortOrder.EARLIEST) && !received.isAfter(SortOrder.NEVER);
    }

    private static Complaint read(
            Tenant tenant, Row row, ComplaintId id, @Nullable String erased, @Nullable String blank)
            throws SQLException {
        try {
            return new ComplaintReader(row, id, erased, blank).complaint(tenant);
        } catch (RuntimeException | WithheldException e) {
            Instant received = row.optionalInstant("received_at");
            throw StorageException.unreadableComplaint(
                    "The complaint is none that the library wrote: its row is damaged. Restore it from a backup: "
                            + id.value(),
                    WithheldException.of(e),
                    new Cursor(SortOrder.OLDEST_FIRST, received == null ? Instant.MIN : received, id));
        }
    }

    private Instant receivedAt(long version) throws SQLException {
        Instant receivedAt = row.instant();
        if (version < 1 || !isKept(receivedAt)) {
            throw new WithheldException("A complaint has a version or a time of receipt that is none", "22000");
        }
        return receivedAt;
    }

    private Complaint complaint(Tenant tenant) throws SQLException {
        Outset outset = new Outset(row);
        Triage triage = triage();
        Assignment assignment = new Assignment(assignee(), row.flag());
        Remedy remedy = remedy();
        Conclusion conclusion = conclusion();
        Reached reached = new Reached(row);
        Clocks clocks = clocks();
        Dossier dossier = DossierCodec.decode(row.optionalString());
        Digest head = row.optional(Digest::parse);
        Milestones milestones = reached.since(receivedAt(outset.version()), row.day());
        Filing filing = filing();
        return new Complaint(
                id,
                tenant,
                outset.version(),
                outset.number(),
                outset.status(),
                outset.cycle(),
                filing,
                triage,
                assignment,
                remedy,
                conclusion,
                milestones,
                clocks,
                dossier,
                head);
    }

    /** What a row begins with. */
    private record Outset(long version, @Nullable String number, Status status, int cycle) {

        Outset(Row row) throws SQLException {
            this(
                    row.number(),
                    row.optionalString(),
                    new Status(row.string(), Phase.valueOf(row.string())),
                    row.integer());
        }
    }

    private Triage triage() throws SQLException {
        return new Triage(
                row.optional(Category::of),
                row.optional(Severity::valueOf),
                row.optional(Priority::valueOf),
                row.optional(Tier::new));
    }

    private Clocks clocks() throws SQLException {
        String reason = row.optionalString();
        Instant since = row.optionalInstant();
        List<Clock> all = ClockCodec.decode(row.optionalString());
        if (all.isEmpty() && reason == null) {
            return Clocks.NONE;
        }
        return new Clocks(all, reason == null || since == null ? null : new Hold(reason, since));
    }

    private @Nullable Assignee assignee() throws SQLException {
        String unit = row.optionalString();
        String handler = row.optionalString();
        return unit == null ? null : new Assignee(unit, handler);
    }

    private @Nullable Remedy remedy() throws SQLException {
        ResolutionKind kind = row.optional(ResolutionKind::valueOf);
        Text description = row.text(erased, "remedy_description");
        BigDecimal amount = row.optionalAmount();
        Currency currency = row.optional(Currency::getInstance);
        LocalDate expectedOn = row.optionalDay();
        RemedyState state = row.optional(RemedyState::valueOf);
        if (kind == null || state == null) {
            return null;
        }
        Money money = amount == null || currency == null ? null : new Money(amount, currency);
        return new Remedy(new Resolution(kind, description, money, expectedOn), state);
    }

    private Conclusion conclusion() throws SQLException {
        Boolean timely = row.optionalFlag();
        Boolean satisfied = row.optionalFlag();
        Integer score = row.optionalInteger();
        return new Conclusion(
                timely,
                satisfied == null ? null : new Satisfaction(satisfied, score),
                row.optional(Outcome::valueOf),
                row.optional(InadmissibilityReason::valueOf),
                survey());
    }

    private @Nullable Survey survey() throws SQLException {
        String questionnaire = row.optionalString();
        Integer version = row.optionalInteger();
        SurveyMode mode = row.optional(SurveyMode::valueOf);
        Instant sentAt = row.optionalInstant();
        Instant expiresAt = row.optionalInstant();
        Instant answeredAt = row.optionalInstant();
        return questionnaire == null || version == null || mode == null || sentAt == null || expiresAt == null
                ? null
                : new Survey(questionnaire, version, mode, sentAt, expiresAt, answeredAt);
    }

    private Filing filing() throws SQLException {
        Channel channel = new Channel(row.string());
        Party complainant = party(PartyColumns.COMPLAINANT);
        Party representative = optionalParty(PartyColumns.REPRESENTATIVE);
        Party respondent = optionalParty(PartyColumns.RESPONDENT);
        Text subject = row.text(erased, "subject");
        if (subject == null) {
            throw new WithheldException("A complaint has no subject and none was erased", "22004");
        }
        Text description = row.text(erased, "description");
        Text demand = row.text(erased, "demand");
        Incident incident = incident();
        return new Filing(
                channel, complainant, representative, respondent, subject, description, demand, incident, reference());
    }

    private Party party(PartyColumns columns) throws SQLException {
        Party party = new Party(
                row.optionalString(),
                row.optional(Tier::new),
                row.text(erased, columns.name()),
                row.text(erased, columns.phone()),
                row.text(erased, columns.email()),
                row.text(erased, columns.address()));
        return Party.anonymous().equals(party) ? Party.anonymous() : party;
    }

    private @Nullable Party optionalParty(PartyColumns columns) throws SQLException {
        Party party = party(columns);
        return Party.anonymous().equals(party) && !blank.has(columns.role()) ? null : party;
    }

    private @Nullable Incident incident() throws SQLException {
        Text place = row.text(erased, "incident_place");
        Instant time = row.optionalInstant();
        return place == null && time == null && !blank.has("incident") ? null : new Incident(place, time);
    }

    private @Nullable ExternalReference reference() throws SQLException {
        String source = row.optionalString();
        String value = row.optionalString();
        return source == null || value == null ? null : new ExternalReference(source, value);
    }

    /** Milestones that an event can change; their columns come before those of the receipt. */
    private record Reached(
            @Nullable Instant identityVerifiedAt,
            @Nullable Instant acknowledgedAt,
            @Nullable Instant registeredAt,
            @Nullable Instant repliedAt,
            @Nullable Instant closedAt,
            Instant lastEventAt) {

        Reached(Row row) throws SQLException {
            this(
                    row.optionalInstant(),
                    row.optionalInstant(),
                    row.optionalInstant(),
                    row.optionalInstant(),
                    row.optionalInstant(),
                    row.instant());
        }

        Milestones since(Instant receivedAt, LocalDate receivedOn) {
            return new Milestones(
                    receivedAt,
                    receivedOn,
                    identityVerifiedAt,
                    acknowledgedAt,
                    registeredAt,
                    repliedAt,
                    closedAt,
                    lastEventAt);
        }
    }
}

package io.opencomplaint.desk;

import io.opencomplaint.InvalidValueException;
import io.opencomplaint.access.Permission;
import io.opencomplaint.desk.Expunging.Scope;
import io.opencomplaint.desk.refusal.AccessDeniedException;
import io.opencomplaint.desk.refusal.PrivacyRefusedException;
import io.opencomplaint.desk.refusal.RefusalCode;
import io.opencomplaint.event.CaseEvent;
import io.opencomplaint.event.LegalHoldLifted;
import io.opencomplaint.event.LegalHoldPlaced;
import io.opencomplaint.event.RepresentativesNamed;
import io.opencomplaint.integrity.Erasing;
import io.opencomplaint.model.Actor;
import io.opencomplaint.model.ComplainantGroup;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Filing;
import io.opencomplaint.model.LegalHold;
import io.opencomplaint.model.LegalHolds;
import io.opencomplaint.model.Party;
import io.opencomplaint.model.Tenant;
import io.opencomplaint.spi.Append;
import io.opencomplaint.spi.ComplaintNotFoundException;
import io.opencomplaint.spi.Criteria;
import io.opencomplaint.spi.SortOrder;
import io.opencomplaint.spi.StaleVersionException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Erasure, legal holds and retention 个人信息保护, in every status, archived cases included. What is erased is gone from the history, from the
 * complaint, from every search and from what consumers get later; facts, codes and keys stay, and the chain of the history holds.
 * docs/privacy.md says what stays and why. Immutable; safe from any thread.
 */
public final class ComplaintPrivacy {

    private static final String LIBRARY = "opencomplaint";
    private static final String RETAIN = "retain";
    private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9._-]{0,63}");

    private final DeskTools tools;
    private final Tenant tenant;

    ComplaintPrivacy(DeskTools tools, Tenant tenant) {
        this.tools = tools;
        this.tenant = tenant;
    }

    /**
     * Erases texts 删除个人信息. Where the subject is a complaint or its complainant, all texts go, else the party's name and contacts. A complaint
     * under legal hold, or of which the actor may not erase, is left and named; one of which they may not erase is not even named where
     * they are not shown it, or not that the party is in it. Each complaint is a unit of work of its own, so after a failure the same call
     * goes on. A party is looked for in all complaints of the tenant, page by page, since it may stand in any place: that costs as much as
     * reading them all.
     *
     * @param subject what
     * @param reason code of the reason, 1 to 64 of a-z, 0-9, '.', '_' and '-'; goes on record
     * @param actor who wants it; needs {@link Permission#ERASE}
     * @return what was erased and what was held back
     * @throws ComplaintNotFoundException when the subject is a complaint that the actor may not read, or that is not there
     * @throws AccessDeniedException when it is one of which they may not erase, or they may erase of none
     * @throws InvalidValueException when the reason is none
     * @throws StaleVersionException when others were faster every time
     * @throws io.opencomplaint.spi.StorageException when the store fails; one complaint that cannot be read fails once all others are done
     * @throws io.opencomplaint.ComplaintException whatever kept one complaint of the party from being erased, once all others were
     */
    public Erasure erase(Subject subject, String reason, Actor actor) {
        if (!CODE.matcher(reason).matches()) {
            throw new InvalidValueException(
                    "reason of an erasure",
                    "use 1 to 64 of a-z, 0-9, '.', '_' and '-', beginning with a letter or a digit");
        }
        Recorder recorder = new Recorder(tools, actor.id(), actor.onBehalfOf(), "erase");
        Clearance clearance = new Clearance(tools, tenant, actor);
        Collecting collecting = new Collecting(new Expunging(tools, tenant, recorder, reason), clearance, subject);
        ComplaintId id = subject.complaint();
        if (id != null) {
            collecting.erase(clearance.get(id, Permission.ERASE));
        } else {
            clearance.demandSomewhere(Permission.ERASE);
            List<ComplaintId> failed =
                    new EachComplaint(tools, tenant, "erasing texts of a party").in(Criteria.any(), collecting::erase);
            // Once more by itself, so that why it failed comes out: nobody must take it for erased.
            failed.forEach(each -> tools.store().find(tenant, each).ifPresent(collecting::erase));
        }
        return new Erasure(collecting.erased, collecting.heldBack);
    }

    /**
     * Places a legal hold 法律保全: until it is released, nothing of the complaint is erased, neither on demand nor by retention.
     *
     * @param id which complaint
     * @param key of the matter, the host's, 1 to 128 characters; it stays in the history, so give no name
     * @param reason code of the reason, 1 to 64 of a-z, 0-9, '.', '_' and '-'
     * @param actor who wants it; needs {@link Permission#HOLD}
     * @return the complaint as it stands afterwards
     * @throws PrivacyRefusedException when it is held for this matter already, or by {@value LegalHolds#MAX_HOLDS} others
     * @throws ComplaintNotFoundException when there is none that the actor may read
     * @throws AccessDeniedException when they may not place holds on it
     * @throws InvalidValueException when the key or the reason is not of its form
     * @throws StaleVersionException when others were faster every time
     * @throws io.opencomplaint.spi.StorageException when the store fails
     */
    public Complaint hold(ComplaintId id, String key, String reason, Actor actor) {
        return record(id, "hold", actor, complaint -> {
            LegalHolds holds = complaint.dossier().legalHolds();
            if (holds.of(key).isPresent()) {
                throw refused(RefusalCode.LEGAL_HOLD_PLACED, "hold", complaint, key);
            }
            if (holds.placed().size() >= LegalHolds.MAX_HOLDS) {
                throw refused(RefusalCode.LEGAL_HOLDS_FULL, "hold", complaint, Integer.toString(LegalHolds.MAX_HOLDS));
            }
            return new LegalHoldPlaced(new LegalHold(key, reason, tools.now()));
        });
    }

    /**
     * Lifts a legal hold 解除法律保全; others on the same complaint stay.
     *
     * @param id which complaint
     * @param key of its matter
     * @param actor who wants it; needs {@link Permission#HOLD}
     * @return the complaint as it stands afterwards
     * @throws PrivacyRefusedException when it is not held for this matter
     * @throws ComplaintNotFoundException when there is none that the actor may read
     * @throws AccessDeniedException when they may not lift holds on it
     * @throws StaleVersionException when others were faster every time
     * @throws io.opencomplaint.spi.StorageException when the store fails
     */
    public Complaint release(ComplaintId id, String key, Actor actor) {
        return record(id, "release", actor, complaint -> {
            if (complaint.dossier().legalHolds().of(key).isEmpty()) {
                throw refused(RefusalCode.NO_LEGAL_HOLD, "release", complaint, key);
            }
            return new LegalHoldLifted(key);
        });
    }

    /**
     * Erases all texts of complaints that ended longer ago than {@link io.opencomplaint.policy.ComplaintPolicy#retention()} 保存期限届满,
     * counted from the day of their end to the day of the same number; a file that is kept longer than that serves nobody. The host's
     * scheduler calls it, on as many nodes as it likes; when one is killed, the next call goes on. Reads page by page. Checks no
     * permission: it is for the host's jobs; whoever has {@link Permission#RETAIN} starts it by {@link ActorDesk#retain}.
     *
     * @param now the present; for a dry run also later, to see what will be erased by then
     * @param dryRun whether only to say what would be erased
     * @return what was, and what was left and why, as what cannot be read
     * @throws InvalidValueException when the present is not in the years 1 to 9999
     * @throws IllegalArgumentException when something is to be erased at a time after the desk's clock
     * @throws io.opencomplaint.spi.StorageException when the store fails; what was erased until then stays erased
     */
    public RetentionReport retain(Instant now, boolean dryRun) {
        return retain(now, dryRun, new Recorder(tools, LIBRARY, null, RETAIN));
    }

    RetentionReport retain(Instant now, boolean dryRun, Actor actor) {
        return retain(now, dryRun, new Recorder(tools, actor.id(), actor.onBehalfOf(), RETAIN));
    }

    private RetentionReport retain(Instant now, boolean dryRun, Recorder recorder) {
        if (now.isBefore(SortOrder.EARLIEST) || now.isAfter(SortOrder.NEVER)) {
            throw new InvalidValueException("present of a retention", "give a time in the years 1 to 9999");
        }
        if (!dryRun && now.isAfter(tools.now())) {
            throw new IllegalArgumentException("Nothing is erased ahead of time: " + now
                    + " is after the desk's clock. Give the present, or try it by a dry run");
        }
        return new Retaining(recorder, tenant, now, dryRun).run();
    }

    private Complaint record(ComplaintId id, String act, Actor actor, Function<Complaint, CaseEvent> event) {
        Clearance clearance = new Clearance(tools, tenant, actor);
        Recorder recorder = new Recorder(tools, actor.id(), actor.onBehalfOf(), act);
        for (int attempt = 1; ; attempt++) {
            Complaint complaint = clearance.get(id, Permission.HOLD);
            Append append = recorder.of(complaint, event.apply(complaint));
            try {
                tools.store().append(append);
                return append.complaint();
            } catch (StaleVersionException e) {
                if (attempt >= tools.attempts()) {
                    throw e;
                }
            }
        }
    }

    private static PrivacyRefusedException refused(RefusalCode code, String act, Complaint complaint, String detail) {
        return new PrivacyRefusedException(code, act, complaint, List.of(detail));
    }

    /** What came of the complaints that were looked at. */
    private static final class Collecting {

        private final Expunging expunging;
        private final Clearance clearance;
        private final Subject subject;
        private final List<Erasure.Case> erased = new ArrayList<>();
        private final List<Erasure.HeldBack> heldBack = new ArrayList<>();

        Collecting(Expunging expunging, Clearance clearance, Subject subject) {
            this.expunging = expunging;
            this.clearance = clearance;
            this.subject = subject;
        }

        void erase(Complaint complaint) {
            if (scope(complaint) == null || !isTold(complaint)) {
                return;
            }
            Erasure.@Nullable HeldBack[] why = {null};
            int texts = expunging.erase(
                    complaint.id(),
                    now -> {
                        why[0] = heldBack(now);
                        return why[0] == null;
                    },
                    this::scope);
            Erasure.HeldBack held = why[0];
            if (held != null) {
                heldBack.add(held);
            } else if (texts > 0) {
                erased.add(new Erasure.Case(complaint.id(), texts));
            }
        }

        /** Else the answer would tell whom a case is about to those from whom that is hidden. */
        private boolean isTold(Complaint complaint) {
            return clearance.allows(Permission.ERASE, complaint)
                    || (clearance.allows(Permission.READ, complaint)
                            && scope(clearance.sightInLists(complaint).of(complaint)) != null);
        }

        private Erasure.@Nullable HeldBack heldBack(Complaint complaint) {
            if (!clearance.allows(Permission.ERASE, complaint)) {
                return new Erasure.HeldBack(complaint.id(), RefusalCode.NOT_PERMITTED, List.of());
            }
            List<String> holds = complaint.dossier().legalHolds().placed().stream()
                    .map(LegalHold::key)
                    .toList();
            return holds.isEmpty() ? null : new Erasure.HeldBack(complaint.id(), RefusalCode.UNDER_LEGAL_HOLD, holds);
        }

        private @Nullable Scope scope(Complaint complaint) {
            String party = subject.party();
            Filing filing = complaint.filing();
            if (party == null || isKeyOf(party, filing.complainant())) {
                return Scope.all();
            }
            boolean involved = isKeyOf(party, filing.representative())
                    || isKeyOf(party, filing.respondent())
                    || speaksOrSpoke(party, complaint);
            if (!involved) {
                return null;
            }
            return subject.narratives()
                    ? new Scope(Erasing.partyAndNarratives(party), party, true)
                    : new Scope(Erasing.party(party), party, false);
        }

        /** The dossier knows those who speak for the group now; those who did before stand in the history alone. */
        private boolean speaksOrSpoke(String party, Complaint complaint) {
            ComplainantGroup group = complaint.dossier().relations().group();
            return group != null
                    && (group.representativeKeys().contains(party)
                            || clearance.tools().store().history(complaint.tenant(), complaint.id()).stream()
                                    .anyMatch(recorded -> recorded.event() instanceof RepresentativesNamed named
                                            && named.representatives().stream()
                                                    .anyMatch(each -> isKeyOf(party, each))));
        }

        private static boolean isKeyOf(String key, @Nullable Party party) {
            return party != null && Objects.equals(key, party.key());
        }
    }
}

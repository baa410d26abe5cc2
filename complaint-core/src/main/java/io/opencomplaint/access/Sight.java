package io.opencomplaint.access;

import io.opencomplaint.event.RecordedEvent;
import io.opencomplaint.model.Actor;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.Party;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What of the persons in a complaint somebody is shown 脱敏视图. What it shows is a copy in which names and contacts are masked, or in which who
 * complains is hidden wholly: identity, contacts and key. Everybody is shown their own. Free texts, such as the description and the
 * notes of a call, are shown as they are to whoever may read the complaint. Pure, immutable; safe from any thread.
 */
public final class Sight {

    /** In the place of a key or an id, where it is that of who complains and is hidden. */
    public static final String WITHHELD = "withheld";

    private final boolean contacts;
    private final boolean complainant;
    private final Set<String> self;

    private Sight(boolean contacts, boolean complainant, Set<String> self) {
        this.contacts = contacts;
        this.complainant = complainant;
        this.self = self;
    }

    static Sight of(Actor actor, boolean contacts, boolean complainant) {
        String principal = actor.onBehalfOf();
        Set<String> self =
                principal == null || principal.equals(actor.id()) ? Set.of(actor.id()) : Set.of(actor.id(), principal);
        return new Sight(contacts, complainant, self);
    }

    /**
     * Whether names and contacts are shown unmasked.
     *
     * @return true when they are
     */
    public boolean showsContacts() {
        return contacts;
    }

    /**
     * Whether who complains is shown, masked or not.
     *
     * @return false in a confidential case of those who may not know it
     */
    public boolean showsComplainant() {
        return complainant;
    }

    /**
     * Whether everything is shown as it is.
     *
     * @return true when nothing is masked or hidden
     */
    public boolean isFull() {
        return contacts && complainant;
    }

    /**
     * What is left of it where less is to be shown.
     *
     * @param alsoContacts whether names and contacts may be shown unmasked
     * @param alsoComplainant whether who complains may be shown
     * @return shows no more than it did, and no more than that
     */
    public Sight narrowedTo(boolean alsoContacts, boolean alsoComplainant) {
        return new Sight(contacts && alsoContacts, complainant && alsoComplainant, self);
    }

    /**
     * A complaint as it is shown.
     *
     * @param complaint as it stands
     * @return a copy; the same one where everything is shown
     */
    public Complaint of(Complaint complaint) {
        return isFull() ? complaint : new MaskedComplaint(this, hidden(complaint, List.of())).of(complaint);
    }

    /**
     * What is told of a complaint to somebody who did something to it and may not read it: id, tenant, number, version and status.
     *
     * @param complaint as it stands
     * @return a copy without all else
     */
    public static Complaint outline(Complaint complaint) {
        return MaskedComplaint.outline(complaint);
    }

    /**
     * A history as it is shown.
     *
     * @param complaint as it stands, unmasked
     * @param history all of it
     * @return copies; the same ones where everything is shown
     */
    public List<RecordedEvent> of(Complaint complaint, List<RecordedEvent> history) {
        return of(complaint, history, history);
    }

    /**
     * Events of a complaint as they are shown. What is masked no longer fits the seals of its events: copies cannot be verified.
     *
     * @param complaint as it stands, unmasked
     * @param events some of its history
     * @param history all of it, since somebody who spoke for a group and no longer does stands there alone
     * @return copies; the same ones where everything is shown
     */
    public List<RecordedEvent> of(Complaint complaint, List<RecordedEvent> events, List<RecordedEvent> history) {
        if (isFull()) {
            return events;
        }
        MaskedEvents masked = new MaskedEvents(this, hidden(complaint, history));
        return events.stream().map(masked::of).toList();
    }

    Party of(Party party) {
        return contacts || isSelf(party.key()) ? party : Mask.party(party);
    }

    boolean isSelf(@Nullable String person) {
        return person != null && self.contains(person);
    }

    /** Keys of those who complain, or did; none where who complains is shown. */
    private Set<String> hidden(Complaint complaint, List<RecordedEvent> events) {
        if (complainant) {
            return Set.of();
        }
        Set<String> keys = new HashSet<>(OutOfTheCase.complaining(complaint));
        events.forEach(recorded -> MaskedEvents.named(recorded.event(), keys));
        keys.removeAll(self);
        return keys;
    }
}

package io.opencomplaint.access;

import io.opencomplaint.event.CaseEvent;
import io.opencomplaint.event.ComplaintLinked;
import io.opencomplaint.event.ComplaintReceived;
import io.opencomplaint.event.ConfidentialitySet;
import io.opencomplaint.event.IdentityVerified;
import io.opencomplaint.event.InterestDeclared;
import io.opencomplaint.event.RecordedEvent;
import io.opencomplaint.event.Recording;
import io.opencomplaint.event.RepresentativesNamed;
import io.opencomplaint.event.VulnerabilitySet;
import io.opencomplaint.integrity.StringTree;
import io.opencomplaint.model.Filing;
import io.opencomplaint.model.Party;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Events as they are shown to somebody who is not shown everything. Whatever names a person of the case is masked here. They bear no seal: its
 * salts would let the few digits be guessed that a mask leaves out.
 */
record MaskedEvents(Sight sight, Set<String> hidden) {

    RecordedEvent of(RecordedEvent recorded) {
        return new RecordedEvent(
                recorded.complaint(),
                recorded.sequence(),
                recording(recorded.recording()),
                event(recorded.event()),
                recorded.clocks(),
                null);
    }

    private Recording recording(Recording recording) {
        String principal = recording.onBehalfOf();
        boolean theirs = principal != null && hidden.contains(principal);
        if (!theirs && !hidden.contains(recording.actor())) {
            return recording;
        }
        return new Recording(
                recording.occurredAt(),
                recording.recordedAt(),
                hidden.contains(recording.actor()) ? Sight.WITHHELD : recording.actor(),
                recording.act(),
                recording.status(),
                recording.policy(),
                theirs ? Sight.WITHHELD : principal);
    }

    private CaseEvent event(CaseEvent event) {
        MaskedComplaint masked = new MaskedComplaint(sight, hidden);
        if (event instanceof ComplaintReceived received) {
            return new ComplaintReceived(
                    masked.filing(received.filing()), received.origin(), received.attachments(), received.receivedOn());
        }
        if (event instanceof RepresentativesNamed named) {
            List<Party> parties =
                    named.representatives().stream().map(masked::complaining).toList();
            return new RepresentativesNamed(named.complainants(), named.inPerson(), parties);
        }
        if (event instanceof IdentityVerified && !sight.isFull()) {
            return new IdentityVerified(Mask.STARS);
        }
        return sight.showsComplainant() ? event : withheld(hiding(event));
    }

    /** Wherever else an event names one of them, as who asks for something. */
    private CaseEvent withheld(CaseEvent event) {
        return (CaseEvent) StringTree.with((Record) event, each -> hidden.contains(each) ? Sight.WITHHELD : each);
    }

    private CaseEvent hiding(CaseEvent event) {
        if (event instanceof InterestDeclared declared && !sight.isSelf(declared.person())) {
            return new InterestDeclared(Sight.WITHHELD, declared.interested(), Mask.STARS);
        }
        if (event instanceof ComplaintLinked linked) {
            List<String> keepingOut =
                    linked.keepingOut().stream().filter(sight::isSelf).toList();
            return new ComplaintLinked(linked.kind(), linked.other(), linked.text(), linked.cycle(), keepingOut);
        }
        if (event instanceof ConfidentialitySet set) {
            return new ConfidentialitySet(set.confidential(), Mask.STARS);
        }
        return event instanceof VulnerabilitySet set ? new VulnerabilitySet(set.vulnerable(), Mask.STARS) : event;
    }

    /** Adds the keys of those who complain by an event, or speak for them. */
    static void named(CaseEvent event, Set<String> keys) {
        if (event instanceof ComplaintReceived received) {
            Filing filing = received.filing();
            add(filing.complainant(), keys);
            add(filing.representative(), keys);
        } else if (event instanceof RepresentativesNamed group) {
            group.representatives().forEach(party -> add(party, keys));
        }
    }

    private static void add(@Nullable Party party, Set<String> keys) {
        if (party != null && party.key() != null) {
            keys.add(party.key());
        }
    }
}

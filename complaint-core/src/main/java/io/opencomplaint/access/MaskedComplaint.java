package io.opencomplaint.access;

import io.opencomplaint.integrity.StringTree;
import io.opencomplaint.model.Assignment;
import io.opencomplaint.model.Clocks;
import io.opencomplaint.model.ComplainantGroup;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.Conclusion;
import io.opencomplaint.model.Custody;
import io.opencomplaint.model.Dossier;
import io.opencomplaint.model.Filing;
import io.opencomplaint.model.Milestones;
import io.opencomplaint.model.Party;
import io.opencomplaint.model.Relations;
import io.opencomplaint.model.Text;
import io.opencomplaint.model.Triage;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A complaint as it is shown to somebody who is not shown everything. It bears no head of its chain: with it, keys that are hidden could be
 * tried out.
 */
record MaskedComplaint(Sight sight, Set<String> hidden) {

    Complaint of(Complaint complaint) {
        return new Complaint(
                complaint.id(),
                complaint.tenant(),
                complaint.version(),
                complaint.number(),
                complaint.status(),
                complaint.cycle(),
                filing(complaint.filing()),
                complaint.triage(),
                complaint.assignment(),
                complaint.remedy(),
                complaint.conclusion(),
                complaint.milestones(),
                complaint.clocks(),
                sight.showsComplainant() ? complaint.dossier() : dossier(complaint.dossier()),
                null);
    }

    static Complaint outline(Complaint complaint) {
        Milestones when = complaint.milestones();
        return new Complaint(
                complaint.id(),
                complaint.tenant(),
                complaint.version(),
                complaint.number(),
                complaint.status(),
                complaint.cycle(),
                new Filing(
                        complaint.filing().channel(),
                        Party.anonymous(),
                        null,
                        null,
                        Text.erased(),
                        null,
                        null,
                        null,
                        null),
                Triage.NONE,
                Assignment.NONE,
                null,
                Conclusion.NONE,
                new Milestones(when.receivedAt(), when.receivedOn(), null, null, null, null, null, when.lastEventAt()),
                Clocks.NONE,
                Dossier.EMPTY,
                null);
    }

    Filing filing(Filing filing) {
        return new Filing(
                filing.channel(),
                complaining(filing.complainant()),
                filing.representative() == null ? null : complaining(filing.representative()),
                filing.respondent() == null ? null : sight.of(filing.respondent()),
                filing.subject(),
                filing.description(),
                filing.demand(),
                filing.incident(),
                filing.reference());
    }

    Party complaining(Party party) {
        return sight.showsComplainant() || sight.isSelf(party.key()) ? sight.of(party) : Party.anonymous();
    }

    /** The staff who keep out of a case may be those who complained in one that was merged into it. */
    private Dossier dossier(Dossier dossier) {
        Custody custody = dossier.custody();
        List<String> interests =
                custody.interests().stream().filter(sight::isSelf).toList();
        Dossier masked = dossier.with(new Custody(shown(custody.owner()), custody.before(), interests));
        Relations relations = dossier.relations();
        ComplainantGroup group = relations.group();
        Dossier grouped = group == null
                ? masked
                : masked.with(relations.with(
                        new ComplainantGroup(group.size(), group.inPerson(), group.representatives(), List.of())));
        return StringTree.with(grouped, each -> hidden.contains(each) ? Sight.WITHHELD : each);
    }

    private @Nullable String shown(@Nullable String person) {
        return person != null && hidden.contains(person) ? null : person;
    }
}

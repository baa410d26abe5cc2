package io.opencomplaint.desk.rule;

import io.opencomplaint.act.MarkConfidential;
import io.opencomplaint.desk.refusal.RefusalCode;
import io.opencomplaint.event.ConfidentialitySet;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.LinkKind;

/**
 * It may be settled anew at any time, with a reason; it is lifted by those alone from whom nothing is hidden by it. It stays on what goes on
 * from another case: that it knows who keeps out of the other one, whose own confidence may stand.
 */
final class MarkConfidentialRule implements ActRule<MarkConfidential> {

    @Override
    public Ruling apply(Matter matter, MarkConfidential act) {
        boolean settled = act.confidential() || (matter.isShownWhoComplains() && !knowsOfAnother(matter.complaint()));
        return settled
                ? Ruling.of(new ConfidentialitySet(act.confidential(), act.reason()))
                : Ruling.refuse(RefusalCode.NOT_PERMITTED, "");
    }

    private static boolean knowsOfAnother(Complaint complaint) {
        return complaint.dossier().origin().confidential()
                && complaint.dossier().relations().links().stream()
                        .anyMatch(link -> link.kind() == LinkKind.MERGED_FROM || link.kind() == LinkKind.SPLIT_FROM);
    }
}

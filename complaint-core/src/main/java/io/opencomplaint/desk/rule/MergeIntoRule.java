package io.opencomplaint.desk.rule;

import io.opencomplaint.act.MergeInto;
import io.opencomplaint.desk.refusal.RefusalCode;
import io.opencomplaint.event.Merged;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Relations;

/** What one complaint alone can tell of a merge; what the survivor and those between tell, the desk asks. */
final class MergeIntoRule implements ActRule<MergeInto> {

    @Override
    public Ruling apply(Matter matter, MergeInto act) {
        Relations relations = matter.complaint().dossier().relations();
        ComplaintId former = relations.mergedInto();
        if (act.survivor().equals(act.complaint())) {
            return Ruling.refuse(RefusalCode.SAME_COMPLAINT, "");
        }
        if (former != null) {
            return Ruling.refuse(RefusalCode.ALREADY_MERGED, former.value());
        }
        return Ruling.of(new Merged(act.survivor(), act.text(), matter.worked()));
    }
}

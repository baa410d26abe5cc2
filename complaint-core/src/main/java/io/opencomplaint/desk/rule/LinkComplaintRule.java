package io.opencomplaint.desk.rule;

import io.opencomplaint.act.LinkComplaint;
import io.opencomplaint.desk.refusal.RefusalCode;
import io.opencomplaint.event.ComplaintLinked;
import io.opencomplaint.event.ComplaintUnlinked;
import io.opencomplaint.model.Relations;

/** A complaint is linked to another one, in each way once. Only a link that is there can be taken away. */
final class LinkComplaintRule implements ActRule<LinkComplaint> {

    @Override
    public Ruling apply(Matter matter, LinkComplaint act) {
        Relations relations = matter.complaint().dossier().relations();
        if (act.other().equals(act.complaint())) {
            return Ruling.refuse(RefusalCode.SAME_COMPLAINT, "");
        }
        if (!act.linked()) {
            return relations.has(act.kind(), act.other())
                    ? Ruling.of(new ComplaintUnlinked(act.kind(), act.other(), act.text()))
                    : Ruling.refuse(RefusalCode.NO_LINK, act.other().value());
        }
        if (relations.has(act.kind(), act.other())) {
            return Ruling.refuse(RefusalCode.LINK_EXISTS, act.other().value());
        }
        return Ruling.of(new ComplaintLinked(act.kind(), act.other(), act.text()));
    }
}

package io.opencomplaint.desk.rule;

import io.opencomplaint.access.OutOfTheCase;
import io.opencomplaint.act.LinkComplaint;
import io.opencomplaint.desk.refusal.RefusalCode;
import io.opencomplaint.event.ComplaintLinked;
import io.opencomplaint.event.ComplaintUnlinked;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.ComplaintLink;
import io.opencomplaint.model.LinkKind;
import io.opencomplaint.model.Relations;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A complaint is linked to another one, in each way once. Only a link that is there can be taken away. What tells of a merge or a
 * split comes and goes with it, and not by hand: a survivor without its link could be merged in a circle. Who keeps out of a
 * complaint 回避 keeps out of the one that it is merged into, and of its parts (ours).
 */
final class LinkComplaintRule implements ActRule<LinkComplaint> {

    @Override
    public Ruling apply(Matter matter, LinkComplaint act) {
        Relations relations = matter.complaint().dossier().relations();
        Complaint linking = matter.occasion().linking();
        if (linking == null && !act.kind().isByHand()) {
            return Ruling.refuse(RefusalCode.LINK_BY_HAND, act.kind().name());
        }
        if (act.other().equals(act.complaint())) {
            return Ruling.refuse(RefusalCode.SAME_COMPLAINT, "");
        }
        if (!act.linked()) {
            return relations.has(act.kind(), act.other())
                    ? Ruling.of(new ComplaintUnlinked(act.kind(), act.other(), act.text()))
                    : Ruling.refuse(RefusalCode.NO_LINK, act.other().value());
        }
        Integer cycle = act.kind() == LinkKind.MERGED_FROM && linking != null ? linking.cycle() : null;
        ComplaintLink known = relations.link(act.kind(), act.other()).orElse(null);
        return known != null && Objects.equals(known.cycle(), cycle)
                ? Ruling.refuse(RefusalCode.LINK_EXISTS, act.other().value())
                : Ruling.of(new ComplaintLinked(
                        act.kind(),
                        act.other(),
                        act.text(),
                        cycle,
                        keepingOut(act.kind(), matter.complaint(), linking)));
    }

    /** Who keeps out of what comes into this one, or of what it was taken from, and could still handle this one. */
    private static List<String> keepingOut(LinkKind kind, Complaint complaint, @Nullable Complaint other) {
        if (other == null || (kind != LinkKind.MERGED_FROM && kind != LinkKind.SPLIT_FROM)) {
            return List.of();
        }
        return OutOfTheCase.of(other).stream()
                .filter(person -> !OutOfTheCase.includes(complaint, person))
                .toList();
    }
}

package io.opencomplaint.desk.rule;

import io.opencomplaint.act.NameConcerns;
import io.opencomplaint.desk.refusal.RefusalCode;
import io.opencomplaint.event.ConcernsNamed;
import io.opencomplaint.model.Concern;
import java.util.List;

/** What came out goes on record; what was known already stays once. Only what the complaint is about can be taken away. */
final class NameConcernsRule implements ActRule<NameConcerns> {

    @Override
    public Ruling apply(Matter matter, NameConcerns act) {
        List<Concern> known = matter.complaint().dossier().origin().concerns();
        return act.removed().stream()
                .filter(wrong -> !known.contains(wrong))
                .findFirst()
                .map(unknown -> Ruling.refuse(RefusalCode.NO_CONCERN, unknown.code()))
                .orElseGet(() -> Ruling.of(new ConcernsNamed(act.concerns(), act.removed())));
    }
}

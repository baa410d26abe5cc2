package io.opencomplaint.desk.rule;

import io.opencomplaint.act.MarkConfidential;
import io.opencomplaint.desk.refusal.RefusalCode;
import io.opencomplaint.event.ConfidentialitySet;
import java.util.List;

/** It may be settled anew at any time, with a reason; it is lifted by those alone from whom nothing is hidden by it. */
final class MarkConfidentialRule implements ActRule<MarkConfidential> {

    @Override
    public Ruling apply(Matter matter, MarkConfidential act) {
        boolean shown = matter.policy()
                .access()
                .sight(matter.actor(), matter.complaint())
                .showsComplainant();
        return act.confidential() || shown
                ? Ruling.of(new ConfidentialitySet(act.confidential(), act.reason()))
                : new Ruling.Objection(RefusalCode.NOT_PERMITTED, List.of());
    }
}

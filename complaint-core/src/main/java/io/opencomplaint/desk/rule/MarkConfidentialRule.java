package io.opencomplaint.desk.rule;

import io.opencomplaint.act.MarkConfidential;
import io.opencomplaint.event.ConfidentialitySet;

/** It may be settled anew at any time, with a reason. */
final class MarkConfidentialRule implements ActRule<MarkConfidential> {

    @Override
    public Ruling apply(Matter matter, MarkConfidential act) {
        return Ruling.of(new ConfidentialitySet(act.confidential(), act.reason()));
    }
}

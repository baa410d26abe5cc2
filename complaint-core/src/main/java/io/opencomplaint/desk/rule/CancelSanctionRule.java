package io.opencomplaint.desk.rule;

import io.opencomplaint.act.CancelSanction;
import io.opencomplaint.event.SanctionCancelled;

/** What was decided and not carried out is cancelled once. */
final class CancelSanctionRule implements ActRule<CancelSanction> {

    @Override
    public Ruling apply(Matter matter, CancelSanction act) {
        return Sanctions.open(matter, act.key(), new SanctionCancelled(act.key(), act.reason()));
    }
}

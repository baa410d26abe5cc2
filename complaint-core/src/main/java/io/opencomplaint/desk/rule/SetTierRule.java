package io.opencomplaint.desk.rule;

import io.opencomplaint.act.SetTier;
import io.opencomplaint.event.TierSet;

/** The kind of customer may be set anew at any time, with a reason. */
final class SetTierRule implements ActRule<SetTier> {

    @Override
    public Ruling apply(Matter matter, SetTier act) {
        return Ruling.of(new TierSet(act.tier(), act.reason()));
    }
}

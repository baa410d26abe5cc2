package io.opencomplaint.desk.rule;

import io.opencomplaint.act.ProposeResolution;
import io.opencomplaint.event.ResolutionProposed;

/** A new resolution takes the place of the one before. */
final class ProposeResolutionRule implements ActRule<ProposeResolution> {

    @Override
    public Ruling apply(Matter matter, ProposeResolution act) {
        return Ruling.of(new ResolutionProposed(act.resolution()));
    }
}

package io.opencomplaint.desk.rule;

import io.opencomplaint.act.OfferResolution;
import io.opencomplaint.event.ResolutionOffered;

/** The resolution is told by the channel the complaint came in by, unless said otherwise. */
final class OfferResolutionRule implements ActRule<OfferResolution> {

    @Override
    public Ruling apply(Matter matter, OfferResolution act) {
        return Ruling.of(new ResolutionOffered(matter.replyChannel(act.channel()), act.text()));
    }
}

package io.opencomplaint.desk.rule;

import io.opencomplaint.act.MarkVulnerable;
import io.opencomplaint.event.VulnerabilitySet;

/** It may be noted anew at any time, with a reason. */
final class MarkVulnerableRule implements ActRule<MarkVulnerable> {

    @Override
    public Ruling apply(Matter matter, MarkVulnerable act) {
        return Ruling.of(new VulnerabilitySet(act.vulnerable(), act.reason()));
    }
}

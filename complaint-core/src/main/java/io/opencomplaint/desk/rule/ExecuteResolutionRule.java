package io.opencomplaint.desk.rule;

import io.opencomplaint.act.ExecuteResolution;
import io.opencomplaint.event.ResolutionExecuted;

/** The resolution counts as carried out, with what the act says of it. */
final class ExecuteResolutionRule implements ActRule<ExecuteResolution> {

    @Override
    public Ruling apply(Matter matter, ExecuteResolution act) {
        return Ruling.of(new ResolutionExecuted(act.text()));
    }
}

package io.opencomplaint.desk.rule;

import io.opencomplaint.act.ExecuteSanction;
import io.opencomplaint.event.SanctionExecuted;

/** What was decided is carried out once. */
final class ExecuteSanctionRule implements ActRule<ExecuteSanction> {

    @Override
    public Ruling apply(Matter matter, ExecuteSanction act) {
        return Sanctions.open(matter, act.key(), new SanctionExecuted(act.key(), act.text()));
    }
}

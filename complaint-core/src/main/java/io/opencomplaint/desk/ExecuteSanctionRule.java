package io.opencomplaint.desk;

import io.opencomplaint.act.ExecuteSanction;
import io.opencomplaint.event.SanctionExecuted;
import io.opencomplaint.model.Sanction;

/** What was decided is carried out once. */
final class ExecuteSanctionRule implements ActRule<ExecuteSanction> {

    @Override
    public Ruling apply(Matter matter, ExecuteSanction act) {
        Sanction sanction =
                matter.complaint().dossier().liabilities().sanction(act.key()).orElse(null);
        if (sanction == null) {
            return Ruling.refuse(RefusalCode.NO_SANCTION, act.key());
        }
        return sanction.executedAt() == null
                ? Ruling.of(new SanctionExecuted(act.key(), act.text()))
                : Ruling.refuse(RefusalCode.SANCTION_EXECUTED, act.key());
    }
}

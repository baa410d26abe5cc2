package io.opencomplaint.desk.rule;

import io.opencomplaint.act.TellLiability;
import io.opencomplaint.desk.refusal.RefusalCode;
import io.opencomplaint.event.LiabilityTold;

/** Only what was determined in this cycle is told. */
final class TellLiabilityRule implements ActRule<TellLiability> {

    @Override
    public Ruling apply(Matter matter, TellLiability act) {
        int cycle = matter.complaint().cycle();
        return matter.complaint().dossier().liabilities().in(cycle).isPresent()
                ? Ruling.of(new LiabilityTold(matter.replyChannel(act.channel()), act.text()))
                : Ruling.refuse(RefusalCode.NO_LIABILITY, "");
    }
}

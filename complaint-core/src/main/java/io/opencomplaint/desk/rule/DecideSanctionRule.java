package io.opencomplaint.desk.rule;

import io.opencomplaint.act.DecideSanction;
import io.opencomplaint.desk.refusal.RefusalCode;
import io.opencomplaint.event.SanctionDecided;
import io.opencomplaint.model.Determination;
import io.opencomplaint.model.Liabilities;

/** Only who is to blame in this cycle is sanctioned, and not by anybody to blame; a sanction is called by its key once. */
final class DecideSanctionRule implements ActRule<DecideSanction> {

    @Override
    public Ruling apply(Matter matter, DecideSanction act) {
        Liabilities held = matter.complaint().dossier().liabilities();
        String liable = matter.asker(held::blame);
        if (liable != null) {
            return Ruling.refuse(RefusalCode.LIABILITY_BY_LIABLE, liable);
        }
        Determination latest = held.in(matter.complaint().cycle()).orElse(null);
        if (latest == null) {
            return Ruling.refuse(RefusalCode.NO_LIABILITY, "");
        }
        if (!latest.blames(act.party())) {
            return Ruling.refuse(RefusalCode.NOT_LIABLE, Parties.name(act.party()));
        }
        if (held.sanction(act.key()).isPresent()) {
            return Ruling.refuse(RefusalCode.SANCTION_EXISTS, act.key());
        }
        return Ruling.of(new SanctionDecided(act.key(), act.party(), act.kind(), act.amount(), act.reason()));
    }
}

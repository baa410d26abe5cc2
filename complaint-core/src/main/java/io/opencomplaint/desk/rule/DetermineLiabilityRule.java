package io.opencomplaint.desk.rule;

import io.opencomplaint.act.DetermineLiability;
import io.opencomplaint.desk.refusal.RefusalCode;
import io.opencomplaint.event.LiabilityDetermined;
import io.opencomplaint.model.Assignee;
import io.opencomplaint.model.Liabilities;
import io.opencomplaint.model.LiabilityShare;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The shares are 100 percent together, each party has one, and nothing hangs on an earlier determination yet. Whoever the latest
 * one names does not determine anew.
 */
final class DetermineLiabilityRule implements ActRule<DetermineLiability> {

    @Override
    public Ruling apply(Matter matter, DetermineLiability act) {
        Liabilities held = matter.complaint().dossier().liabilities();
        String liable = matter.asker(held::blame);
        if (liable != null) {
            return Ruling.refuse(RefusalCode.LIABILITY_BY_LIABLE, liable);
        }
        if (held.standsIn(matter.complaint().cycle())) {
            return Ruling.refuse(RefusalCode.LIABILITY_STANDS, "");
        }
        List<String> twice = twice(act);
        if (!twice.isEmpty()) {
            return new Ruling.Objection(RefusalCode.LIABLE_TWICE, twice);
        }
        long sum = LiabilityShare.sum(act.shares());
        if (sum != LiabilityShare.WHOLE) {
            return Ruling.refuse(RefusalCode.LIABILITY_SHARES, percent(sum));
        }
        return Ruling.of(new LiabilityDetermined(act.shares(), act.basis()));
    }

    private static List<String> twice(DetermineLiability act) {
        Set<Assignee> seen = new HashSet<>();
        return act.shares().stream()
                .map(LiabilityShare::party)
                .filter(party -> !seen.add(party))
                .map(Parties::name)
                .distinct()
                .toList();
    }

    private static String percent(long basisPoints) {
        return BigDecimal.valueOf(basisPoints, 2).toPlainString() + " %";
    }
}

package io.opencomplaint.desk.rule;

import io.opencomplaint.act.DeclareInterest;
import io.opencomplaint.desk.refusal.RefusalCode;
import io.opencomplaint.event.InterestDeclared;

/** An interest goes on record as often as somebody has something to say of it; only one that was declared is taken back. */
final class DeclareInterestRule implements ActRule<DeclareInterest> {

    @Override
    public Ruling apply(Matter matter, DeclareInterest act) {
        boolean declared = matter.complaint().dossier().custody().interests().contains(act.person());
        return act.interested() || declared
                ? Ruling.of(new InterestDeclared(act.person(), act.interested(), act.reason()))
                : Ruling.refuse(RefusalCode.NO_INTEREST, act.person());
    }
}

package io.opencomplaint.desk.rule;

import io.opencomplaint.act.VerifyIdentity;
import io.opencomplaint.event.IdentityVerified;

/** The complainant's identity counts as checked, by what the act says. */
final class VerifyIdentityRule implements ActRule<VerifyIdentity> {

    @Override
    public Ruling apply(Matter matter, VerifyIdentity act) {
        return Ruling.of(new IdentityVerified(act.basis()));
    }
}

package io.opencomplaint.desk.rule;

import io.opencomplaint.act.NameConcerns;
import io.opencomplaint.event.ConcernsNamed;

/** What came out goes on record; what was known already stays once. */
final class NameConcernsRule implements ActRule<NameConcerns> {

    @Override
    public Ruling apply(Matter matter, NameConcerns act) {
        return Ruling.of(new ConcernsNamed(act.concerns()));
    }
}

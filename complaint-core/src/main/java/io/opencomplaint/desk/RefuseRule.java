package io.opencomplaint.desk;

import io.opencomplaint.act.Refuse;
import io.opencomplaint.event.Refused;

/** A complaint is not taken up for a typed reason, in words that the complainant is told. */
final class RefuseRule implements ActRule<Refuse> {

    @Override
    public Ruling apply(Matter matter, Refuse act) {
        return Ruling.of(new Refused(act.reason(), act.text()));
    }
}

package io.opencomplaint.desk.rule;

import io.opencomplaint.act.NameRepresentatives;
import io.opencomplaint.desk.refusal.RefusalCode;
import io.opencomplaint.event.RepresentativesNamed;
import io.opencomplaint.model.Party;
import java.util.List;
import java.util.Objects;

/** A group is more than one. Those who speak for a group are of the group, each of them once; that there are five at most the act itself says. */
final class NameRepresentativesRule implements ActRule<NameRepresentatives> {

    @Override
    public Ruling apply(Matter matter, NameRepresentatives act) {
        if (act.complainants() < Math.max(2, act.representatives().size())) {
            return Ruling.refuse(RefusalCode.GROUP_TOO_SMALL, Integer.toString(act.complainants()));
        }
        List<String> keys = act.representatives().stream()
                .map(Party::key)
                .filter(Objects::nonNull)
                .toList();
        if (keys.stream().distinct().count() < keys.size()) {
            return Ruling.refuse(RefusalCode.REPRESENTATIVE_TWICE, "");
        }
        return Ruling.of(new RepresentativesNamed(act.complainants(), act.inPerson(), act.representatives()));
    }
}

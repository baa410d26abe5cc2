package io.opencomplaint.desk.rule;

import io.opencomplaint.access.OutOfTheCase;
import io.opencomplaint.act.NameRepresentatives;
import io.opencomplaint.desk.refusal.RefusalCode;
import io.opencomplaint.event.RepresentativesNamed;
import io.opencomplaint.model.Party;
import java.util.List;
import java.util.Objects;

/**
 * A group is more than one. Those who speak for a group are of the group, each of them once; that there are five at most the act itself says.
 * Who complains is shown to those who speak for them: so nobody names them who is not shown it, and nobody names themself who does not
 * complain already.
 */
final class NameRepresentativesRule implements ActRule<NameRepresentatives> {

    @Override
    public Ruling apply(Matter matter, NameRepresentatives act) {
        List<String> keys = act.representatives().stream()
                .map(Party::key)
                .filter(Objects::nonNull)
                .toList();
        if (!matter.isShownWhoComplains() || letsThemselvesIn(matter, keys)) {
            return Ruling.refuse(RefusalCode.NOT_PERMITTED, "");
        }
        if (act.complainants() < Math.max(2, act.representatives().size())) {
            return Ruling.refuse(RefusalCode.GROUP_TOO_SMALL, Integer.toString(act.complainants()));
        }
        if (keys.stream().distinct().count() < keys.size()) {
            return Ruling.refuse(RefusalCode.REPRESENTATIVE_TWICE, "");
        }
        return Ruling.of(new RepresentativesNamed(act.complainants(), act.inPerson(), act.representatives()));
    }

    private static boolean letsThemselvesIn(Matter matter, List<String> keys) {
        return matter.person(person -> keys.contains(person) && !OutOfTheCase.complains(matter.complaint(), person))
                .isPresent();
    }
}

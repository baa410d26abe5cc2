package io.opencomplaint.desk.rule;

import io.opencomplaint.act.MarkMajor;
import io.opencomplaint.desk.refusal.RefusalCode;
import io.opencomplaint.event.MajorDecided;
import java.util.List;

/** Anybody whom the workflow lets may decide it, on any ground; only a ground that asks for so many people wants them counted. */
final class MarkMajorRule implements ActRule<MarkMajor> {

    @Override
    public Ruling apply(Matter matter, MarkMajor act) {
        String ground = act.ground();
        if (ground == null) {
            return Ruling.of(new MajorDecided(false, List.of(), act.people(), act.reason()));
        }
        return matter.policy()
                .triage()
                .majorRule(ground)
                .filter(rule -> !rule.suffices(act.people()))
                .map(rule -> Ruling.refuse(RefusalCode.TOO_FEW_PEOPLE, ground + ": " + rule.people()))
                .orElseGet(() -> Ruling.of(new MajorDecided(true, List.of(ground), act.people(), act.reason())));
    }
}

package io.opencomplaint.desk.rule;

import io.opencomplaint.act.AnswerResolution;
import io.opencomplaint.event.ResolutionAnswered;

/** The complainant's answer to the offer stands as given. */
final class AnswerResolutionRule implements ActRule<AnswerResolution> {

    @Override
    public Ruling apply(Matter matter, AnswerResolution act) {
        return Ruling.of(new ResolutionAnswered(act.accepted(), act.reason()));
    }
}

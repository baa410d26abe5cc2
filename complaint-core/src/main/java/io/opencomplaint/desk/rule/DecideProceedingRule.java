package io.opencomplaint.desk.rule;

import io.opencomplaint.act.DecideProceeding;
import io.opencomplaint.desk.refusal.RefusalCode;
import io.opencomplaint.event.ProceedingDecided;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.Phase;
import io.opencomplaint.model.Proceeding;
import io.opencomplaint.model.ProceedingKind;
import io.opencomplaint.model.Proceedings;
import io.opencomplaint.workflow.Transition;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;

/**
 * Only what is open is decided, and a review is not ended, be it as taken back or not taken up, by those who had a part in what it
 * reviews, nor by somebody who is to blame (ours). A case that goes back to those who handle it begins a new cycle where it was
 * answered or had ended, or a review does not leave its decision standing (S5).
 */
final class DecideProceedingRule implements ActRule<DecideProceeding> {

    private static final Set<Phase> HANDLING = EnumSet.of(Phase.INTAKE, Phase.HANDLING);
    private static final Set<Phase> ENDS = EnumSet.of(Phase.CLOSED, Phase.ARCHIVED);

    @Override
    public Ruling apply(Matter matter, DecideProceeding act) {
        Proceedings all = matter.complaint().dossier().proceedings();
        Proceeding entry = all.entry(act.key()).orElse(null);
        if (entry == null || entry.kind() != act.kind()) {
            return Ruling.refuse(RefusalCode.NO_PROCEEDING, act.key());
        }
        if (!entry.isOpen()) {
            return Ruling.refuse(RefusalCode.PROCEEDING_ENDED, act.key() + ": " + entry.result());
        }
        boolean review = act.kind() == ProceedingKind.REVIEW;
        String decider = review ? matter.asker(all.deciders()::contains) : null;
        if (decider != null) {
            return Ruling.refuse(RefusalCode.REVIEW_BY_DECIDER, decider);
        }
        String liable = review ? matter.asker(matter.complaint().dossier().liabilities()::blame) : null;
        if (liable != null) {
            return Ruling.refuse(RefusalCode.LIABILITY_BY_LIABLE, liable);
        }
        Duration worked = ends(matter, act) ? matter.worked() : null;
        return Ruling.of(new ProceedingDecided(
                act.kind(), act.key(), act.result(), act.text(), beginsCycle(matter, act), worked));
    }

    private static boolean ends(Matter matter, DecideProceeding act) {
        Complaint complaint = matter.complaint();
        Transition row = matter.policy().workflow().row(complaint.status(), act);
        return complaint.milestones().closedAt() == null
                && row != null
                && ENDS.contains(row.to().phase());
    }

    private static boolean beginsCycle(Matter matter, DecideProceeding act) {
        Complaint complaint = matter.complaint();
        Transition row = matter.policy().workflow().row(complaint.status(), act);
        boolean concluded = (act.kind() == ProceedingKind.REVIEW && act.result().isUpheld())
                || complaint.isClosed()
                || complaint.milestones().repliedAt() != null
                || complaint.conclusion().outcome() != null
                || complaint.conclusion().inadmissibility() != null;
        return concluded
                && row != null
                && HANDLING.contains(row.to().phase())
                && !HANDLING.contains(row.from().phase());
    }
}

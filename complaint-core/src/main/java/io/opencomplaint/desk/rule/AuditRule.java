package io.opencomplaint.desk.rule;

import io.opencomplaint.act.Audit;
import io.opencomplaint.desk.refusal.RefusalCode;
import io.opencomplaint.event.Audited;
import io.opencomplaint.event.RecordedEvent;
import io.opencomplaint.model.Dossier;
import java.util.List;

/**
 * Who audits had no hand in the case (S10): neither answers for it nor handled or decided it, in whatever cycle, and is not to blame
 * (ours). The history tells who handled it before the present hands.
 */
final class AuditRule implements ActRule<Audit> {

    @Override
    public Ruling apply(Matter matter, Audit act) {
        Dossier dossier = matter.complaint().dossier();
        String auditor = matter.actor().id();
        if (dossier.liabilities().blame(auditor)) {
            return Ruling.refuse(RefusalCode.LIABILITY_BY_LIABLE, auditor);
        }
        boolean answers = auditor.equals(dossier.custody().owner())
                || dossier.proceedings().deciders().contains(auditor);
        if (answers) {
            return Ruling.refuse(RefusalCode.AUDIT_BY_HANDLER, auditor);
        }
        List<RecordedEvent> history = matter.occasion().history();
        if (history == null) {
            return new Ruling.HistoryNeeded();
        }
        return CycleHandlers.ofEveryCycle(history).contains(auditor)
                ? Ruling.refuse(RefusalCode.AUDIT_BY_HANDLER, auditor)
                : Ruling.of(new Audited(act.procedureCompliant(), act.resultCompliant(), act.note()));
    }
}

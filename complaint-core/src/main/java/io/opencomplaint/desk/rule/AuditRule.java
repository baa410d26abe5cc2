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
        String liable = matter.asker(dossier.liabilities()::blame);
        if (liable != null) {
            return Ruling.refuse(RefusalCode.LIABILITY_BY_LIABLE, liable);
        }
        String answering =
                matter.asker(person -> person.equals(dossier.custody().owner())
                        || dossier.proceedings().deciders().contains(person));
        if (answering != null) {
            return Ruling.refuse(RefusalCode.AUDIT_BY_HANDLER, answering);
        }
        List<RecordedEvent> history = matter.occasion().history();
        if (history == null) {
            return new Ruling.HistoryNeeded();
        }
        String handler = matter.asker(CycleHandlers.ofEveryCycle(history)::contains);
        return handler != null
                ? Ruling.refuse(RefusalCode.AUDIT_BY_HANDLER, handler)
                : Ruling.of(new Audited(act.procedureCompliant(), act.resultCompliant(), act.note()));
    }
}

package io.opencomplaint.desk.rule;

import io.opencomplaint.act.OpenProceeding;
import io.opencomplaint.desk.refusal.RefusalCode;
import io.opencomplaint.event.ProceedingOpened;
import io.opencomplaint.model.Proceedings;

/**
 * A proceeding is called by its key once, says which body it is before where the kind leaves that open, and its date does not lie
 * in the past. Within the organisation one of a kind is open at a time; whether there may be another after it is for the row to
 * say.
 */
final class OpenProceedingRule implements ActRule<OpenProceeding> {

    @Override
    public Ruling apply(Matter matter, OpenProceeding act) {
        Proceedings all = matter.complaint().dossier().proceedings();
        if (all.entry(act.key()).isPresent()) {
            return Ruling.refuse(RefusalCode.PROCEEDING_EXISTS, act.key());
        }
        if (act.kind().isOutside() && act.body() == null) {
            return Ruling.refuse(RefusalCode.BODY_MISSING, act.key());
        }
        if (act.dueAt() != null && !act.dueAt().isAfter(matter.occurredAt())) {
            return Ruling.refuse(RefusalCode.PROCEEDING_DUE_IN_PAST, act.dueAt().toString());
        }
        return all.entries().stream()
                .filter(entry -> entry.isOpen()
                        && entry.kind() == act.kind()
                        && !act.kind().isOutside())
                .findFirst()
                .map(open -> Ruling.refuse(RefusalCode.PROCEEDING_OPEN, open.key()))
                .orElseGet(() ->
                        Ruling.of(new ProceedingOpened(act.kind(), act.key(), act.body(), act.text(), act.dueAt())));
    }
}

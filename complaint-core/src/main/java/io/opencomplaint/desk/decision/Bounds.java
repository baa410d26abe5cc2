package io.opencomplaint.desk.decision;

import io.opencomplaint.desk.refusal.RefusalCode;
import io.opencomplaint.model.Approvals;
import io.opencomplaint.model.Compensations;
import io.opencomplaint.model.Custody;
import io.opencomplaint.model.Dossier;
import io.opencomplaint.model.Inquiry;
import io.opencomplaint.model.Issues;
import io.opencomplaint.model.Liabilities;
import io.opencomplaint.model.Origin;
import io.opencomplaint.model.Proceedings;
import io.opencomplaint.model.Relations;
import io.opencomplaint.model.Risk;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * How long the lists of a dossier may become: each act reads and writes all of them, and a host that runs wild must not grow a row
 * without end. What is longer already, as by a history from elsewhere, may only shrink, and stops nothing else.
 */
final class Bounds {

    private static final List<Bound> ALL = List.of(
            new Bound(RefusalCode.TASKS_FULL, Dossier.MAX_TASKS, held -> held.tasks()
                    .size()),
            new Bound(RefusalCode.APPROVALS_FULL, Approvals.MAX_APPROVALS, held -> held.approvals()
                    .stages()
                    .size()),
            new Bound(RefusalCode.DOCUMENTS_FULL, Approvals.MAX_DOCUMENTS, held -> held.approvals()
                    .documents()
                    .size()),
            new Bound(RefusalCode.INTERESTS_FULL, Custody.MAX_INTERESTS, held -> held.custody()
                    .interests()
                    .size()),
            new Bound(RefusalCode.PROCEEDINGS_FULL, Proceedings.MAX_ENTRIES, held -> held.proceedings()
                    .entries()
                    .size()),
            new Bound(RefusalCode.DECIDERS_FULL, Proceedings.MAX_DECIDERS, held -> held.proceedings()
                    .deciders()
                    .size()),
            new Bound(RefusalCode.SANCTIONS_FULL, Liabilities.MAX_SANCTIONS, held -> held.liabilities()
                    .sanctions()
                    .size()),
            new Bound(RefusalCode.COMPENSATIONS_FULL, Compensations.MAX_ENTRIES, held -> held.compensations()
                    .entries()
                    .size()),
            new Bound(RefusalCode.PAYMENTS_FULL, Compensations.MAX_PAYMENTS, held -> held.compensations()
                    .payments()),
            new Bound(RefusalCode.LINKS_FULL, Relations.MAX_LINKS, held -> held.relations()
                    .links()
                    .size()),
            new Bound(RefusalCode.ISSUES_FULL, Issues.MAX_ISSUES, held -> held.issues()
                    .raised()
                    .size()),
            new Bound(RefusalCode.GROUNDS_FULL, Risk.MAX_GROUNDS, held -> held.risk()
                    .majorGrounds()
                    .size()),
            new Bound(RefusalCode.CAUSES_FULL, Inquiry.MAX_CAUSES, held -> held.inquiry()
                    .causes()
                    .size()),
            new Bound(RefusalCode.CONCERNS_FULL, Origin.MAX_CONCERNS, held -> held.origin()
                    .concerns()
                    .size()));

    private Bounds() {}

    /** The same decision, unless it makes a list longer than it may become. */
    static Decision of(Refusals refusals, Decision decision) {
        Dossier before = refusals.complaint().dossier();
        if (!(decision instanceof Decision.Accepted accepted)) {
            return decision;
        }
        Dossier after = accepted.complaint().dossier();
        for (Bound bound : ALL) {
            int size = bound.size().applyAsInt(after);
            if (size > bound.most() && size > bound.size().applyAsInt(before)) {
                return refusals.because(bound.code(), List.of(Integer.toString(bound.most())));
            }
        }
        return decision;
    }

    /** One list. */
    private record Bound(RefusalCode code, int most, ToIntFunction<Dossier> size) {}
}

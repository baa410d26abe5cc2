package io.opencomplaint.desk.decision;

import io.opencomplaint.event.CaseEvent;
import io.opencomplaint.event.Classified;
import io.opencomplaint.event.ComplaintLinked;
import io.opencomplaint.event.ConfidentialitySet;
import io.opencomplaint.event.MajorDecided;
import io.opencomplaint.event.PlanGiven;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.LinkKind;
import io.opencomplaint.model.Text;
import io.opencomplaint.triage.TriageRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the rules of triage make of an event by themselves: they become events of their own, right after it and by the same act,
 * so that the history shows what was decided under the rules of that day. Pure.
 */
record Consequences(TriageRules rules, @Nullable Complaint linking) {

    /** Nothing for most events. */
    List<CaseEvent> of(@Nullable Complaint before, CaseEvent event, Complaint after) {
        if (event instanceof ComplaintLinked linked && bringsConfidence(linked, after)) {
            return List.of(new ConfidentialitySet(true, Text.of(linked.other().value())));
        }
        if (event instanceof MajorDecided
                || (rules.majorRules().isEmpty() && rules.plans().isEmpty())) {
            return List.of();
        }
        List<CaseEvent> events = new ArrayList<>(2);
        if (event instanceof Classified classified) {
            rules.plan(classified.category()).ifPresent(plan -> events.add(new PlanGiven(plan.given())));
        }
        if (before == null || isSortedAnew(before, after)) {
            List<String> grounds = rules.newGrounds(before, after);
            if (!grounds.isEmpty()) {
                events.add(new MajorDecided(true, grounds, null, null));
            }
        }
        return events;
    }

    /** Who keeps out of a confidential case is known to what goes on from it: it is confidential too (ours). */
    private boolean bringsConfidence(ComplaintLinked linked, Complaint after) {
        return linking != null
                && (linked.kind() == LinkKind.MERGED_FROM || linked.kind() == LinkKind.SPLIT_FROM)
                && linking.dossier().origin().confidential()
                && !after.dossier().origin().confidential();
    }

    /** Whether something changed at which grounds for major complaints look. */
    private static boolean isSortedAnew(Complaint before, Complaint after) {
        return !before.triage().equals(after.triage())
                || !Objects.equals(
                        before.dossier().relations().group(),
                        after.dossier().relations().group());
    }
}

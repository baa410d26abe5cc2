package io.opencomplaint.preset;

import io.opencomplaint.model.Category;
import io.opencomplaint.model.Priority;
import io.opencomplaint.model.Severity;
import io.opencomplaint.triage.ContingencyPlan;
import io.opencomplaint.triage.PriorityCell;
import io.opencomplaint.triage.PriorityMatrix;
import io.opencomplaint.triage.SeverityScale;
import io.opencomplaint.triage.TriageRules;

/** How home decoration judges complaints, and what it does about each kind: S10. Weights, thresholds and steps are ours. */
final class HomeDecorationRules {

    /** Of every factor, 0 for nothing of it. */
    private static final int MOST = 4;

    /** From where on an impact is large 影响较大. */
    private static final int LARGE = 3;

    private HomeDecorationRules() {}

    static TriageRules triage() {
        return TriageRules.none()
                .scale(scale())
                .matrix(matrix())
                .plans(
                        plan("construction-quality"),
                        plan("service-attitude"),
                        plan("contract"),
                        plan("price"),
                        plan("after-sales"),
                        plan("environment-safety-noise"),
                        plan("other"));
    }

    private static SeverityScale scale() {
        return SeverityScale.named("home-decoration")
                .factor("content", 4, MOST)
                .factor("impact-life", 3, MOST)
                .factor("impact-reputation", 3, MOST)
                .factor("frequency", 2, MOST)
                .factor("source", 3, MOST)
                .from(Severity.MODERATE, 15)
                .from(Severity.MAJOR, 25)
                .from(Severity.CRITICAL, 40);
    }

    /**
     * S10, 3.3.2: urgent is a safety hazard or serious quality; important, a complaint about attitude or contract whose impact is
     * large; general, everything else. Beside it 3.3.1 puts what is severe first, which the rows are for.
     */
    private static PriorityMatrix matrix() {
        PriorityMatrix matrix = PriorityMatrix.empty()
                .row(Severity.MINOR, Priority.GENERAL)
                .row(Severity.MODERATE, Priority.GENERAL)
                .row(Severity.MAJOR, Priority.IMPORTANT)
                .row(Severity.CRITICAL, Priority.URGENT);
        for (Severity severity : Severity.values()) {
            matrix = matrix.cell(severity, "content", MOST, Priority.URGENT);
            if (severity != Severity.CRITICAL) {
                matrix = matrix.cell(important(severity).factor("impact-life", LARGE))
                        .cell(important(severity).factor("impact-reputation", LARGE));
            }
        }
        return matrix;
    }

    private static PriorityCell important(Severity severity) {
        return PriorityCell.of(severity, Priority.IMPORTANT)
                .categories(Category.of("service-attitude"), Category.of("contract"));
    }

    /** Rectify, compensate, apologise: what of it fits is for the handler; a host revises and rehearses its own. */
    private static ContingencyPlan plan(String kind) {
        return ContingencyPlan.named(kind)
                .categories(Category.of(kind))
                .measure("rectify", "Put right what is wrong", "整改")
                .measure("compensate", "Compensate for the harm", "赔偿")
                .measure("apologise", "Apologise", "道歉");
    }
}

package io.opencomplaint.policy.file;

import io.opencomplaint.model.Priority;
import io.opencomplaint.model.Severity;
import io.opencomplaint.triage.AgeingRule;
import io.opencomplaint.triage.MajorRule;
import io.opencomplaint.triage.PriorityCell;
import io.opencomplaint.triage.PriorityMatrix;
import io.opencomplaint.triage.SeverityFactor;
import io.opencomplaint.triage.SeverityScale;
import io.opencomplaint.triage.TriageRules;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How complaints are judged: scale, matrix, grounds for major complaints, ageing. */
final class TriageForms {

    static final int LARGEST = 1_000_000;

    private static final Form<SeverityFactor> FACTOR = Shape.<SeverityFactor>of()
            .required("code", Forms.text(), SeverityFactor::code)
            .required("weight", Forms.number(1, LARGEST), SeverityFactor::weight)
            .required("highest", Forms.number(1, LARGEST), SeverityFactor::max)
            .made(read ->
                    new SeverityFactor(read.get("code"), read.<Integer>get("weight"), read.<Integer>get("highest")));

    private record Threshold(Severity severity, int points) {}

    private static final Form<Threshold> THRESHOLD = Shape.<Threshold>of()
            .required("severity", Forms.constant(Severity.class), Threshold::severity)
            .required("from", Forms.number(1, LARGEST), Threshold::points)
            .made(read -> new Threshold(read.get("severity"), read.<Integer>get("from")));

    private static final Form<SeverityScale> SCALE = Shape.<SeverityScale>of()
            .required("id", Forms.text(), SeverityScale::id)
            .required("version", Forms.number(1, LARGEST), SeverityScale::version)
            .required("factors", Forms.list(FACTOR), SeverityScale::factors)
            .required("thresholds", Forms.list(THRESHOLD), TriageForms::thresholds)
            .made(TriageForms::scale);

    private record Row(Severity severity, Priority priority) {}

    private static final Form<Row> ROW = Shape.<Row>of()
            .required("severity", Forms.constant(Severity.class), Row::severity)
            .required("priority", Forms.constant(Priority.class), Row::priority)
            .made(read -> new Row(read.get("severity"), read.get("priority")));

    private static final Form<PriorityCell> CELL = Shape.<PriorityCell>of()
            .required("severity", Forms.constant(Severity.class), PriorityCell::severity)
            .optional("tier", ScopeForm.TIER, PriorityCell::tier)
            .optional("factor", Forms.text(), PriorityCell::factor)
            .optional("from", Forms.number(0, LARGEST), cell -> cell.from() == 0 ? null : cell.from())
            .several("categories", ScopeForm.CATEGORY, PriorityCell::categories)
            .required("priority", Forms.constant(Priority.class), PriorityCell::priority)
            .made(read -> new PriorityCell(
                    read.get("severity"),
                    read.find("tier"),
                    read.find("factor"),
                    read.<Integer>or("from", 0),
                    read.list("categories"),
                    read.get("priority")));

    private static final Form<PriorityMatrix> MATRIX = Shape.<PriorityMatrix>of()
            .required("rows", Forms.list(ROW), TriageForms::rows)
            .several("cells", CELL, PriorityMatrix::cells)
            .made(TriageForms::matrix);

    private static final Form<MajorRule> GROUND = Shape.<MajorRule>of()
            .required("code", Forms.text(), MajorRule::code)
            .several("tiers", ScopeForm.TIER, rule -> ScopeForm.sorted(rule.tiers()))
            .several("channels", ScopeForm.CHANNEL, rule -> ScopeForm.sorted(rule.channels()))
            .several("sources", Forms.text(), rule -> ScopeForm.sorted(rule.sources()))
            .optional("severity", Forms.constant(Severity.class), MajorRule::severity)
            .optional("people", Forms.number(0, LARGEST), MajorRule::people)
            .flag("in-person", MajorRule::inPerson)
            .made(read -> new MajorRule(
                    read.get("code"),
                    Set.copyOf(read.list("tiers")),
                    Set.copyOf(read.list("channels")),
                    Set.copyOf(read.list("sources")),
                    read.find("severity"),
                    read.find("people"),
                    read.flag("in-person")));

    private static final Form<AgeingRule> AGEING = Shape.<AgeingRule>of()
            .required(
                    "every", Forms.coded(Duration::toString, Duration::parse, "P[0-9DTHMS.]{1,40}"), AgeingRule::every)
            .required("up-to", Forms.constant(Priority.class), AgeingRule::cap)
            .made(read -> new AgeingRule(read.get("every"), read.get("up-to")));

    static final Form<TriageRules> TRIAGE = Shape.<TriageRules>of()
            .optional("scale", SCALE, TriageRules::scale)
            .optional("matrix", MATRIX, TriageRules::matrix)
            .several("major", GROUND, TriageRules::majorRules)
            .optional("ageing", AGEING, TriageRules::ageing)
            .several("plans", PlanForms.PLAN, TriageRules::plans)
            .made(read -> new TriageRules(
                    read.find("scale"),
                    read.find("matrix"),
                    read.list("major"),
                    read.find("ageing"),
                    read.list("plans")));

    private TriageForms() {}

    private static List<Threshold> thresholds(SeverityScale scale) {
        return new EnumMap<>(scale.thresholds())
                .entrySet().stream()
                        .map(entry -> new Threshold(entry.getKey(), entry.getValue()))
                        .toList();
    }

    private static SeverityScale scale(Shape.Values read) {
        Map<Severity, Integer> thresholds = new EnumMap<>(Severity.class);
        for (Threshold each : read.<Threshold>list("thresholds")) {
            thresholds.put(each.severity(), each.points());
        }
        return new SeverityScale(read.get("id"), read.<Integer>get("version"), read.list("factors"), thresholds);
    }

    private static List<Row> rows(PriorityMatrix matrix) {
        return new EnumMap<>(matrix.rows())
                .entrySet().stream()
                        .map(entry -> new Row(entry.getKey(), entry.getValue()))
                        .toList();
    }

    private static PriorityMatrix matrix(Shape.Values read) {
        Map<Severity, Priority> rows = new EnumMap<>(Severity.class);
        for (Row each : read.<Row>list("rows")) {
            rows.put(each.severity(), each.priority());
        }
        return new PriorityMatrix(rows, read.list("cells"));
    }
}

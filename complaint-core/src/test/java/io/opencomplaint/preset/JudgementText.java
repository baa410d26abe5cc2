package io.opencomplaint.preset;

import io.opencomplaint.model.Category;
import io.opencomplaint.model.Role;
import io.opencomplaint.model.Severity;
import io.opencomplaint.policy.ComplaintPolicy;
import io.opencomplaint.policy.RepeatRule;
import io.opencomplaint.triage.ContingencyPlan;
import io.opencomplaint.triage.MajorRule;
import io.opencomplaint.triage.PlannedMeasure;
import io.opencomplaint.triage.PriorityCell;
import io.opencomplaint.triage.PriorityMatrix;
import io.opencomplaint.triage.SeverityScale;
import io.opencomplaint.triage.TriageRules;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a preset judges complaints, in lines of docs/presets.md. */
final class JudgementText {

    private final List<String> lines = new ArrayList<>();

    private JudgementText() {}

    static List<String> of(ComplaintPolicy policy) {
        JudgementText text = new JudgementText();
        TriageRules triage = policy.triage();
        if (!triage.majorRules().isEmpty()) {
            text.lines.add("Major: "
                    + triage.majorRules().stream().map(JudgementText::ground).collect(Collectors.joining("; ")) + ".");
        }
        text.severity(triage.scale());
        text.priority(triage.matrix());
        text.plans(triage.plans());
        text.repeats(policy.repeats());
        text.handling(policy);
        if (!policy.alerts().isEmpty()) {
            text.lines.add(
                    "Alerts: " + policy.alerts().stream().map(AlertText::of).collect(Collectors.joining("; ")) + ".");
        }
        policy.retention().ifPresent(least -> text.lines.add("Files are kept for " + least + " at the least."));
        return text.lines;
    }

    private void handling(ComplaintPolicy policy) {
        policy.effectCheckedAfter()
                .ifPresent(after -> lines.add("Effect of measures checked after: " + after.text(Locale.ENGLISH) + "."));
        if (!policy.leaders().equals(Set.of(Role.MANAGER))) {
            lines.add(
                    "Leads: " + quoted(policy.leaders().stream().map(Role::code).sorted()) + ".");
        }
        if (!policy.admission().channels().isEmpty()) {
            lines.add("Comes in by: " + quoted(policy.admission().channelCodes().stream()) + ".");
        }
        if (!policy.admission().reasons().isEmpty()) {
            lines.add("Refused only for: "
                    + quoted(policy.refusalReasons().stream().map(Enum::name)) + ".");
        }
    }

    private static String quoted(Stream<String> codes) {
        return codes.map(code -> "`" + code + "`").collect(Collectors.joining(", "));
    }

    private static String ground(MajorRule rule) {
        String conditions = Stream.of(
                        codes("tier", rule.tiers()),
                        codes("by", rule.channels()),
                        codes("with a reference of", rule.sources()),
                        rule.severity() == null ? "" : "severity from " + lower(rule.severity()),
                        rule.people() == null ? "" : "from " + rule.people() + " people on",
                        rule.inPerson() ? "face to face" : "")
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
        return "`" + rule.code() + "` (" + (conditions.isEmpty() ? "as somebody decides" : conditions) + ")";
    }

    private static String codes(String word, Collection<?> values) {
        return values.isEmpty()
                ? ""
                : word + " "
                        + values.stream()
                                .map(value -> value.toString().toLowerCase(Locale.ROOT))
                                .sorted()
                                .collect(Collectors.joining(" or "));
    }

    private void severity(SeverityScale scale) {
        if (scale == null) {
            return;
        }
        lines.add("Severity: "
                + scale.factors().stream()
                        .map(factor -> "`" + factor.code() + " 0–" + factor.max() + " × " + factor.weight() + "`")
                        .collect(Collectors.joining(", "))
                + "; "
                + scale.thresholds().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(entry -> lower(entry.getKey()) + " from " + entry.getValue())
                        .collect(Collectors.joining(", "))
                + ".");
    }

    private void priority(PriorityMatrix matrix) {
        if (matrix == null) {
            return;
        }
        String rows = Stream.of(Severity.values())
                .map(severity -> lower(severity) + " " + lower(matrix.rows().get(severity)))
                .collect(Collectors.joining(", "));
        Map<String, List<String>> cells = new LinkedHashMap<>();
        for (PriorityCell cell : matrix.cells()) {
            cells.computeIfAbsent(conditions(cell), place -> new ArrayList<>()).add(lower(cell.severity()));
        }
        lines.add("Priority: " + rows
                + cells.entrySet().stream()
                        .map(entry -> "; " + entry.getKey()
                                + (entry.getValue().size() == Severity.values().length
                                        ? ""
                                        : " (" + String.join(", ", entry.getValue()) + ")"))
                        .collect(Collectors.joining())
                + ".");
    }

    private static String conditions(PriorityCell cell) {
        return Stream.of(
                                cell.tier() == null ? "" : "tier " + cell.tier(),
                                cell.factor() == null ? "" : "`" + cell.factor() + "` from " + cell.from(),
                                codes(
                                        "about",
                                        cell.categories().stream()
                                                .map(Category::path)
                                                .toList()))
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(" "))
                + ": " + lower(cell.priority());
    }

    private void plans(List<ContingencyPlan> plans) {
        Map<String, List<String>> byMeasures = new LinkedHashMap<>();
        for (ContingencyPlan plan : plans) {
            String measures = plan.measures().stream()
                    .map(PlannedMeasure::english)
                    .map(words -> words.toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(", "));
            byMeasures
                    .computeIfAbsent(measures, key -> new ArrayList<>())
                    .add("`" + plan.id() + "@" + plan.version() + "`");
        }
        byMeasures.forEach((measures, ids) ->
                lines.add("Contingency plans: " + String.join(", ", ids) + "; each: " + measures + "."));
    }

    private void repeats(RepeatRule rule) {
        String signs = rule.signs().stream().map(JudgementText::lower).collect(Collectors.joining(", or the "));
        lines.add(
                rule.signs().isEmpty()
                        ? "No repeats are shown."
                        : "Repeats: the " + signs + ", within " + rule.window().toDays() + " days.");
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}

package io.opencomplaint.preset;

import io.opencomplaint.model.Category;
import io.opencomplaint.policy.ComplaintPolicy;
import io.opencomplaint.sla.ServiceLevels;
import io.opencomplaint.sla.TargetTable;
import io.opencomplaint.workflow.Guard;
import io.opencomplaint.workflow.Requirement;
import io.opencomplaint.workflow.Transition;
import io.opencomplaint.workflow.Workflow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The text of docs/presets.md, from the presets as they are. */
final class PresetsPage {

    static final String COMMAND =
            "mvn test -pl complaint-core -Dtest=PresetsPageTest -Dpresets.write=true -Dcanaries.skip";

    private static final String LOOP = "closedLoop";
    private static final ComplaintPolicy CLOSED_LOOP = Presets.closedLoop();

    private final StringBuilder page = new StringBuilder();

    static String text() {
        PresetsPage page = new PresetsPage();
        page.head();
        page.preset(LOOP, CLOSED_LOOP);
        KnownPresets.all().forEach((name, policy) -> {
            if (!name.equals(LOOP)) {
                page.preset(name, policy);
            }
        });
        page.promises();
        return page.page.toString();
    }

    private void head() {
        line("# Presets");
        line("");
        line(
                "Made from the presets by a test, which fails when this page is no longer what they say. Write it anew by");
        line("`" + COMMAND + "`.");
        line(
                "[systems.md](systems.md) says which system each of them runs; the Javadoc of `Presets`, which figures are ours.");
        line("A preset is changed without copying it:");
        line("");
        line("```java");
        line("ComplaintPolicy telecom = Presets.telecom();");
        line("telecom.toBuilder()");
        line("        .version(2)");
        line("        .serviceLevels(telecom.serviceLevels().toBuilder()");
        line("                .changing(\"reply\", target -> target.instead(Scope.everything(), TimeLimit.hours(12)))");
        line("                .targets(Presets.responsePromises())");
        line("                .build())");
        line("        .build();");
        line("```");
        line("");
        line(
                "[regulators.md](regulators.md) has what regulators add. What each has beside its main line; of approvals, the stages:");
        line("");
        CapabilityTable.of(KnownPresets.all()).forEach(this::line);
    }

    private void preset(String name, ComplaintPolicy policy) {
        line("");
        line("## " + name);
        line("");
        line("`Presets." + name + "()`, policy `" + policy.reference() + "`, numbers `" + policy.numbers() + "`"
                + calendars(policy.serviceLevels()) + ".");
        if (policy.questionnaires().isEmpty()) {
            line("No survey.");
        } else if (!name.equals(LOOP) && questions(policy).equals(questions(CLOSED_LOOP))) {
            line("Survey as in " + LOOP + ".");
        } else {
            line("Survey: " + questions(policy) + ".");
        }
        categories(policy);
        JudgementText.of(policy).forEach(this::line);
        table(policy.serviceLevels());
        workflow(name, policy.workflow());
    }

    private void promises() {
        line("");
        line("## responsePromises");
        line("");
        line(
                "Targets of `Presets.responsePromises()`, to be added to any of them, and with `Presets.complaintRate(2025)`:");
        line(AlertText.of(Presets.complaintRate(2025)) + ".");
        table(ServiceLevels.builder()
                .calendar(Office.HOURS)
                .targets(Presets.responsePromises())
                .build());
    }

    private static String calendars(ServiceLevels levels) {
        return levels.targets().isEmpty() ? ", no time limits" : ", calendars `" + levels.calendarReferences() + "`";
    }

    private static String questions(ComplaintPolicy policy) {
        return policy.questionnaires().stream()
                .map(sheet -> "`" + sheet + "`, valid for " + sheet.validity().toDays() + " days: "
                        + sheet.questions().stream()
                                .map(question -> question.aspect()
                                        + (question.isScaled()
                                                ? " (" + question.low() + " to " + question.high() + ")"
                                                : ""))
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
    }

    private void categories(ComplaintPolicy policy) {
        List<String> kinds =
                policy.categories().kinds().stream().map(Category::path).toList();
        line("Categories: " + (kinds.isEmpty() ? "the host's" : "`" + String.join("`, `", kinds) + "`") + ".");
    }

    private void table(ServiceLevels levels) {
        List<String> rows = TargetTable.of(levels);
        if (!rows.isEmpty()) {
            line("");
            rows.forEach(this::line);
        }
    }

    private void workflow(String name, Workflow workflow) {
        line("");
        if (!name.equals(LOOP)
                && workflow.toMermaid(Locale.ENGLISH)
                        .equals(CLOSED_LOOP.workflow().toMermaid(Locale.ENGLISH))) {
            List<String> other = differences(workflow);
            line("Goes the way of " + LOOP + (other.isEmpty() ? "." : ", but:"));
            other.forEach(difference -> line("- " + difference));
            return;
        }
        rules(workflow.rows()).forEach(rule -> line("- " + rule));
        line("");
        line("```mermaid");
        page.append(workflow.toMermaid(Locale.ENGLISH));
        line("```");
    }

    private static List<String> rules(List<Transition> rows) {
        return rows.stream()
                .filter(row -> !row.requirements().isEmpty()
                        || row.document() != null
                        || row.stage() != null
                        || !row.approved().isEmpty())
                .map(PresetsPage::rule)
                .toList();
    }

    private static List<String> differences(Workflow workflow) {
        Map<String, Transition> rows = byPlace(workflow);
        Map<String, Transition> known = byPlace(CLOSED_LOOP.workflow());
        List<String> differences = new ArrayList<>();
        known.forEach((place, row) -> {
            Transition other = rows.get(place);
            if (other == null) {
                differences.add("no `" + row.act().code() + "` in `" + row.from() + "`");
            } else if (!rule(other).equals(rule(row))) {
                differences.add(rule(other));
            }
        });
        rows.forEach((place, row) -> {
            if (!known.containsKey(place)) {
                differences.add("also " + rule(row));
            }
        });
        return differences;
    }

    private static Map<String, Transition> byPlace(Workflow workflow) {
        return workflow.rows().stream()
                .collect(Collectors.toMap(
                        row -> row.from() + " " + row.act() + " " + row.guard() + " " + row.stage(),
                        row -> row,
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    private static String rule(Transition row) {
        String guard = row.guard() == Guard.ALWAYS ? "" : " (" + row.guard() + ")";
        String needs = row.requirements().isEmpty()
                ? ""
                : " needs "
                        + row.requirements().stream()
                                .map(Requirement::name)
                                .map(name -> name.toLowerCase(Locale.ROOT).replace('_', ' '))
                                .collect(Collectors.joining(", "));
        String stage = row.stage() == null ? "" : " of the stage `" + row.stage() + "`";
        String roles = row.stage() == null && row.document() == null
                ? ""
                : " by "
                        + row.roles().stream()
                                .map(role -> "`" + role + "`")
                                .sorted()
                                .collect(Collectors.joining(", "));
        String approved =
                row.approved().isEmpty() ? "" : " once approved at `" + String.join("`, `", row.approved()) + "`";
        String document = Objects.requireNonNullElse(row.document(), "");
        return "`" + row.act().code() + "`" + guard + " in `" + row.from() + "`" + stage + roles + needs
                + approved
                + (document.isEmpty() ? "" : " with the document `" + document + "`");
    }

    private void line(String text) {
        page.append(text).append('\n');
    }
}

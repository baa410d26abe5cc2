package io.opencomplaint.sla;

import io.opencomplaint.model.Category;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Targets as rows of a Markdown table, for pages that are kept current by a test. */
public final class TargetTable {

    private TargetTable() {}

    /**
     * Head and rows.
     *
     * @param levels whose targets
     * @return a line each; nothing where nothing is measured
     */
    public static List<String> of(ServiceLevels levels) {
        if (levels.targets().isEmpty()) {
            return List.of();
        }
        return Stream.concat(
                        Stream.of("| target | from | to | within | levels | extension |", "|---|---|---|---|---|---|"),
                        levels.targets().stream().map(TargetTable::row))
                .toList();
    }

    private static String row(Target target) {
        return Stream.of(
                        "`" + target.id + "`" + (target.outlives ? ", also once the case is closed" : "")
                                + (target.holdable ? ", rests on hold" : "")
                                + (target.reset.isNever() ? "" : ", anew with " + target.reset),
                        target.start.toString(),
                        target.stop
                                + (target.exemptedBy == null
                                        ? ""
                                        : ", or none once `" + target.exemptedBy + "` is met"),
                        limits(target),
                        joined("; ", target.levels.stream().map(TargetTable::level)),
                        joined("; ", target.extensions.stream().map(TargetTable::extension)))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static String limits(Target target) {
        return joined("; ", target.limits.stream().map(rule -> {
            String text = rule.limit().text(Locale.ENGLISH);
            return rule.scope().isEverything() ? text : scope(rule.scope()) + ": " + text;
        }));
    }

    private static String scope(Scope scope) {
        return joined(
                ", ",
                Stream.of(
                                codes(scope.tiers()),
                                codes(scope.priorities()),
                                codes(scope.severities()),
                                codes(scope.categories().stream()
                                        .map(Category::path)
                                        .toList()),
                                codes(scope.channels()),
                                codes(scope.units()),
                                scope.majorOnly() ? "major" : "")
                        .filter(words -> !words.isEmpty()));
    }

    private static String level(Level level) {
        String at = level.offset instanceof Offset.Percent percent && !level.offset.isDeadline()
                ? " at " + percent.value() + " %"
                : level.offset instanceof Offset.Before before
                        ? " " + before.time().text(Locale.ENGLISH) + " before"
                        : level.offset instanceof Offset.After after && after.time() != null
                                ? " " + after.time().text(Locale.ENGLISH) + " after"
                                : "";
        String raise = level.raise == null ? "" : ", then " + level.raise.name().toLowerCase(Locale.ROOT);
        return level.code + at + (level.told.isEmpty() ? "" : " tells " + joined(", ", level.told.stream())) + raise;
    }

    private static String extension(ExtensionRule rule) {
        return "up to " + rule.count() + " time" + (rule.count() == 1 ? "" : "s")
                + (rule.longest() == null ? "" : " by " + rule.longest().text(Locale.ENGLISH) + base(rule))
                + (rule.reasons().isEmpty() ? "" : " because " + codes(rule.reasons()))
                + (rule.following() == null ? "" : ", after " + rule.following())
                + (rule.approver() == null ? "" : ", approved by " + rule.approver());
    }

    private static String base(ExtensionRule rule) {
        return switch (rule.base()) {
            case START -> " in all";
            case TODAY -> " from that day";
            case DEADLINE -> "";
        };
    }

    private static String codes(Collection<?> values) {
        return values.stream()
                .map(value -> value.toString().toLowerCase(Locale.ROOT))
                .sorted()
                .collect(Collectors.joining(" or "));
    }

    private static String joined(String separator, Stream<?> words) {
        return words.map(Object::toString).collect(Collectors.joining(separator));
    }
}

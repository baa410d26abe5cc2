package io.opencomplaint.preset;

import io.opencomplaint.model.Commonality;
import io.opencomplaint.report.alert.AlertRule;
import io.opencomplaint.report.alert.FrequencyRule;
import io.opencomplaint.report.alert.Prevention;
import io.opencomplaint.report.alert.RateRule;
import java.util.Locale;
import java.util.stream.Collectors;

/** A rule for alerts, in words of docs/presets.md. */
final class AlertText {

    private AlertText() {}

    static String of(AlertRule rule) {
        String when = rule instanceof FrequencyRule often
                ? often.atLeast() + " of one " + by(rule) + " within " + often.days() + " days"
                : over((RateRule) rule);
        return "`" + rule.id() + "` (" + when + prevention(rule.prevention()) + ")";
    }

    private static String over(RateRule rule) {
        String targets = rule.targets().entrySet().stream()
                .map(each ->
                        each.getValue().movePointRight(2).stripTrailingZeros().toPlainString() + " % from "
                                + each.getKey() + " on")
                .collect(Collectors.joining(", "));
        String group = rule.by() == Commonality.TOTAL ? "" : "by " + by(rule) + " ";
        return group + "over " + targets + ", of the host's " + rule.denominator();
    }

    private static String by(AlertRule rule) {
        return rule.by().name().toLowerCase(Locale.ROOT);
    }

    private static String prevention(Prevention prevention) {
        return prevention == null
                ? ""
                : ", to be prevented by " + prevention.assignee().unit() + " within " + prevention.days() + " days";
    }
}

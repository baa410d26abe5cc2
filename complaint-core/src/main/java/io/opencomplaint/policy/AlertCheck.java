package io.opencomplaint.policy;

import io.opencomplaint.act.ActType;
import io.opencomplaint.model.Commonality;
import io.opencomplaint.report.alert.AlertRule;
import io.opencomplaint.report.alert.FrequencyRule;
import io.opencomplaint.report.alert.Prevention;
import io.opencomplaint.report.alert.RateRule;
import io.opencomplaint.workflow.Workflow;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Bounds of the rules for alerts. */
final class AlertCheck {

    private static final int MOST_COMPLAINTS = 1_000;
    private static final int MOST_DAYS = 366;
    private static final int LAST_YEAR = 9_999;
    private static final int MOST_DECIMALS = 9;
    private static final BigDecimal HIGHEST = BigDecimal.valueOf(1_000_000);

    private final List<String> problems = new ArrayList<>();

    private static final int MOST_DIGITS = 100;
    private static final MathContext SHOWN = new MathContext(20);

    private AlertCheck() {}

    static List<String> problems(List<AlertRule> rules) {
        AlertCheck check = new AlertCheck();
        Set<String> seen = new HashSet<>();
        for (AlertRule rule : rules) {
            if (!seen.add(rule.id())) {
                check.problems.add("It has the alert " + rule.id() + " more than once; give each an id of its own");
            }
            check.coded(rule, "id", rule.id());
            if (rule instanceof FrequencyRule frequency) {
                check.frequency(frequency);
            } else if (rule instanceof RateRule rate) {
                check.rate(rate);
            }
            check.prevention(rule, rule.prevention());
        }
        return check.problems;
    }

    /** Where nobody reports a task, one that an alert opens would stay open for ever. */
    static List<String> problems(List<AlertRule> rules, Workflow table) {
        boolean reported = table.rows().stream().anyMatch(row -> row.act() == ActType.REPORT_TASK);
        return rules.stream()
                .filter(rule -> rule.prevention() != null && !reported)
                .map(rule -> "Alert " + rule.id()
                        + " asks for prevention, and no row of the workflow reports a task; add one"
                        + " for REPORT_TASK, or leave the prevention out")
                .toList();
    }

    private void frequency(FrequencyRule rule) {
        if (rule.by() == Commonality.TOTAL || rule.by() == Commonality.UNIT) {
            fault(rule, "counts by " + rule.by() + "; count by what complaints are about, or use a rule on a rate");
        }
        between(rule, "counts from complaints", 2, rule.atLeast(), MOST_COMPLAINTS);
        between(rule, "looks at days", 1, rule.days(), MOST_DAYS);
    }

    private void rate(RateRule rule) {
        if (rule.by() == Commonality.CAUSE) {
            fault(rule, "is on a rate by cause, of which there is no denominator; use a rule on a frequency");
        }
        coded(rule, "denominator", rule.denominator());
        if (rule.targets().isEmpty()) {
            fault(rule, "has no target; give one by target(year, rate)");
        }
        rule.targets().forEach((year, target) -> {
            between(rule, "has a target for the year", 1, year, LAST_YEAR);
            if (!isTarget(target)) {
                fault(
                        rule,
                        "has the target " + shown(target) + "; give more than 0 and up to " + HIGHEST + ", with "
                                + MOST_DECIMALS + " decimals at most, such as 0.018 for 1.8 %");
            }
        });
    }

    /** Of 1E+1000000000 the plain text would have a thousand million digits. */
    private static String shown(BigDecimal target) {
        BigDecimal rounded = target.round(SHOWN);
        return Math.abs((long) rounded.scale()) <= MOST_DIGITS ? rounded.toPlainString() : rounded.toString();
    }

    /** Digits before zeros are stripped: of a long tail that takes quadratic time. */
    private static boolean isTarget(BigDecimal target) {
        return target.signum() > 0
                && target.compareTo(HIGHEST) <= 0
                && target.precision() <= MOST_DIGITS
                && target.stripTrailingZeros().scale() <= MOST_DECIMALS;
    }

    private void prevention(AlertRule rule, @Nullable Prevention prevention) {
        if (prevention != null) {
            between(rule, "asks for prevention within days", 1, prevention.days(), MOST_DAYS);
        }
    }

    private void coded(AlertRule rule, String what, String code) {
        if (!ComplaintPolicyBuilder.CODE.matcher(code).matches()) {
            fault(
                    rule,
                    "must have as its " + what
                            + " 1 to 64 of a-z, 0-9, '.', '_' and '-', beginning with a letter or digit");
        }
    }

    private void between(AlertRule rule, String what, int least, int value, int most) {
        if (value < least || value > most) {
            fault(rule, what + ": " + value + "; give " + least + " to " + most);
        }
    }

    private void fault(AlertRule rule, String fault) {
        String name = ComplaintPolicyBuilder.CODE.matcher(rule.id()).matches() ? " " + rule.id() : "";
        problems.add("Alert" + name + " " + fault);
    }
}

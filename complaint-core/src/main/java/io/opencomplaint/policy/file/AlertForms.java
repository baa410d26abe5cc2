package io.opencomplaint.policy.file;

import io.opencomplaint.InvalidValueException;
import io.opencomplaint.model.Commonality;
import io.opencomplaint.report.alert.AlertRule;
import io.opencomplaint.report.alert.FrequencyRule;
import io.opencomplaint.report.alert.Prevention;
import io.opencomplaint.report.alert.RateRule;
import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Rules for alerts: those on a number of complaints first, then those on a rate. */
final class AlertForms {

    private static final int MOST_DAYS = 366;
    private static final int MOST_COMPLAINTS = 1_000;
    private static final int LAST_YEAR = 9_999;
    private static final Form<String> CODE = Forms.coded(code -> code, code -> code, Forms.CODE);
    private static final Form<BigDecimal> RATE =
            Forms.coded(BigDecimal::toPlainString, BigDecimal::new, "[0-9]{1,7}(\\.[0-9]{1,9})?");

    private static final Form<Prevention> PREVENTION = Shape.<Prevention>of()
            .required("by", TargetForms.ASSIGNEE, Prevention::assignee)
            .required("days", Forms.number(1, MOST_DAYS), Prevention::days)
            .made(read -> new Prevention(read.get("by"), read.<Integer>get("days")));

    private static final Form<FrequencyRule> FREQUENCY = Shape.<FrequencyRule>of()
            .required("id", CODE, FrequencyRule::id)
            .required("by", Forms.constant(Commonality.class), FrequencyRule::by)
            .required("at-least", Forms.number(2, MOST_COMPLAINTS), FrequencyRule::atLeast)
            .required("days", Forms.number(1, MOST_DAYS), FrequencyRule::days)
            .optional("prevention", PREVENTION, FrequencyRule::prevention)
            .made(read -> new FrequencyRule(
                    read.get("id"),
                    read.get("by"),
                    read.<Integer>get("at-least"),
                    read.<Integer>get("days"),
                    read.find("prevention")));

    private record FromYear(int year, BigDecimal rate) {}

    private static final Form<FromYear> TARGET = Shape.<FromYear>of()
            .required("from", Forms.number(1, LAST_YEAR), FromYear::year)
            .required("rate", RATE, FromYear::rate)
            .made(read -> new FromYear(read.<Integer>get("from"), read.get("rate")));

    private static final Form<RateRule> ON_RATE = Shape.<RateRule>of()
            .required("id", CODE, RateRule::id)
            .required("denominator", CODE, RateRule::denominator)
            .required("by", Forms.constant(Commonality.class), RateRule::by)
            .required("targets", Forms.list(TARGET), AlertForms::targets)
            .optional("prevention", PREVENTION, RateRule::prevention)
            .made(read -> new RateRule(
                    read.get("id"),
                    read.get("denominator"),
                    read.get("by"),
                    byYear(read.list("targets")),
                    read.find("prevention")));

    static final Form<List<AlertRule>> ALERTS = Shape.<List<AlertRule>>of()
            .several("frequency", FREQUENCY, rules -> of(FrequencyRule.class, rules))
            .several("rate", ON_RATE, rules -> of(RateRule.class, rules))
            .made(read -> Stream.<AlertRule>concat(
                            read.<FrequencyRule>list("frequency").stream(), read.<RateRule>list("rate").stream())
                    .toList());

    private AlertForms() {}

    private static <R extends AlertRule> List<R> of(Class<R> kind, List<AlertRule> rules) {
        return rules.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static List<FromYear> targets(RateRule rule) {
        return rule.targets().entrySet().stream()
                .map(each -> new FromYear(each.getKey(), each.getValue()))
                .toList();
    }

    private static SortedMap<Integer, BigDecimal> byYear(List<FromYear> targets) {
        SortedMap<Integer, BigDecimal> read = new TreeMap<>();
        for (FromYear each : targets) {
            if (read.put(each.year(), each.rate()) != null) {
                throw new InvalidValueException("alert", "give one target for each year");
            }
        }
        return read;
    }
}

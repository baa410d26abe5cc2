package io.opencomplaint.desk;

import io.opencomplaint.event.SystemicIssueRaised;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.SystemicIssue;
import io.opencomplaint.model.Tenant;
import io.opencomplaint.report.alert.Denominators;
import io.opencomplaint.report.alert.RateBase;
import io.opencomplaint.report.alert.RateRule;
import io.opencomplaint.report.statistics.ComplaintRate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** More than a share of what the host counts, in the running month and the one before it. */
final class RateWatch implements Watch {

    private final RateRule rule;
    private final Tenant tenant;
    private final Denominators denominators;
    private final YearMonth running;
    private final Map<YearMonth, Map<String, Gauge>> months = new TreeMap<>();
    private boolean lacks;

    RateWatch(RateRule rule, Tenant tenant, Denominators denominators, LocalDate today) {
        this.rule = rule;
        this.tenant = tenant;
        this.denominators = denominators;
        this.running = YearMonth.from(today);
        this.lacks = denominators == Denominators.NONE;
    }

    @Override
    public String rule() {
        return rule.id();
    }

    @Override
    public LocalDate first() {
        return running.minusMonths(1).atDay(1);
    }

    @Override
    public void see(Complaint complaint) {
        LocalDate on = complaint.milestones().receivedOn();
        if (on.isBefore(first())) {
            return;
        }
        YearMonth month = YearMonth.from(on);
        Map<String, Gauge> groups = months.computeIfAbsent(month, any -> new TreeMap<>());
        for (String key : rule.by().keys(complaint)) {
            groups.computeIfAbsent(key, any -> gauge(month, key)).see(complaint);
        }
    }

    @Override
    public List<Tip> tips(Predicate<SystemicIssue> known) {
        return months.values().stream()
                .flatMap(groups -> groups.values().stream())
                .map(gauge -> gauge.tip)
                .filter(Objects::nonNull)
                .filter(tip -> !known.test(tip.issue().issue()))
                .toList();
    }

    @Override
    public boolean lacks() {
        return lacks;
    }

    private Gauge gauge(YearMonth month, String key) {
        BigDecimal target = rule.target(month.getYear()).orElse(null);
        BigDecimal denominator = target == null
                ? null
                : denominators
                        .of(new RateBase(tenant, rule.denominator(), rule.by(), key, month))
                        .orElse(null);
        lacks |= target != null && denominator == null;
        return new Gauge(month, key, target, denominator);
    }

    private final class Gauge {

        private final YearMonth month;
        private final String key;
        private final @Nullable BigDecimal target;
        private final @Nullable BigDecimal denominator;
        private int count;
        private @Nullable Tip tip;

        Gauge(YearMonth month, String key, @Nullable BigDecimal target, @Nullable BigDecimal denominator) {
            this.month = month;
            this.key = key;
            this.target = target;
            this.denominator = denominator;
        }

        void see(Complaint complaint) {
            count++;
            if ((tip == null || !tip.hasRoom())
                    && target != null
                    && denominator != null
                    && new ComplaintRate(key, count, denominator).exceeds(target)) {
                SystemicIssueRaised issue = new SystemicIssueRaised(
                        rule.id(),
                        rule.by(),
                        key,
                        count,
                        month.atDay(1),
                        month.atEndOfMonth(),
                        target,
                        denominator,
                        null);
                tip = Tip.of(complaint, issue);
            }
        }
    }
}

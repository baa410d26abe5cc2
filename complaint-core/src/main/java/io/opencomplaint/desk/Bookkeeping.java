package io.opencomplaint.desk;

import io.opencomplaint.model.Category;
import io.opencomplaint.model.Tenant;
import io.opencomplaint.report.statistics.RepeatCustomer;
import io.opencomplaint.report.statistics.RepeatLedger;
import io.opencomplaint.report.statistics.RepeatProblem;
import io.opencomplaint.spi.Criteria;
import io.opencomplaint.spi.Dimension;
import io.opencomplaint.spi.Frequency;
import io.opencomplaint.spi.Grouping;
import java.time.LocalDate;
import java.util.List;

/** Makes the ledger of repeats by counting in the store: once by complainant, once by category and respondent. */
record Bookkeeping(DeskTools tools, Tenant tenant, int atLeast, int limit) {

    RepeatLedger ledger(LocalDate from, LocalDate to) {
        Criteria period = Criteria.any().received(from, to);
        List<RepeatCustomer> customers = frequent(period, Dimension.COMPLAINANT).stream()
                .map(found -> new RepeatCustomer(found.keys().get(0), found.received()))
                .toList();
        List<RepeatProblem> problems = frequent(period, Dimension.CATEGORY, Dimension.RESPONDENT).stream()
                .map(Bookkeeping::problem)
                .toList();
        return new RepeatLedger(
                from,
                to,
                atLeast,
                customers.stream().limit(limit).toList(),
                problems.stream().limit(limit).toList(),
                customers.size() <= limit && problems.size() <= limit);
    }

    /** Without those that have no key of the first dimension. */
    private List<Frequency> frequent(Criteria criteria, Dimension... dimensions) {
        return tools.store().frequencies(tenant, criteria, new Grouping(List.of(dimensions), atLeast)).stream()
                .filter(found -> !found.keys().get(0).isEmpty())
                .toList();
    }

    private static RepeatProblem problem(Frequency found) {
        String respondent = found.keys().get(1);
        return new RepeatProblem(
                Category.of(found.keys().get(0)), respondent.isEmpty() ? null : respondent, found.received());
    }
}

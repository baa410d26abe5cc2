package io.opencomplaint.desk;

import io.opencomplaint.model.Category;
import io.opencomplaint.model.Tenant;
import io.opencomplaint.report.statistics.RepeatCustomer;
import io.opencomplaint.report.statistics.RepeatLedger;
import io.opencomplaint.report.statistics.RepeatProblem;
import io.opencomplaint.spi.Criteria;
import io.opencomplaint.spi.Dimension;
import io.opencomplaint.spi.Tally;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Makes the ledger of repeats by counting in the store: once by complainant, once by category, once in each category. */
record Bookkeeping(DeskTools tools, Tenant tenant, int atLeast, int limit) {

    /** In how many categories problems are looked for, those with the most complaints first: each costs a count. */
    private static final int MAX_CATEGORIES = 100;

    RepeatLedger ledger(LocalDate from, LocalDate to) {
        Criteria period = Criteria.any().received(from, to);
        List<RepeatCustomer> customers = frequent(period, Dimension.COMPLAINANT).stream()
                .filter(Bookkeeping::isKeyed)
                .map(tally -> new RepeatCustomer(tally.key(), tally.received()))
                .toList();
        List<Tally> categories = frequent(period, Dimension.CATEGORY).stream()
                .filter(Bookkeeping::isKeyed)
                .toList();
        List<RepeatProblem> problems = categories.stream()
                .limit(MAX_CATEGORIES)
                .map(tally -> Category.of(tally.key()))
                .flatMap(category -> problems(period, category).stream())
                .sorted(Comparator.comparingLong(RepeatProblem::received).reversed())
                .toList();
        boolean isComplete =
                customers.size() <= limit && problems.size() <= limit && categories.size() <= MAX_CATEGORIES;
        return new RepeatLedger(
                from,
                to,
                atLeast,
                customers.stream().limit(limit).toList(),
                problems.stream().limit(limit).toList(),
                isComplete);
    }

    private List<RepeatProblem> problems(Criteria period, Category category) {
        return frequent(period.within(category), Dimension.RESPONDENT).stream()
                .map(tally -> new RepeatProblem(category, isKeyed(tally) ? tally.key() : null, tally.received()))
                .toList();
    }

    /** The most frequent first, then by key: counts come by key, and sorting keeps their order. */
    private List<Tally> frequent(Criteria criteria, Dimension dimension) {
        return tools.store().tally(tenant, criteria, dimension).stream()
                .filter(tally -> tally.received() >= atLeast)
                .sorted(Comparator.comparingLong(Tally::received).reversed())
                .toList();
    }

    private static boolean isKeyed(Tally tally) {
        return !tally.key().isEmpty();
    }
}

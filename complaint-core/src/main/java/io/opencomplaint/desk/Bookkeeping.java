package io.opencomplaint.desk;

import io.opencomplaint.model.Category;
import io.opencomplaint.report.statistics.RepeatCustomer;
import io.opencomplaint.report.statistics.RepeatLedger;
import io.opencomplaint.report.statistics.RepeatProblem;
import io.opencomplaint.spi.Dimension;
import io.opencomplaint.spi.Frequency;
import io.opencomplaint.spi.Grouping;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** Makes the ledger of repeats: by complainant, and by category and respondent. */
record Bookkeeping(int atLeast, int limit) {

    Grouping customers() {
        return new Grouping(List.of(Dimension.COMPLAINANT), atLeast);
    }

    Grouping problems() {
        return new Grouping(List.of(Dimension.CATEGORY, Dimension.RESPONDENT), atLeast);
    }

    /** By whoever counts groups of the complaints of these days. */
    RepeatLedger ledger(LocalDate from, LocalDate to, Function<Grouping, List<Frequency>> frequencies) {
        List<Frequency> customers = keyed(frequencies.apply(customers()));
        List<Frequency> problems = keyed(frequencies.apply(problems()));
        return new RepeatLedger(
                from,
                to,
                atLeast,
                customers.stream()
                        .limit(limit)
                        .map(found -> new RepeatCustomer(found.keys().get(0), found.received()))
                        .toList(),
                problems.stream().limit(limit).map(Bookkeeping::problem).toList(),
                customers.size() <= limit && problems.size() <= limit);
    }

    /** Without those that have no key of the first dimension. */
    private static List<Frequency> keyed(List<Frequency> found) {
        return found.stream().filter(each -> !each.keys().get(0).isEmpty()).toList();
    }

    private static RepeatProblem problem(Frequency found) {
        String respondent = found.keys().get(1);
        return new RepeatProblem(
                Category.of(found.keys().get(0)), respondent.isEmpty() ? null : respondent, found.received());
    }
}

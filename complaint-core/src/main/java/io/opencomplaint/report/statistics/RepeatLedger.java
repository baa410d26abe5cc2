package io.opencomplaint.report.statistics;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/**
 * The ledger of repeat customers and repeat problems 不良记录台账 (S14; S6: repeated complaints with the same content or the same
 * subject, quarter by quarter). Keys and counts alone, no names.
 *
 * @param from first day of receipt
 * @param to last day of receipt
 * @param atLeast from how many complaints on somebody or something is listed
 * @param customers who complained so often, the most frequent first, then by key
 * @param problems what was complained of so often, the most frequent first, then by category and key
 * @param complete false when there are more than were asked for
 */
public record RepeatLedger(
        LocalDate from,
        LocalDate to,
        int atLeast,
        List<RepeatCustomer> customers,
        List<RepeatProblem> problems,
        boolean complete) {

    /**
     * Copies the lists.
     *
     * @param from first day of receipt
     * @param to last day of receipt
     * @param atLeast from how many complaints on
     * @param customers who complained so often
     * @param problems what was complained of so often
     * @param complete false when there are more
     */
    public RepeatLedger {
        customers = List.copyOf(customers);
        problems = List.copyOf(problems);
    }

    /** Without customers, and without problems that came up less often than this. */
    RepeatLedger withoutProblemsBelow(int least) {
        List<RepeatProblem> often =
                problems.stream().filter(problem -> problem.received() >= least).toList();
        boolean all = often.size() == problems.size() && customers.isEmpty();
        return new RepeatLedger(from, to, atLeast, List.of(), often, complete && all);
    }

    /** With some of the keys of those who complained. */
    RepeatLedger with(Predicate<String> shown) {
        List<RepeatCustomer> some = customers.stream()
                .filter(customer -> shown.test(customer.key()))
                .toList();
        return new RepeatLedger(from, to, atLeast, some, problems, complete && some.size() == customers.size());
    }
}

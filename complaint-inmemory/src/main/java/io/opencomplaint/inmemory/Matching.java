package io.opencomplaint.inmemory;

import io.opencomplaint.model.Assignee;
import io.opencomplaint.model.Category;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.spi.Criteria;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whether a complaint meets criteria. */
final class Matching {

    private Matching() {}

    static boolean meets(Complaint complaint, Criteria criteria) {
        return equal(criteria.reference(), complaint.filing().reference())
                && equal(criteria.number(), complaint.number())
                && (criteria.phases().isEmpty()
                        || criteria.phases().contains(complaint.status().phase()))
                && equal(criteria.channel(), complaint.filing().channel())
                && equal(criteria.unit(), unitOf(complaint.assignment().assignee()))
                && lies(complaint.triage().category(), criteria.within())
                && falls(complaint.milestones().receivedOn(), criteria);
    }

    private static boolean equal(@Nullable Object wanted, @Nullable Object actual) {
        return wanted == null || wanted.equals(actual);
    }

    private static @Nullable String unitOf(@Nullable Assignee assignee) {
        return assignee == null ? null : assignee.unit();
    }

    private static boolean lies(@Nullable Category actual, @Nullable Category within) {
        return within == null || (actual != null && actual.isWithin(within));
    }

    private static boolean falls(LocalDate day, Criteria criteria) {
        LocalDate from = criteria.receivedFrom();
        LocalDate to = criteria.receivedTo();
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}

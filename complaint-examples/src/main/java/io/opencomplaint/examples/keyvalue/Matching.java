package io.opencomplaint.examples.keyvalue;

import io.opencomplaint.model.Assignee;
import io.opencomplaint.model.Category;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.ExternalReference;
import io.opencomplaint.model.Filing;
import io.opencomplaint.model.Party;
import io.opencomplaint.model.Triage;
import io.opencomplaint.spi.Criteria;
import io.opencomplaint.spi.SearchText;
import io.opencomplaint.spi.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Whether a complaint meets criteria; every one that is given must hold. */
record Matching(Criteria criteria) implements Predicate<Complaint> {

    @Override
    public boolean test(Complaint complaint) {
        return names(complaint)
                && standing(complaint)
                && triage(complaint.triage())
                && parties(complaint)
                && times(complaint)
                && criteria.having().stream().allMatch(flag -> flag.isSoOf(complaint))
                && criteria.lacking().stream().noneMatch(flag -> flag.isSoOf(complaint))
                && texts(complaint.filing());
    }

    private boolean names(Complaint complaint) {
        ExternalReference reference = complaint.filing().reference();
        String prefix = criteria.numberPrefix();
        return is(criteria.reference(), reference)
                && is(criteria.source(), reference == null ? null : reference.source())
                && is(criteria.number(), complaint.number())
                && (prefix == null
                        || (complaint.number() != null && complaint.number().startsWith(prefix)));
    }

    private boolean standing(Complaint complaint) {
        return isOneOf(criteria.statuses(), complaint.status().code())
                && isOneOf(criteria.phases(), complaint.status().phase())
                && is(criteria.channel(), complaint.filing().channel());
    }

    private boolean triage(Triage triage) {
        Category root = criteria.within();
        Category category = triage.category();
        return (root == null || (category != null && category.isWithin(root)))
                && isOneOf(criteria.priorities(), triage.priority())
                && isOneOf(criteria.severities(), triage.severity())
                && isOneOf(criteria.tiers(), triage.tier());
    }

    private boolean parties(Complaint complaint) {
        Assignee assignee = complaint.assignment().assignee();
        Party respondent = complaint.filing().respondent();
        return is(criteria.unit(), assignee == null ? null : assignee.unit())
                && is(criteria.handler(), assignee == null ? null : assignee.handler())
                && is(criteria.complainant(), complaint.filing().complainant().key())
                && is(criteria.respondent(), respondent == null ? null : respondent.key());
    }

    private boolean times(Complaint complaint) {
        LocalDate day = complaint.milestones().receivedOn();
        LocalDate from = criteria.receivedFrom();
        LocalDate to = criteria.receivedTo();
        return (from == null || !day.isBefore(from))
                && (to == null || !day.isAfter(to))
                && isIn(criteria.due(), complaint.clocks().nextDeadline())
                && isIn(criteria.changed(), complaint.milestones().lastEventAt())
                && isIn(criteria.closed(), complaint.milestones().closedAt());
    }

    private boolean texts(Filing filing) {
        SearchText text = criteria.text();
        return text == null || text.isIn(filing.subject()) || text.isIn(filing.description());
    }

    private static boolean is(@Nullable Object wanted, @Nullable Object actual) {
        return wanted == null || wanted.equals(actual);
    }

    private static <T> boolean isOneOf(Set<T> wanted, @Nullable T actual) {
        return wanted.isEmpty() || (actual != null && wanted.contains(actual));
    }

    private static boolean isIn(@Nullable Span wanted, @Nullable Instant actual) {
        return wanted == null || wanted.contains(actual);
    }
}

package io.opencomplaint.spi;

import io.opencomplaint.model.Assignee;
import io.opencomplaint.model.Category;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.ExternalReference;
import io.opencomplaint.model.Filing;
import io.opencomplaint.model.Milestones;
import io.opencomplaint.model.Party;
import io.opencomplaint.model.Triage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether a complaint meets criteria. What is dear to look at comes last. */
final class Matching {

    private Matching() {}

    static boolean meets(Complaint complaint, CriteriaDraft criteria) {
        return standing(complaint, criteria)
                && triage(complaint.triage(), criteria)
                && hands(complaint.assignment().assignee(), criteria)
                && names(complaint, criteria)
                && times(complaint, criteria)
                && flags(complaint, criteria)
                && text(complaint.filing(), criteria.text);
    }

    private static boolean standing(Complaint complaint, CriteriaDraft criteria) {
        return among(criteria.statuses, complaint.status().code())
                && among(criteria.phases, complaint.status().phase());
    }

    private static boolean triage(Triage triage, CriteriaDraft criteria) {
        return lies(triage.category(), criteria.within)
                && among(criteria.priorities, triage.priority())
                && among(criteria.severities, triage.severity())
                && among(criteria.tiers, triage.tier());
    }

    private static boolean hands(@Nullable Assignee assignee, CriteriaDraft criteria) {
        return equal(criteria.unit, assignee == null ? null : assignee.unit())
                && equal(criteria.handler, assignee == null ? null : assignee.handler());
    }

    private static boolean names(Complaint complaint, CriteriaDraft criteria) {
        Filing filing = complaint.filing();
        ExternalReference reference = filing.reference();
        String prefix = criteria.numberPrefix;
        String number = complaint.number();
        return equal(criteria.reference, reference)
                && equal(criteria.source, reference == null ? null : reference.source())
                && equal(criteria.number, number)
                && (prefix == null || (number != null && number.startsWith(prefix)))
                && equal(criteria.channel, filing.channel())
                && equal(criteria.complainant, key(filing.complainant()))
                && equal(criteria.respondent, key(filing.respondent()));
    }

    private static boolean times(Complaint complaint, CriteriaDraft criteria) {
        Milestones reached = complaint.milestones();
        return falls(reached.receivedOn(), criteria)
                && falls(reached.lastEventAt(), criteria.changed)
                && falls(reached.closedAt(), criteria.closed)
                && (criteria.due == null || falls(due(complaint), criteria.due));
    }

    private static boolean flags(Complaint complaint, CriteriaDraft criteria) {
        for (Flag flag : criteria.having) {
            if (!flag.isSoOf(complaint)) {
                return false;
            }
        }
        for (Flag flag : criteria.lacking) {
            if (flag.isSoOf(complaint)) {
                return false;
            }
        }
        return true;
    }

    private static boolean text(Filing filing, @Nullable SearchText text) {
        return text == null || text.isIn(filing.subject()) || text.isIn(filing.description());
    }

    private static boolean equal(@Nullable Object wanted, @Nullable Object actual) {
        return wanted == null || wanted.equals(actual);
    }

    private static boolean among(Set<?> wanted, @Nullable Object actual) {
        return wanted.isEmpty() || (actual != null && wanted.contains(actual));
    }

    private static @Nullable String key(@Nullable Party party) {
        return party == null ? null : party.key();
    }

    private static boolean lies(@Nullable Category actual, @Nullable Category within) {
        return within == null || (actual != null && actual.isWithin(within));
    }

    private static boolean falls(LocalDate day, CriteriaDraft criteria) {
        LocalDate from = criteria.receivedFrom;
        LocalDate to = criteria.receivedTo;
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    private static boolean falls(@Nullable Instant instant, @Nullable Span span) {
        return span == null || span.contains(instant);
    }

    private static @Nullable Instant due(Complaint complaint) {
        Instant due = SortOrder.DUE_FIRST.instantOf(complaint);
        return due.equals(SortOrder.NEVER) ? null : due;
    }
}

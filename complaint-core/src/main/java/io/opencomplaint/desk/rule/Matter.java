package io.opencomplaint.desk.rule;

import io.opencomplaint.calendar.CalendarRangeException;
import io.opencomplaint.calendar.WorkingCalendar;
import io.opencomplaint.model.Actor;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.policy.ComplaintPolicy;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a rule may look at.
 *
 * @param policy the rules
 * @param complaint as it stands
 * @param occurredAt when the act happens
 * @param occasion who asks, when, and what was prepared
 */
public record Matter(ComplaintPolicy policy, Complaint complaint, Instant occurredAt, Occasion occasion) {

    Actor actor() {
        return occasion.actor();
    }

    /** Who asks and for whom they ask: what one of the two keeps out of, the other does not do for them. */
    List<String> askers() {
        String principal = actor().onBehalfOf();
        return principal == null ? List.of(actor().id()) : List.of(actor().id(), principal);
    }

    /** Of those who ask one whom something is said of; {@code null} where it is said of neither. */
    @Nullable
    String asker(Predicate<String> said) {
        return askers().stream().filter(said).findFirst().orElse(null);
    }

    /** Whether who asks leads under the policy. */
    boolean isLed() {
        return policy.isLedBy(occasion.actor());
    }

    @Nullable
    Long sequence() {
        return occasion.sequence();
    }

    LocalDate day() {
        return LocalDate.ofInstant(occurredAt, policy.zone());
    }

    /**
     * Working time from receipt to the end that the act makes, on the calendar that the service levels have for the complaint by their
     * rules, else their usual one. Nothing where they have none, or none of that year: an end does not wait for a calendar.
     */
    @Nullable
    Duration worked() {
        WorkingCalendar calendar =
                policy.serviceLevels().calendarChoice().of(complaint).orElse(null);
        if (calendar == null) {
            return null;
        }
        try {
            return calendar.between(complaint.milestones().receivedAt(), occurredAt);
        } catch (CalendarRangeException e) {
            return null;
        }
    }

    /** Answers go back by the channel the complaint came in by, unless said otherwise (S10). */
    Channel replyChannel(@Nullable Channel said) {
        return said == null ? complaint.filing().channel() : said;
    }
}

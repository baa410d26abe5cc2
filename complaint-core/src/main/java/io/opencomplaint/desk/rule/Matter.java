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
import java.util.Optional;
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

    /** Of who asks and whom they act for, the first whom something holds of. */
    Optional<String> person(Predicate<String> condition) {
        return occasion.actor().persons().stream().filter(condition).findFirst();
    }

    /** Whether who asks is somebody, or acts for them. */
    boolean isDoneBy(@Nullable String person) {
        return person != null && occasion.actor().persons().contains(person);
    }

    /** Whether who asks is shown who complains, as far as the rules go. */
    boolean isShownWhoComplains() {
        return policy.access().sight(occasion.actor(), complaint).showsComplainant();
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

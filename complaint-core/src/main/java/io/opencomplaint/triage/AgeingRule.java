package io.opencomplaint.triage;

import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.Priority;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * The longer a complaint waits, the sooner it is to be taken up 优先级随时间提升 (ours): one step for every so much time since it
 * came in, up to a limit, so that what is old does not push away what is dangerous. Time counts by the clock, whether the
 * complaint rests or not.
 *
 * @param every the time for one step, a minute or more
 * @param cap the highest priority that waiting alone can give
 */
public record AgeingRule(Duration every, Priority cap) {

    private static final Duration SHORTEST = Duration.ofMinutes(1);

    /**
     * The priority of a complaint that has one.
     *
     * @param complaint as it stands
     * @param recorded its priority on record
     * @param now an instant, usually the present
     * @return never below the one on record; that one once the case has ended
     */
    Priority at(Complaint complaint, Priority recorded, Instant now) {
        Instant since = complaint.milestones().receivedAt();
        if (complaint.isClosed() || now.isBefore(since)) {
            return recorded;
        }
        List<Priority> above = Stream.of(Priority.values())
                .filter(priority -> priority.compareTo(recorded) > 0 && priority.compareTo(cap) <= 0)
                .toList();
        int steps = (int) Math.min(above.size(), Duration.between(since, now).dividedBy(every));
        return steps == 0 ? recorded : above.get(steps - 1);
    }

    void check(Faults faults) {
        faults.unless(every.compareTo(SHORTEST) >= 0, "The time after which a priority rises must be a minute or more");
    }
}

package io.opencomplaint.model;

import io.opencomplaint.InvalidValueException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A complaint 客户投诉 as it stands: the fold of its history. Immutable, so safe to share between threads.
 *
 * @param id within the tenant
 * @param tenant whose complaint it is
 * @param version the sequence of its last event, from 1; what optimistic locking compares
 * @param number 投诉编号, once registered; 1 to 128 characters
 * @param status where it stands
 * @param cycle how often handling began: 1, and one more with each reopening and each review or verification that upholds and has it
 *     handled anew
 * @param filing as it was made
 * @param triage as it was sorted
 * @param assignment in whose hands it is
 * @param remedy the resolution in force, once proposed
 * @param conclusion how the current cycle ended so far
 * @param milestones when it reached what
 * @param clocks its time limits
 * @param dossier what belongs to it beside its main line
 * @param head the link of its last event, which every event before it leads up to; {@code null} where nothing is sealed
 */
public record Complaint(
        ComplaintId id,
        Tenant tenant,
        long version,
        @Nullable String number,
        Status status,
        int cycle,
        Filing filing,
        Triage triage,
        Assignment assignment,
        @Nullable Remedy remedy,
        Conclusion conclusion,
        Milestones milestones,
        Clocks clocks,
        Dossier dossier,
        @Nullable Digest head) {

    /**
     * Checks the number.
     *
     * @param id within the tenant
     * @param tenant whose complaint it is
     * @param version the sequence of its last event
     * @param number 1 to 128 characters without control characters and without blanks at the ends
     * @param status where it stands
     * @param cycle how often handling began
     * @param filing as it was made
     * @param triage as it was sorted
     * @param assignment in whose hands it is
     * @param remedy the resolution in force
     * @param conclusion how the current cycle ended so far
     * @param milestones when it reached what
     * @param clocks its time limits
     * @param dossier what belongs to it beside its main line
     * @param head the link of its last event
     * @throws InvalidValueException when the number is not a key
     */
    public Complaint {
        if (number != null) {
            Require.key("complaint number", number);
        }
    }

    /**
     * The number if there is one, else the id: what people call the complaint.
     *
     * @return never personal data
     */
    public String label() {
        return number == null ? id.value() : number;
    }

    /**
     * With some clocks changed.
     *
     * @param changed as they stand now
     * @return a copy
     */
    public Complaint with(List<Clock> changed) {
        return changed.isEmpty()
                ? this
                : new Complaint(
                        id,
                        tenant,
                        version,
                        number,
                        status,
                        cycle,
                        filing,
                        triage,
                        assignment,
                        remedy,
                        conclusion,
                        milestones,
                        clocks.with(changed),
                        dossier,
                        head);
    }

    /**
     * With its last event sealed.
     *
     * @param link of its last event
     * @return a copy
     */
    public Complaint with(Digest link) {
        return new Complaint(
                id,
                tenant,
                version,
                number,
                status,
                cycle,
                filing,
                triage,
                assignment,
                remedy,
                conclusion,
                milestones,
                clocks,
                dossier,
                link);
    }

    /**
     * When a sweep is to look at the complaint next: the earliest alarm of its clocks and date of its tasks that is not on record as
     * passed. Stores keep it in their queue of what is due by this.
     *
     * @return {@code null} for never
     */
    public @Nullable Instant nextAlarmAt() {
        Instant next = clocks.nextAlarmAt();
        for (CaseTask task : dossier.tasks()) {
            Instant at = task.nextAlarmAt();
            if (at != null && (next == null || at.isBefore(next))) {
                next = at;
            }
        }
        return next;
    }

    /**
     * Whether the case has ended, archived or not.
     *
     * @return true in the phases CLOSED and ARCHIVED
     */
    public boolean isClosed() {
        return status.phase().isEnd();
    }

    /**
     * Whether it was taken up again at least once: reopened after its end, or handled anew because a review or a verification upheld
     * what the complainant objected to.
     *
     * @return true from the second cycle on
     */
    public boolean isReopened() {
        return cycle > 1;
    }
}

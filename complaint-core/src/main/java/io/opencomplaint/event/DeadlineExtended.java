package io.opencomplaint.event;

import io.opencomplaint.calendar.TimeLimit;
import io.opencomplaint.model.Notice;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A deadline was put off 延期, and the complainant was told. From where it is counted stands in the clock beside the event.
 *
 * @param target whose deadline
 * @param reason code of the reason
 * @param by how much more time
 * @param approver id of who approved it 审批人; {@code null} where the policy asks for none
 * @param notice what proves that the complainant was told 延期告知
 * @param was the deadline that it replaces
 * @param due the new deadline, later than the one before
 */
public record DeadlineExtended(
        String target, String reason, TimeLimit by, @Nullable String approver, Notice notice, Instant was, Instant due)
        implements CaseEvent {
    /**
     * Refuses missing facts.
     *
     * @param target whose deadline
     * @param reason code of the reason
     * @param by how much more time
     * @param approver id of who approved it
     * @param notice what proves that the complainant was told
     * @param was the deadline that it replaces
     * @param due the new deadline
     */
    public DeadlineExtended {
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(notice, "notice");
        Objects.requireNonNull(was, "was");
        Objects.requireNonNull(due, "due");
    }
}

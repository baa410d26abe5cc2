package io.opencomplaint.desk;

import io.opencomplaint.model.ComplaintId;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was, or would be, erased since it was kept long enough 保存期限执行报告. Each list names {@value #MOST} at most.
 *
 * @param retention how long files are kept after their end; {@code null} where the policy says nothing, and nothing is erased
 * @param dryRun whether nothing was erased, only looked
 * @param complaints how many were, or would be, erased
 * @param erased which; immutable
 * @param held which are under legal hold and were left, though kept long enough; immutable
 * @param open which are older and have not ended, so that nothing of them is erased; immutable
 * @param failed which were kept long enough and could not be erased, for the reason whose code the log says; all others were; immutable
 */
public record RetentionReport(
        @Nullable Period retention,
        boolean dryRun,
        long complaints,
        List<ComplaintId> erased,
        List<ComplaintId> held,
        List<ComplaintId> open,
        List<ComplaintId> failed) {

    /** How many complaints a list names. */
    public static final int MOST = 10_000;

    /**
     * Copies the lists.
     *
     * @param retention how long files are kept after their end
     * @param dryRun whether nothing was erased
     * @param complaints how many were, or would be, erased
     * @param erased which
     * @param held which are under legal hold
     * @param open which have not ended
     * @param failed which could not be erased
     */
    public RetentionReport {
        erased = List.copyOf(erased);
        held = List.copyOf(held);
        open = List.copyOf(open);
        failed = List.copyOf(failed);
    }
}

package io.opencomplaint.desk.repeat;

import io.opencomplaint.model.Complaint;
import io.opencomplaint.spi.Criteria;
import org.jspecify.annotations.Nullable;

/**
 * One way to recognise the repeat of an earlier complaint 重复投诉识别. Pure: asked the same, it says the same, and it reads no
 * store; the desk searches for it. Must be safe from any thread.
 */
public interface RepeatDetection {

    /**
     * By what it recognises a repeat.
     *
     * @return a code, for example {@code same-order}
     */
    String reason();

    /**
     * Where earlier complaints are looked for. The desk adds the days.
     *
     * @param complaint that may be a repeat
     * @return {@code null} when there is nothing to look by
     */
    @Nullable
    Criteria candidates(Complaint complaint);

    /**
     * Whether one of those that were found is repeated.
     *
     * @param complaint that may be a repeat
     * @param earlier meets the criteria, was received before
     * @return true when it is
     */
    boolean isRepeat(Complaint complaint, Complaint earlier);
}

package io.opencomplaint.event;

import io.opencomplaint.model.ProceedingKind;
import io.opencomplaint.model.ProceedingResult;
import io.opencomplaint.model.Text;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A proceeding ended 后续程序终结.
 *
 * @param kind before whom it was
 * @param key of the proceeding
 * @param result what came of it
 * @param text the reasons
 * @param newCycle whether the case, answered or ended before, is handled anew for it
 * @param worked working time from receipt to the end, where the case ends with it 处理用时; {@code null} otherwise, and where no calendar says
 */
public record ProceedingDecided(
        ProceedingKind kind,
        String key,
        ProceedingResult result,
        @Nullable Text text,
        boolean newCycle,
        @Nullable Duration worked)
        implements CaseEvent {

    /**
     * Refuses missing facts.
     *
     * @param kind before whom it was
     * @param key of the proceeding
     * @param result what came of it
     * @param text the reasons
     * @param newCycle whether the case is handled anew for it
     * @param worked working time from receipt to the end
     */
    public ProceedingDecided {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(result, "result");
    }

    /**
     * One with which the case does not end, or of whose end no calendar says how long it took.
     *
     * @param kind before whom it was
     * @param key of the proceeding
     * @param result what came of it
     * @param text the reasons
     * @param newCycle whether the case is handled anew for it
     */
    public ProceedingDecided(
            ProceedingKind kind, String key, ProceedingResult result, @Nullable Text text, boolean newCycle) {
        this(kind, key, result, text, newCycle, null);
    }

    @Override
    public boolean beginsCycle() {
        return newCycle;
    }
}

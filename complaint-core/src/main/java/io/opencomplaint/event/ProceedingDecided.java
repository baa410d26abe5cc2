package io.opencomplaint.event;

import io.opencomplaint.model.ProceedingKind;
import io.opencomplaint.model.ProceedingResult;
import io.opencomplaint.model.Text;
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
 */
public record ProceedingDecided(
        ProceedingKind kind, String key, ProceedingResult result, @Nullable Text text, boolean newCycle)
        implements CaseEvent {

    /**
     * Refuses missing facts.
     *
     * @param kind before whom it was
     * @param key of the proceeding
     * @param result what came of it
     * @param text the reasons
     * @param newCycle whether the case is handled anew for it
     */
    public ProceedingDecided {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(result, "result");
    }

    @Override
    public boolean beginsCycle() {
        return newCycle;
    }
}

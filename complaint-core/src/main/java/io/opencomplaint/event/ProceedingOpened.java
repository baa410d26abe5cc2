package io.opencomplaint.event;

import io.opencomplaint.model.ProceedingKind;
import io.opencomplaint.model.Text;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The matter came before somebody who examines it anew 后续程序开始.
 *
 * @param kind before whom
 * @param key of the proceeding
 * @param body code of the court, the agency, the regulator
 * @param text on which grounds
 * @param dueAt until when it is to be decided; {@code null} for no date
 */
public record ProceedingOpened(
        ProceedingKind kind, String key, @Nullable String body, Text text, @Nullable Instant dueAt)
        implements CaseEvent {

    /**
     * Refuses missing facts and cuts the date to the microsecond, which every store keeps.
     *
     * @param kind before whom
     * @param key of the proceeding
     * @param body code of the court, the agency, the regulator
     * @param text on which grounds
     * @param dueAt until when it is to be decided; {@code null} for no date
     */
    public ProceedingOpened {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(text, "text");
        dueAt = dueAt == null ? null : dueAt.truncatedTo(ChronoUnit.MICROS);
    }
}

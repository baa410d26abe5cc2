package io.opencomplaint.act;

import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Severity;
import io.opencomplaint.model.Text;
import io.opencomplaint.model.ValidText;
import jakarta.validation.constraints.NotNull;

/**
 * How bad the matter is 严重程度.
 *
 * @param complaint of which
 * @param severity the new value
 * @param reason why, at most 4,000 characters
 */
public record SetSeverity(
        @NotNull ComplaintId complaint, @NotNull Severity severity, @NotNull @ValidText(max = 4_000) Text reason)
        implements CaseAct {

    /**
     * With plain words.
     *
     * @param complaint of which
     * @param severity the new value
     * @param reason why, at most 4,000 characters
     */
    public SetSeverity(ComplaintId complaint, Severity severity, String reason) {
        this(complaint, severity, Text.of(reason));
    }

    @Override
    public ActType type() {
        return ActType.SET_SEVERITY;
    }
}

package io.opencomplaint.act;

import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Text;
import io.opencomplaint.model.ValidText;
import jakarta.validation.constraints.NotNull;

/**
 * The resolution in force is carried out 方案执行.
 *
 * @param complaint of which
 * @param text what was done, with what effect, at most 100,000 characters
 */
public record ExecuteResolution(@NotNull ComplaintId complaint, @NotNull @ValidText(max = 100_000) Text text)
        implements CaseAct {

    /**
     * With plain words.
     *
     * @param complaint of which
     * @param text what was done, with what effect, at most 100,000 characters
     */
    public ExecuteResolution(ComplaintId complaint, String text) {
        this(complaint, Text.of(text));
    }

    @Override
    public ActType type() {
        return ActType.EXECUTE_RESOLUTION;
    }
}

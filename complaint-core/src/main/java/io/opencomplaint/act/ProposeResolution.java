package io.opencomplaint.act;

import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Resolution;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * A resolution is worked out 方案制定.
 *
 * @param complaint of which
 * @param resolution what is to be done
 */
public record ProposeResolution(@NotNull ComplaintId complaint, @NotNull @Valid Resolution resolution)
        implements CaseAct {

    @Override
    public ActType type() {
        return ActType.PROPOSE_RESOLUTION;
    }
}

package io.opencomplaint.act;

import io.opencomplaint.model.Category;
import io.opencomplaint.model.ComplaintId;
import jakarta.validation.constraints.NotNull;

/**
 * The complaint is sorted into the policy's tree of kinds 分类.
 *
 * @param complaint of which
 * @param category the kind
 */
public record Classify(@NotNull ComplaintId complaint, @NotNull Category category) implements CaseAct {

    @Override
    public ActType type() {
        return ActType.CLASSIFY;
    }
}

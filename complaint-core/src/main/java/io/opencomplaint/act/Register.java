package io.opencomplaint.act;

import io.opencomplaint.model.ComplaintId;
import jakarta.validation.constraints.NotNull;

/**
 * The complaint gets its number 登记.
 *
 * @param complaint of which
 */
public record Register(@NotNull ComplaintId complaint) implements CaseAct {

    @Override
    public ActType type() {
        return ActType.REGISTER;
    }
}

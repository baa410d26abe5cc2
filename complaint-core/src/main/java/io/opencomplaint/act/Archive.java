package io.opencomplaint.act;

import io.opencomplaint.model.ComplaintId;
import jakarta.validation.constraints.NotNull;

/**
 * The file of an ended case is put away 归档.
 *
 * @param complaint of which
 */
public record Archive(@NotNull ComplaintId complaint) implements CaseAct {

    @Override
    public ActType type() {
        return ActType.ARCHIVE;
    }
}

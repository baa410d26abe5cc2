package io.opencomplaint.act;

import io.opencomplaint.model.Assignee;
import io.opencomplaint.model.ComplaintId;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * The complaint is put into hands 分派.
 *
 * @param complaint of which
 * @param assignee who is to answer for it; {@code null} to go by the policy's routes
 */
public record Assign(@NotNull ComplaintId complaint, @Nullable Assignee assignee) implements CaseAct {

    /**
     * Without saying more.
     *
     * @param complaint of which
     */
    public Assign(ComplaintId complaint) {
        this(complaint, null);
    }

    @Override
    public ActType type() {
        return ActType.ASSIGN;
    }
}

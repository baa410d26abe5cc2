package io.opencomplaint.event;

import io.opencomplaint.model.Text;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What was submitted was approved 审批通过, or returned to be worked on again 退回; by whom, the recording says.
 *
 * @param stage which step of approval
 * @param approved whether it was approved
 * @param text what was said of it
 */
public record ApprovalAnswered(String stage, boolean approved, @Nullable Text text) implements CaseEvent {

    /**
     * Refuses missing facts.
     *
     * @param stage which step of approval
     * @param approved whether it was approved
     * @param text what was said of it
     */
    public ApprovalAnswered {
        Objects.requireNonNull(stage, "stage");
    }
}

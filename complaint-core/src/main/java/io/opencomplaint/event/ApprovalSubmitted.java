package io.opencomplaint.event;

import io.opencomplaint.model.Text;
import java.util.Objects;

/**
 * Something was put to somebody else for approval 送审; by whom, the recording says.
 *
 * @param stage which step of approval
 * @param text what is to be approved
 */
public record ApprovalSubmitted(String stage, Text text) implements CaseEvent {

    /**
     * Refuses missing facts.
     *
     * @param stage which step of approval
     * @param text what is to be approved
     */
    public ApprovalSubmitted {
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(text, "text");
    }
}

package io.opencomplaint.act;

import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Text;
import io.opencomplaint.model.ValidText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * Something is put to somebody else for approval 送审 (S7): a resolution, a document, a sample. It may be submitted again once it was
 * answered; then it waits anew, and an approval given before no longer counts.
 *
 * @param complaint of which
 * @param stage which step of approval, such as {@code technical}; 1 to 64 of a-z, 0-9, '.', '_' and '-'
 * @param text what is to be approved, at most 100,000 characters
 */
public record SubmitForApproval(
        @NotNull ComplaintId complaint,
        @NotNull @Pattern(regexp = "[a-z0-9][a-z0-9._-]{0,63}") String stage,
        @NotNull @ValidText(max = 100_000) Text text)
        implements CaseAct {

    /**
     * With plain words.
     *
     * @param complaint of which
     * @param stage which step of approval
     * @param text what is to be approved
     */
    public SubmitForApproval(ComplaintId complaint, String stage, String text) {
        this(complaint, stage, Text.of(text));
    }

    @Override
    public ActType type() {
        return ActType.SUBMIT_FOR_APPROVAL;
    }
}

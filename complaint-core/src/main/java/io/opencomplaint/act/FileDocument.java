package io.opencomplaint.act;

import io.opencomplaint.model.Attachment;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Text;
import io.opencomplaint.model.ValidText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The document of a stage is filed 填报表单 (S7), such as an application form 申请单 or a trip report 出差报告. Filed again, it takes the
 * place of what was filed; the history keeps both. While a stage of approval 审批 that covers it waits for an answer it is not exchanged;
 * exchanged after it was approved, it must be approved anew, and where the case has come too far for that it stays as approved (ours).
 *
 * @param complaint of which
 * @param document what it is called, as the workflow calls it; 1 to 64 of a-z, 0-9, '.', '_' and '-'
 * @param attachment the file
 * @param text what is to be said of it, at most 100,000 characters
 */
public record FileDocument(
        @NotNull ComplaintId complaint,
        @NotNull @Pattern(regexp = "[a-z0-9][a-z0-9._-]{0,63}") String document,
        @NotNull @Valid Attachment attachment,
        @Nullable @ValidText(max = 100_000) Text text)
        implements CaseAct {

    /**
     * Without more words.
     *
     * @param complaint of which
     * @param document what it is called
     * @param attachment the file
     */
    public FileDocument(ComplaintId complaint, String document, Attachment attachment) {
        this(complaint, document, attachment, null);
    }

    @Override
    public ActType type() {
        return ActType.FILE_DOCUMENT;
    }
}

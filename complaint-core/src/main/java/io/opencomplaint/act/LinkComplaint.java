package io.opencomplaint.act;

import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.LinkKind;
import io.opencomplaint.model.Text;
import io.opencomplaint.model.ValidText;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * A complaint belongs with another one 关联投诉 (S6: repeated complaints with the same content or the same subject), or does not any
 * more, as where somebody erred. Nothing else comes of it: neither ends. That they belong together by a merge or a split is
 * neither said nor taken back by this act.
 *
 * @param complaint of which
 * @param kind how: RELATED, DUPLICATE_OF or REPEAT_OF
 * @param other the other one, of the same tenant
 * @param linked false to take the link away
 * @param text why, at most 4,000 characters
 */
public record LinkComplaint(
        @NotNull ComplaintId complaint,
        @NotNull LinkKind kind,
        @NotNull ComplaintId other,
        boolean linked,
        @Nullable @ValidText(max = 4_000) Text text)
        implements CaseAct {

    /**
     * They belong together.
     *
     * @param complaint of which
     * @param kind how
     * @param other the other one
     */
    public LinkComplaint(ComplaintId complaint, LinkKind kind, ComplaintId other) {
        this(complaint, kind, other, true, null);
    }

    /**
     * They do not belong together in this way.
     *
     * @param complaint of which
     * @param kind how
     * @param other the other one
     * @param reason why
     * @return the act
     */
    public static LinkComplaint remove(ComplaintId complaint, LinkKind kind, ComplaintId other, String reason) {
        return new LinkComplaint(complaint, kind, other, false, Text.of(reason));
    }

    @Override
    public ActType type() {
        return linked ? ActType.LINK : ActType.UNLINK;
    }
}

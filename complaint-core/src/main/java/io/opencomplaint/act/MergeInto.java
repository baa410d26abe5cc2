package io.opencomplaint.act;

import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Text;
import io.opencomplaint.model.ValidText;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * A complaint ends and is handled with another one from now on 并案 (CN-BANK: the same complaint within the period may be merged).
 * It keeps a redirect to the survivor, which gets a link back. A survivor that was itself merged stands for the one it was
 * merged into. Performed by itself, never among several acts at once, since it concerns two complaints.
 *
 * @param complaint which ends
 * @param survivor which goes on in its place, of the same tenant
 * @param text why, at most 4,000 characters
 */
public record MergeInto(
        @NotNull ComplaintId complaint, @NotNull ComplaintId survivor, @Nullable @ValidText(max = 4_000) Text text)
        implements CaseAct {

    /**
     * Without saying why.
     *
     * @param complaint which ends
     * @param survivor which goes on in its place
     */
    public MergeInto(ComplaintId complaint, ComplaintId survivor) {
        this(complaint, survivor, null);
    }

    @Override
    public ActType type() {
        return ActType.MERGE;
    }
}

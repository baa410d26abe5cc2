package io.opencomplaint.act;

import io.opencomplaint.model.Channel;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Text;
import io.opencomplaint.model.ValidText;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * The resolution in force is put to the complainant 方案提出.
 *
 * @param complaint of which
 * @param channel the way it is told; {@code null} for the one the complaint came in by
 * @param text in what words, at most 100,000 characters
 */
public record OfferResolution(
        @NotNull ComplaintId complaint, @Nullable Channel channel, @Nullable @ValidText(max = 100_000) Text text)
        implements CaseAct {

    /**
     * Without saying more.
     *
     * @param complaint of which
     */
    public OfferResolution(ComplaintId complaint) {
        this(complaint, null, null);
    }

    @Override
    public ActType type() {
        return ActType.OFFER_RESOLUTION;
    }
}

package io.opencomplaint.act;

import io.opencomplaint.model.Channel;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Text;
import io.opencomplaint.model.ValidText;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * The complainant is told who is to blame and what followed 责任告知 (S10). The determination stands from then on. It may be told
 * again; that everything decided is carried out first, a row of the workflow may require.
 *
 * @param complaint of which
 * @param channel the way it is told; {@code null} for the one the complaint came in by
 * @param text in what words, at most 100,000 characters
 */
public record TellLiability(
        @NotNull ComplaintId complaint, @Nullable Channel channel, @Nullable @ValidText(max = 100_000) Text text)
        implements CaseAct {

    /**
     * With plain words, by the channel the complaint came in by.
     *
     * @param complaint of which
     * @param text in what words
     */
    public TellLiability(ComplaintId complaint, String text) {
        this(complaint, null, Text.of(text));
    }

    @Override
    public ActType type() {
        return ActType.TELL_LIABILITY;
    }
}

package io.opencomplaint.act;

import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Text;
import io.opencomplaint.model.ValidText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A sanction is carried out 责任处理执行 (S10), by somebody who is not to blame and whose sanction it is not (ours).
 *
 * @param complaint of which
 * @param key of the sanction, 1 to 64 of a-z, 0-9, '.', '_' and '-'
 * @param text what is to be said of it, at most 100,000 characters
 */
public record ExecuteSanction(
        @NotNull ComplaintId complaint,
        @NotNull @Pattern(regexp = "[a-z0-9][a-z0-9._-]{0,63}") String key,
        @Nullable @ValidText(max = 100_000) Text text)
        implements CaseAct {

    /**
     * Without saying more.
     *
     * @param complaint of which
     * @param key of the sanction
     */
    public ExecuteSanction(ComplaintId complaint, String key) {
        this(complaint, key, null);
    }

    @Override
    public ActType type() {
        return ActType.EXECUTE_SANCTION;
    }
}

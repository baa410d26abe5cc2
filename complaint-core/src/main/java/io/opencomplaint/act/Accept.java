package io.opencomplaint.act;

import io.opencomplaint.model.ComplaintId;
import jakarta.validation.constraints.NotNull;

/**
 * Those to whom the complaint was assigned take it 接收.
 *
 * @param complaint of which
 */
public record Accept(@NotNull ComplaintId complaint) implements CaseAct {

    @Override
    public ActType type() {
        return ActType.ACCEPT;
    }
}

package io.opencomplaint.event;

import io.opencomplaint.model.LiabilityShare;
import io.opencomplaint.model.Text;
import java.util.List;
import java.util.Objects;

/**
 * Who is to blame was determined 责任认定 (S10).
 *
 * @param shares of everybody who is to blame, 100 percent together
 * @param basis the reasons in words
 */
public record LiabilityDetermined(List<LiabilityShare> shares, Text basis) implements CaseEvent {

    /**
     * Refuses missing facts.
     *
     * @param shares of everybody who is to blame, 100 percent together
     * @param basis the reasons in words
     */
    public LiabilityDetermined {
        shares = List.copyOf(shares);
        Objects.requireNonNull(basis, "basis");
    }
}

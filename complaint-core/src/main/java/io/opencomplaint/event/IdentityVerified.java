package io.opencomplaint.event;

import io.opencomplaint.model.Text;
import java.util.Objects;

/**
 * The complainant's identity was checked 身份核实.
 *
 * @param basis by what it was checked
 */
public record IdentityVerified(Text basis) implements CaseEvent {
    /**
     * Refuses missing facts.
     *
     * @param basis by what it was checked
     */
    public IdentityVerified {
        Objects.requireNonNull(basis, "basis");
    }
}

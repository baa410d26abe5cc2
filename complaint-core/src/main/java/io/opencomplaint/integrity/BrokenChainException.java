package io.opencomplaint.integrity;

import io.opencomplaint.ComplaintException;

/** A history cannot be handed out as evidence, since it is not what it was when it was written. */
public final class BrokenChainException extends ComplaintException {

    private static final long serialVersionUID = 1L;

    private final transient ChainBreak broken;

    /**
     * Nothing is handed out.
     *
     * @param broken where it does not hold
     */
    public BrokenChainException(ChainBreak broken) {
        super(
                "chain-broken",
                "Cannot export a case whose chain is broken: event " + broken.sequence() + " is " + broken.kind()
                        + ", and a bundle of it would prove nothing. Restore the case from a backup that verifies: "
                        + broken.complaint());
        this.broken = broken;
    }

    /**
     * Where it does not hold.
     *
     * @return the first broken event
     */
    public ChainBreak broken() {
        return broken;
    }
}

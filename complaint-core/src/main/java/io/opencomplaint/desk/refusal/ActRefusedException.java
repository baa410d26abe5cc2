package io.opencomplaint.desk.refusal;

import io.opencomplaint.ComplaintException;
import java.util.Locale;

/** The rules do not allow the act now. Nothing was stored. The message is English; the refusal speaks Chinese too. */
public final class ActRefusedException extends ComplaintException {

    private static final long serialVersionUID = 1L;

    private final Refusal refusal;

    /**
     * With why it was refused.
     *
     * @param refusal why, and what to do
     */
    public ActRefusedException(Refusal refusal) {
        super("act-refused", refusal.message(Locale.ENGLISH));
        this.refusal = refusal;
    }

    /**
     * Why, and what can be done instead.
     *
     * @return as a value and, by {@link Refusal#message}, in words
     */
    public Refusal refusal() {
        return refusal;
    }
}

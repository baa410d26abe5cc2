package io.opencomplaint.workflow;

import io.opencomplaint.act.Act;
import io.opencomplaint.act.ConfirmSatisfaction;

/** Which of several rows for the same status and act applies, by what the act says 条件. */
public enum Guard {
    /** The only row. */
    ALWAYS,

    /** The complainant is satisfied 满意. */
    SATISFIED,

    /** The complainant is not satisfied 不满意. */
    DISSATISFIED;

    /**
     * Whether the row with this guard is the one for an act.
     *
     * @param act undated
     * @return true when it applies
     */
    public boolean admits(Act act) {
        if (this == ALWAYS) {
            return true;
        }
        return act instanceof ConfirmSatisfaction confirm
                && confirm.satisfaction().satisfied() == (this == SATISFIED);
    }
}

package io.opencomplaint.workflow;

import io.opencomplaint.act.Act;
import io.opencomplaint.act.ActType;
import io.opencomplaint.act.Close;
import io.opencomplaint.act.ConfirmSatisfaction;
import io.opencomplaint.act.DecideProceeding;
import io.opencomplaint.event.EventType;

/** Which of several rows for the same status and act applies, by what the act says 条件. */
public enum Guard {
    /** The only row. */
    ALWAYS,

    /** The complainant is satisfied 满意. */
    SATISFIED,

    /** The complainant is not satisfied 不满意. */
    DISSATISFIED,

    /** The complainant was right, in part counting as such: so says who examined the case anew, or who closes it 支持. */
    UPHELD,

    /** What was decided stands, or was not decided upon; the case is closed otherwise than in favour of the complainant 未支持. */
    NOT_UPHELD;

    /**
     * Whether the row with this guard is the one for an act.
     *
     * @param act undated
     * @return true when it applies
     */
    public boolean admits(Act act) {
        return switch (this) {
            case ALWAYS -> true;
            case SATISFIED, DISSATISFIED ->
                act instanceof ConfirmSatisfaction confirm
                        && confirm.satisfaction().satisfied() == (this == SATISFIED);
            case UPHELD, NOT_UPHELD ->
                (act instanceof DecideProceeding decided && decided.result().isUpheld() == (this == UPHELD))
                        || (act instanceof Close close && close.outcome().isUpheld() == (this == UPHELD));
        };
    }

    /** Whether an act of a kind can answer it. */
    boolean speaksOf(ActType act) {
        return switch (this) {
            case ALWAYS -> true;
            case SATISFIED, DISSATISFIED -> act == ActType.CONFIRM_SATISFACTION;
            case UPHELD, NOT_UPHELD -> act.event() == EventType.PROCEEDING_DECIDED || act == ActType.CLOSE;
        };
    }

    /** Of which acts it speaks, for messages to developers. */
    String subject() {
        return this == UPHELD || this == NOT_UPHELD ? "the decision of a proceeding and close" : "confirm-satisfaction";
    }
}

package io.opencomplaint.sla;

import io.opencomplaint.event.EventType;
import io.opencomplaint.model.Status;
import io.opencomplaint.workflow.Transition;
import java.util.Set;

/** One of the things that a trigger waits for. */
sealed interface Condition
        permits AgreementCondition,
                CycleCondition,
                ContactCondition,
                EventCondition,
                MajorCondition,
                PhaseCondition,
                ProceedingEndCondition,
                ReplyCondition,
                SatisfactionCondition,
                StatusCondition,
                WarningCondition {

    boolean holds(Change change);

    /** Whether the row of a workflow can make it hold. */
    boolean canHold(Transition row);

    /** Whether a receipt into a status can make it hold. */
    boolean canHoldAtReceipt(Status initial);

    /** The kinds of event that can make it hold without a change of status. */
    Set<EventType> events();

    /** In words of codes, for messages to developers. */
    String words();

    /** As text that stays the same across releases, which {@link TriggerCode} reads. */
    String stable();
}

package io.opencomplaint.desk.rule;

import io.opencomplaint.act.Accept;
import io.opencomplaint.desk.refusal.RefusalCode;
import io.opencomplaint.event.AssignmentAccepted;
import io.opencomplaint.model.Assignee;

/**
 * Those who have the complaint say that they take it: the person it was assigned to, or somebody who leads for them; where it was
 * assigned to a unit, whoever takes it becomes that person.
 */
final class AcceptRule implements ActRule<Accept> {

    @Override
    public Ruling apply(Matter matter, Accept act) {
        Assignee assignee = matter.complaint().assignment().assignee();
        if (assignee == null) {
            return Ruling.refuse(RefusalCode.NOT_ASSIGNED, "-");
        }
        String handler = assignee.handler();
        if (handler == null) {
            return Ruling.of(new AssignmentAccepted(
                    Assignee.of(assignee.unit(), matter.actor().id())));
        }
        boolean theirs = matter.isDoneBy(handler);
        return theirs || matter.isLed()
                ? Ruling.of(new AssignmentAccepted(assignee))
                : Ruling.refuse(RefusalCode.NOT_THE_ASSIGNEE, handler);
    }
}

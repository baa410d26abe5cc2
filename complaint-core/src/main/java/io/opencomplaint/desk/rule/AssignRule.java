package io.opencomplaint.desk.rule;

import io.opencomplaint.act.Assign;
import io.opencomplaint.desk.refusal.RefusalCode;
import io.opencomplaint.event.Assigned;
import io.opencomplaint.model.Assignee;
import io.opencomplaint.model.Category;
import java.util.Optional;

/** A complaint goes to whom the act names, else to whom the policy's routes lead its class (S1). */
final class AssignRule implements ActRule<Assign> {

    @Override
    public Ruling apply(Matter matter, Assign act) {
        Category category = matter.complaint().triage().category();
        Optional<Assignee> assignee = Optional.ofNullable(act.assignee())
                .or(() -> Optional.ofNullable(category).flatMap(matter.policy()::route));
        return assignee.map(found -> Ruling.of(new Assigned(found)))
                .orElseGet(() -> Ruling.refuse(RefusalCode.NO_ROUTE, category == null ? "-" : category.path()));
    }
}

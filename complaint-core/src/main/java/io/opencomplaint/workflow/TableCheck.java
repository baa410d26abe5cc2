package io.opencomplaint.workflow;

import java.util.List;

/** One thing that can be wrong with a table. Finds every case of it. */
@FunctionalInterface
interface TableCheck {

    List<TableCheck> ALL = List.of(
            new OnePhaseCheck(),
            new ReceiptCheck(),
            new ReachableCheck(),
            new EndCheck(),
            new OneMatchCheck(),
            new GuardCheck(),
            new SurveyCheck(),
            new ApprovalCheck(),
            new MergeCheck(),
            new RequirementCheck(),
            new DeadRowCheck());

    /** Sentences that say what is wrong and what would be right; empty when nothing is. */
    List<String> problems(Table table);
}

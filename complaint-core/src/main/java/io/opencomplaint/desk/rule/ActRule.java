package io.opencomplaint.desk.rule;

import io.opencomplaint.act.CaseAct;

/** What comes of one kind of act, once the workflow has let it through. */
@FunctionalInterface
interface ActRule<A extends CaseAct> {

    Ruling apply(Matter matter, A act);
}

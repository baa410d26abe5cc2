package io.opencomplaint.policy.file;

import io.opencomplaint.triage.ContingencyPlan;
import io.opencomplaint.triage.PlanDrill;
import io.opencomplaint.triage.PlanRevision;
import io.opencomplaint.triage.PlannedMeasure;
import java.util.Set;

/** Contingency plans with their measures, revisions and drills. */
final class PlanForms {

    private static final Form<PlannedMeasure> MEASURE = Shape.<PlannedMeasure>of()
            .required("code", Forms.text(), PlannedMeasure::code)
            .required("english", Forms.text(), PlannedMeasure::english)
            .required("chinese", Forms.text(), PlannedMeasure::chinese)
            .made(read -> new PlannedMeasure(read.get("code"), read.get("english"), read.get("chinese")));

    private static final Form<PlanRevision> REVISION = Shape.<PlanRevision>of()
            .required("version", Forms.number(1, TriageForms.LARGEST), PlanRevision::version)
            .required("on", CalendarForms.DATE, PlanRevision::on)
            .required("summary", Forms.text(), PlanRevision::summary)
            .made(read -> new PlanRevision(read.<Integer>get("version"), read.get("on"), read.get("summary")));

    private static final Form<PlanDrill> DRILL = Shape.<PlanDrill>of()
            .required("version", Forms.number(1, TriageForms.LARGEST), PlanDrill::version)
            .required("on", CalendarForms.DATE, PlanDrill::on)
            .flag("passed", PlanDrill::passed)
            .required("findings", Forms.text(), PlanDrill::findings)
            .made(read -> new PlanDrill(
                    read.<Integer>get("version"), read.get("on"), read.flag("passed"), read.get("findings")));

    static final Form<ContingencyPlan> PLAN = Shape.<ContingencyPlan>of()
            .required("id", Forms.text(), ContingencyPlan::id)
            .required("version", Forms.number(1, TriageForms.LARGEST), ContingencyPlan::version)
            .required("categories", Forms.list(ScopeForm.CATEGORY), plan -> ScopeForm.sorted(plan.categories()))
            .required("measures", Forms.list(MEASURE), ContingencyPlan::measures)
            .several("revisions", REVISION, ContingencyPlan::revisions)
            .several("drills", DRILL, ContingencyPlan::drills)
            .made(read -> new ContingencyPlan(
                    read.get("id"),
                    read.<Integer>get("version"),
                    Set.copyOf(read.list("categories")),
                    read.list("measures"),
                    read.list("revisions"),
                    read.list("drills")));

    private PlanForms() {}
}

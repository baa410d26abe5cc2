package io.opencomplaint.policy;

import io.opencomplaint.calendar.WorkingDays;
import io.opencomplaint.calendar.WorkingTime;
import io.opencomplaint.sla.Regulator;
import io.opencomplaint.sla.ServiceLevels;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Rules of a policy that hang on nothing of the workflow. */
record RuleCheck(ComplaintPolicyBuilder draft, List<String> problems) {

    private static final int MOST_MONTHS = 12_000;
    private static final int MOST_DAYS = 365_000;

    void all() {
        name();
        routes();
        retention();
        questionnaires();
        triage();
        problems.addAll(AlertCheck.problems(draft.alerts));
    }

    private void name() {
        if (!ComplaintPolicyBuilder.CODE.matcher(draft.id).matches()) {
            problems.add("Its id must be 1 to 64 of a-z, 0-9, '.', '_' and '-', beginning with a letter or digit");
        }
        if (draft.version < 1) {
            problems.add("Its version must be 1 or more");
        }
    }

    private void routes() {
        draft.routes.keySet().stream()
                .filter(category -> !draft.categories.reaches(category))
                .forEach(category -> problems.add("It has a route for " + category
                        + ", which is in none of its categories; add the category or take the route out"));
    }

    private void retention() {
        Period kept = draft.retention;
        if (kept != null
                && (kept.isZero()
                        || kept.isNegative()
                        || kept.toTotalMonths() > MOST_MONTHS
                        || kept.get(ChronoUnit.DAYS) > MOST_DAYS)) {
            problems.add("It keeps files for " + kept
                    + "; give a period of more than nothing and of 1,000 years at most, such as two years");
        }
        if (kept != null) {
            draft.regulators.forEach(regulator -> retention(kept, regulator));
        }
    }

    private void retention(Period own, Regulator regulator) {
        Period least = regulator.periods().get(Regulator.RETAIN);
        if (least != null && Supervision.BY_LENGTH.compare(own, least) < 0) {
            problems.add("It keeps files for " + own + ", and the regulator " + regulator.id() + " demands " + least
                    + "; keep them as long, or name no time of your own");
        }
    }

    private void questionnaires() {
        Set<String> asked = new HashSet<>();
        draft.questionnaires.stream()
                .map(Questionnaire::id)
                .filter(questionnaire -> !asked.add(questionnaire))
                .distinct()
                .forEach(questionnaire -> problems.add(
                        "It has the questionnaire " + questionnaire + " more than once; keep one version of it"));
    }

    private void triage() {
        problems.addAll(draft.triage.problems());
        draft.triage.plans().stream()
                .flatMap(plan -> plan.categories().stream())
                .filter(category -> !draft.categories.reaches(category))
                .forEach(category -> problems.add("It has a contingency plan for " + category
                        + ", which is in none of its categories; add the category or take it out of the plan"));
    }

    /** Once it is known which limits there are. */
    void effect(ServiceLevels all) {
        boolean working =
                draft.effectCheckedAfter instanceof WorkingDays || draft.effectCheckedAfter instanceof WorkingTime;
        if (working && all.calendarChoice().usual() == null) {
            problems.add("It checks the effect of measures after working time, and there is no usual calendar; give the"
                    + " service levels one by calendar(…)");
        }
    }
}

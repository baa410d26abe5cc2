package io.opencomplaint.policy.file;

import io.opencomplaint.access.AccessRules;
import io.opencomplaint.calendar.TimeLimit;
import io.opencomplaint.calendar.WorkingCalendar;
import io.opencomplaint.model.Assignee;
import io.opencomplaint.model.Category;
import io.opencomplaint.model.Role;
import io.opencomplaint.policy.Admission;
import io.opencomplaint.policy.CategoryTree;
import io.opencomplaint.policy.ComplaintPolicy;
import io.opencomplaint.policy.ComplaintPolicyBuilder;
import io.opencomplaint.policy.Questionnaire;
import io.opencomplaint.policy.RepeatRule;
import io.opencomplaint.report.alert.AlertRule;
import io.opencomplaint.sla.Regulator;
import io.opencomplaint.sla.ServiceLevels;
import io.opencomplaint.triage.TriageRules;
import io.opencomplaint.workflow.Workflow;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The whole policy. What a policy gains goes here: one line that says how it is written, and one in {@code policy} that puts it
 * into the builder. A file that lacks it is still read.
 */
final class PolicyForm {

    private static final int FORMAT = 1;
    private static final int MOST_VERSIONS = 999_999_999;

    private record Kind(Category category, @Nullable LocalDate from, @Nullable LocalDate to) {}

    private static final Form<Kind> KIND = Shape.<Kind>of()
            .required("kind", ScopeForm.CATEGORY, Kind::category)
            .optional("from", CalendarForms.DATE, Kind::from)
            .optional("to", CalendarForms.DATE, Kind::to)
            .made(read -> new Kind(read.get("kind"), read.find("from"), read.find("to")));

    private record Route(Category category, Assignee assignee) {}

    private static final Form<Route> ROUTE = Shape.<Route>of()
            .required("kind", ScopeForm.CATEGORY, Route::category)
            .required("to", TargetForms.ASSIGNEE, Route::assignee)
            .made(read -> new Route(read.get("kind"), read.get("to")));

    static final Form<ComplaintPolicy> POLICY = Shape.<ComplaintPolicy>of()
            .required("format", Forms.number(FORMAT, FORMAT), policy -> FORMAT)
            .required("id", Forms.text(), ComplaintPolicy::id)
            .required("version", Forms.number(1, MOST_VERSIONS), ComplaintPolicy::version)
            .required("zone", CalendarForms.ZONE, ComplaintPolicy::zone)
            .required("numbers", Forms.text(), policy -> policy.numbers().toString())
            .several("roles", TargetForms.ROLE, policy -> ScopeForm.sorted(policy.roles()))
            .optional("leaders", Forms.list(TargetForms.ROLE), PolicyForm::ownLeaders)
            .several("categories", KIND, PolicyForm::kinds)
            .several("routes", ROUTE, PolicyForm::routes)
            .several("calendars", new KnownCalendar(), PolicyForm::calendars)
            .optional("service-levels", LevelsForms.LEVELS, PolicyForm::ownLevels)
            .several("regulators", LevelsForms.REGULATOR, ComplaintPolicy::regulators)
            .several("questionnaires", QuestionForms.QUESTIONNAIRE, ComplaintPolicy::questionnaires)
            .optional("triage", TriageForms.TRIAGE, PolicyForm::ownTriage)
            .optional("repeats", RepeatForm.REPEATS, PolicyForm::ownRepeats)
            .optional("retention", LevelsForms.LENGTH, policy -> policy.ownRetention()
                    .orElse(null))
            .optional("admission", AdmissionForm.ADMISSION, PolicyForm::ownAdmission)
            .optional("effect-checked-after", CalendarForms.LIMIT, policy -> policy.effectCheckedAfter()
                    .orElse(null))
            .optional("alerts", AlertForms.ALERTS, policy -> policy.alerts().isEmpty() ? null : policy.alerts())
            .optional("access", AccessForm.ACCESS, policy -> policy.ownAccess().orElse(null))
            .required("workflow", WorkflowForms.WORKFLOW, ComplaintPolicy::workflow)
            .made(PolicyForm::policy);

    private PolicyForm() {}

    private static ComplaintPolicy policy(Shape.Values read) {
        ComplaintPolicyBuilder policy = ComplaintPolicy.named(read.get("id"))
                .version(read.<Integer>get("version"))
                .zone(read.get("zone"))
                .numbers(read.<String>get("numbers"))
                .roles(read.<Role>list("roles").toArray(Role[]::new))
                .categories(tree(read.list("categories")))
                .serviceLevels(read.<ServiceLevels>or("service-levels", ServiceLevels.none()))
                .questionnaires(read.<Questionnaire>list("questionnaires").toArray(Questionnaire[]::new))
                .triage(read.<TriageRules>or("triage", TriageRules.none()))
                .repeats(read.<RepeatRule>or("repeats", RepeatRule.ofDefaults()))
                .alerts(read.<List<AlertRule>>or("alerts", List.of()).toArray(AlertRule[]::new))
                .admission(read.<Admission>or("admission", Admission.OPEN))
                .workflow(read.<Workflow>get("workflow"));
        read.<Regulator>list("regulators").forEach(policy::regulator);
        read.<Route>list("routes").forEach(route -> policy.route(route.category(), route.assignee()));
        optional(policy, read);
        return policy.build();
    }

    /** What a policy has of its own where the file says nothing. */
    private static void optional(ComplaintPolicyBuilder policy, Shape.Values read) {
        List<Role> leaders = read.find("leaders");
        if (leaders != null) {
            policy.leaders(leaders.toArray(Role[]::new));
        }
        Period retention = read.find("retention");
        if (retention != null) {
            policy.retention(retention);
        }
        AccessRules access = read.find("access");
        if (access != null) {
            policy.access(access);
        }
        TimeLimit effect = read.find("effect-checked-after");
        if (effect != null) {
            policy.effectCheckedAfter(effect);
        }
    }

    private static CategoryTree tree(List<Kind> kinds) {
        CategoryTree tree = CategoryTree.open();
        for (Kind kind : kinds) {
            tree = tree.with(
                    kind.category(),
                    kind.from() == null ? LocalDate.MIN : kind.from(),
                    kind.to() == null ? LocalDate.MAX : kind.to());
        }
        return tree;
    }

    private static List<Kind> kinds(ComplaintPolicy policy) {
        List<Kind> kinds = new ArrayList<>();
        policy.categories()
                .forEach((category, from, to) -> kinds.add(new Kind(
                        category, from.equals(LocalDate.MIN) ? null : from, to.equals(LocalDate.MAX) ? null : to)));
        return kinds;
    }

    private static List<Route> routes(ComplaintPolicy policy) {
        List<Route> routes = new ArrayList<>();
        policy.routes().forEach((category, assignee) -> routes.add(new Route(category, assignee)));
        routes.sort(Comparator.comparing(route -> route.category().path()));
        return routes;
    }

    private static @Nullable List<Role> ownLeaders(ComplaintPolicy policy) {
        return policy.leaders().equals(Set.of(Role.MANAGER)) ? null : ScopeForm.sorted(policy.leaders());
    }

    private static List<WorkingCalendar> calendars(ComplaintPolicy policy) {
        return LevelsForms.calendars(policy.ownServiceLevels(), policy.regulators());
    }

    private static @Nullable TriageRules ownTriage(ComplaintPolicy policy) {
        return policy.triage().equals(TriageRules.none()) ? null : policy.triage();
    }

    private static @Nullable RepeatRule ownRepeats(ComplaintPolicy policy) {
        return policy.repeats().equals(RepeatRule.ofDefaults()) ? null : policy.repeats();
    }

    private static @Nullable Admission ownAdmission(ComplaintPolicy policy) {
        return policy.admission().equals(Admission.OPEN) ? null : policy.admission();
    }

    private static @Nullable ServiceLevels ownLevels(ComplaintPolicy policy) {
        ServiceLevels levels = policy.ownServiceLevels();
        if (levels.calendarChoice().byHost()) {
            throw new PolicyFileException(
                    "policy " + policy.reference(),
                    List.of(
                            "service-levels: the host chooses the calendar by choosing(…), which is Java and not data; give"
                                    + " calendars by calendar(scope, calendar) instead"));
        }
        boolean empty = levels.targets().isEmpty()
                && levels.chain().isEmpty()
                && levels.calendarChoice().all().isEmpty();
        return empty ? null : levels;
    }
}

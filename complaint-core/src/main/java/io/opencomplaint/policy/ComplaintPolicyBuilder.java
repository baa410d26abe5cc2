package io.opencomplaint.policy;

import io.opencomplaint.access.AccessRules;
import io.opencomplaint.act.ActType;
import io.opencomplaint.calendar.TimeLimit;
import io.opencomplaint.model.Assignee;
import io.opencomplaint.model.Category;
import io.opencomplaint.model.Role;
import io.opencomplaint.report.alert.AlertRule;
import io.opencomplaint.sla.Regulator;
import io.opencomplaint.sla.ServiceLevels;
import io.opencomplaint.sla.ServiceLevelsBuilder;
import io.opencomplaint.triage.TriageRules;
import io.opencomplaint.workflow.InvalidPolicyException;
import io.opencomplaint.workflow.Workflow;
import io.opencomplaint.workflow.WorkflowBuilder;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Gathers the rules of a policy. Not thread-safe. */
public final class ComplaintPolicyBuilder {

    static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9._-]{0,63}");

    String id;
    int version = 1;
    ZoneId zone = ZoneOffset.UTC;

    private @Nullable Workflow workflow;
    private @Nullable WorkflowBuilder table;
    private @Nullable ServiceLevelsBuilder levelsDraft;
    Set<Role> roles = Set.of();
    Set<Role> leaders = RoleCheck.USUAL_LEADERS;

    NumberPattern numbers = NumberPattern.of("C{seq:3}");
    CategoryTree categories = CategoryTree.open();
    ServiceLevels serviceLevels = ServiceLevels.none();
    List<Questionnaire> questionnaires = List.of();
    final List<Regulator> regulators = new ArrayList<>();
    TriageRules triage = TriageRules.none();
    RepeatRule repeats = RepeatRule.ofDefaults();

    @Nullable
    Period retention;

    @Nullable
    TimeLimit effectCheckedAfter;

    Admission admission = Admission.OPEN;
    List<AlertRule> alerts = List.of();

    @Nullable
    AccessRules access;

    final Map<Category, Assignee> routes = new HashMap<>();

    ComplaintPolicyBuilder(String id) {
        this.id = id;
    }

    /**
     * What the policy is called; for one that began as another.
     *
     * @param newId 1 to 64 of a-z, 0-9, '.', '_' and '-'
     * @return this
     */
    public ComplaintPolicyBuilder id(String newId) {
        this.id = newId;
        return this;
    }

    /**
     * Which version of the policy this is; raise it whenever a rule changes.
     *
     * @param newVersion 1 or more
     * @return this
     */
    public ComplaintPolicyBuilder version(int newVersion) {
        this.version = newVersion;
        return this;
    }

    /**
     * The zone in which days and months are counted; UTC unless said otherwise.
     *
     * @param newZone for example {@code Asia/Shanghai}
     * @return this
     */
    public ComplaintPolicyBuilder zone(ZoneId newZone) {
        this.zone = newZone;
        return this;
    }

    /**
     * What may follow what.
     *
     * @param newWorkflow the table; there is no default
     * @return this
     */
    public ComplaintPolicyBuilder workflow(Workflow newWorkflow) {
        this.workflow = newWorkflow;
        this.table = null;
        return this;
    }

    /**
     * What may follow what, not checked yet: its problems are listed together with those of the policy.
     *
     * @param newTable left alone after this
     * @return this
     */
    public ComplaintPolicyBuilder workflow(WorkflowBuilder newTable) {
        this.table = newTable;
        return this;
    }

    /**
     * The roles that people have; any unless said otherwise. Once said, a rule that speaks of another one is a fault.
     *
     * @param all in place of any that the policy had
     * @return this
     */
    public ComplaintPolicyBuilder roles(Role... all) {
        this.roles = Set.copyOf(Arrays.asList(all));
        return this;
    }

    /**
     * The roles of those who lead 负责人, as {@link ComplaintPolicy#leaders()} says; {@link Role#MANAGER} unless said otherwise.
     *
     * @param all in place of any that the policy had; none for nobody
     * @return this
     */
    public ComplaintPolicyBuilder leaders(Role... all) {
        this.leaders = Set.copyOf(Arrays.asList(all));
        return this;
    }

    /**
     * How numbers look; {@code C{seq:3}} unless said otherwise.
     *
     * @param pattern as {@link NumberPattern} describes
     * @return this
     * @throws io.opencomplaint.InvalidValueException when it cannot be read
     */
    public ComplaintPolicyBuilder numbers(String pattern) {
        return numbers(NumberPattern.of(pattern));
    }

    /**
     * How numbers look.
     *
     * @param pattern the pattern
     * @return this
     */
    public ComplaintPolicyBuilder numbers(NumberPattern pattern) {
        this.numbers = pattern;
        return this;
    }

    /**
     * The kinds of complaint; any unless said otherwise.
     *
     * @param tree the kinds
     * @return this
     */
    public ComplaintPolicyBuilder categories(CategoryTree tree) {
        this.categories = tree;
        return this;
    }

    /**
     * Who answers for complaints of a kind and of the kinds below it that have no route of their own.
     *
     * @param category the kind
     * @param assignee who answers for it
     * @return this
     */
    public ComplaintPolicyBuilder route(Category category, Assignee assignee) {
        routes.put(category, assignee);
        return this;
    }

    /**
     * The time limits that the organisation sets itself; none unless said otherwise. Those of regulators stay beside them.
     *
     * @param levels targets, calendars, chain of report
     * @return this
     */
    public ComplaintPolicyBuilder serviceLevels(ServiceLevels levels) {
        this.serviceLevels = levels;
        this.levelsDraft = null;
        return this;
    }

    /**
     * The time limits that the organisation sets itself, not checked yet: their problems are listed together with those of the
     * policy.
     *
     * @param levels left alone after this
     * @return this
     */
    public ComplaintPolicyBuilder serviceLevels(ServiceLevelsBuilder levels) {
        this.levelsDraft = levels;
        return this;
    }

    /**
     * One more regulator whose rules count beside the organisation's own, or other rules of one that the policy has.
     *
     * @param regulator for example {@code Regulators.ukDisp()}
     * @return this
     */
    public ComplaintPolicyBuilder regulator(Regulator regulator) {
        regulators.removeIf(other -> other.id().equals(regulator.id()));
        regulators.add(regulator);
        return this;
    }

    /**
     * What is asked once a case has ended; nothing unless said otherwise.
     *
     * @param all in place of any that the policy had, no two of the same id
     * @return this
     */
    public ComplaintPolicyBuilder questionnaires(Questionnaire... all) {
        this.questionnaires = List.of(all);
        return this;
    }

    /**
     * How complaints are judged; by people alone unless said otherwise.
     *
     * @param rules in place of any that the policy had
     * @return this
     */
    public ComplaintPolicyBuilder triage(TriageRules rules) {
        this.triage = rules;
        return this;
    }

    /**
     * When complaints are shown as possible repeats; {@link RepeatRule#ofDefaults()} unless said otherwise.
     *
     * @param rule signs, window and bounds; {@link RepeatRule#NONE} for never
     * @return this
     */
    public ComplaintPolicyBuilder repeats(RepeatRule rule) {
        this.repeats = rule;
        return this;
    }

    /**
     * How long the file of a complaint is kept at the least after its end 保存期限; no time unless said otherwise.
     *
     * @param least more than nothing, no part of it negative
     * @return this
     */
    public ComplaintPolicyBuilder retention(Period least) {
        this.retention = least;
        return this;
    }

    /**
     * By which channels complaints come in, and for which reasons one may be refused; any unless said otherwise.
     *
     * @param rule in place of any that the policy had
     * @return this
     */
    public ComplaintPolicyBuilder admission(Admission rule) {
        this.admission = rule;
        return this;
    }

    /**
     * How long after it was planned the effect of a measure is checked 效果验证, where whoever plans the check names no date; no date
     * unless said otherwise.
     *
     * @param limit of working time only where the service levels have a usual calendar
     * @return this
     */
    public ComplaintPolicyBuilder effectCheckedAfter(TimeLimit limit) {
        this.effectCheckedAfter = limit;
        return this;
    }

    /**
     * When complaints are a systemic issue 系统性问题预警; never unless said otherwise. The desk looks for it by {@code analyse}.
     *
     * @param all in place of any that the policy had, no two of the same id
     * @return this
     */
    public ComplaintPolicyBuilder alerts(AlertRule... all) {
        this.alerts = List.of(all);
        return this;
    }

    /**
     * Who may do and see what; {@link AccessRules#usual} unless said otherwise.
     *
     * @param rules in place of any that the policy had
     * @return this
     */
    public ComplaintPolicyBuilder access(AccessRules rules) {
        this.access = rules;
        return this;
    }

    /**
     * Checks the rules and makes the policy.
     *
     * @return the policy
     * @throws InvalidPolicyException listing everything that is wrong
     */
    public ComplaintPolicy build() {
        List<String> problems = new ArrayList<>();
        RuleCheck rules = new RuleCheck(this, problems);
        rules.all();
        ServiceLevels all = allLevels(problems);
        rules.effect(all);
        Workflow checked = checked(all, problems);
        if (!problems.isEmpty() || checked == null) {
            throw new InvalidPolicyException("policy " + reference(), problems);
        }
        return new ComplaintPolicy(this, checked, all);
    }

    /** The workflow with all that hangs on it checked; nothing where there is none, or it is faulty itself. */
    private @Nullable Workflow checked(ServiceLevels all, List<String> problems) {
        if (table != null) {
            try {
                return table.build(draft -> under(draft, all));
            } catch (InvalidPolicyException e) {
                problems.addAll(e.problems());
                return null;
            }
        }
        if (workflow == null) {
            problems.add("It has no workflow; give one with workflow(…) or begin with a preset");
        } else {
            problems.addAll(under(workflow, all));
        }
        return workflow;
    }

    private List<String> under(Workflow draft, ServiceLevels all) {
        List<String> problems = new ArrayList<>(all.problems(draft));
        if (triage.majorRules().isEmpty() && draft.rows().stream().noneMatch(row -> row.act() == ActType.MARK_MAJOR)) {
            problems.addAll(all.problemsWithoutMajor());
        }
        regulators.forEach(regulator -> problems.addAll(regulator.problems(draft)));
        problems.addAll(RoleCheck.problems(roles, draft, all));
        problems.addAll(new AdmissionCheck(admission).problems(triage, all, draft));
        problems.addAll(RoleCheck.leaderProblems(roles, leaders, draft));
        problems.addAll(AlertCheck.problems(alerts, draft));
        problems.addAll(RoleCheck.accessProblems(roles, access));
        return problems;
    }

    /** The limits of the organisation and those of its regulators; only the former where they do not fit together. */
    private ServiceLevels allLevels(List<String> problems) {
        try {
            serviceLevels = levelsDraft == null ? serviceLevels : levelsDraft.build();
            return serviceLevels.beside(regulators);
        } catch (InvalidPolicyException e) {
            problems.addAll(e.problems());
            return serviceLevels;
        }
    }

    private String reference() {
        return CODE.matcher(id).matches() ? id : "";
    }
}

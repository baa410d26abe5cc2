package io.opencomplaint.policy;

import io.opencomplaint.access.AccessRules;
import io.opencomplaint.calendar.Calendars;
import io.opencomplaint.calendar.TimeLimit;
import io.opencomplaint.model.Actor;
import io.opencomplaint.model.Assignee;
import io.opencomplaint.model.Category;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.InadmissibilityReason;
import io.opencomplaint.model.Role;
import io.opencomplaint.report.alert.AlertRule;
import io.opencomplaint.sla.Regulator;
import io.opencomplaint.sla.ServiceLevels;
import io.opencomplaint.triage.ContingencyPlan;
import io.opencomplaint.triage.TriageRules;
import io.opencomplaint.workflow.Workflow;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All rules of one organisation 投诉处理制度: workflow, numbers, kinds, routes, limits and surveys, in one value with an id and a version
 * that every event names. Immutable; safe from any thread.
 */
public final class ComplaintPolicy {

    private final String id;
    private final int version;
    private final ZoneId zone;
    private final Workflow workflow;
    private final NumberPattern numbers;
    private final CategoryTree categories;
    private final Map<Category, Assignee> routes;
    private final ServiceLevels own;
    private final List<Regulator> regulators;
    private final Set<Role> roles;
    private final Set<Role> leaders;
    private final ServiceLevels serviceLevels;
    private final List<Questionnaire> questionnaires;
    private final TriageRules triage;
    private final RepeatRule repeats;
    private final @Nullable Period retention;
    private final @Nullable TimeLimit effectCheckedAfter;
    private final Admission admission;
    private final List<AlertRule> alerts;
    private final @Nullable AccessRules ownAccess;
    private final AccessRules access;
    private final String reference;

    ComplaintPolicy(ComplaintPolicyBuilder builder, Workflow workflow, ServiceLevels all) {
        this.id = builder.id;
        this.version = builder.version;
        this.zone = builder.zone;
        this.workflow = workflow;
        this.numbers = builder.numbers;
        this.categories = builder.categories;
        this.routes = Map.copyOf(builder.routes);
        this.own = builder.serviceLevels;
        this.regulators = List.copyOf(builder.regulators);
        this.roles = builder.roles;
        this.leaders = builder.leaders;
        this.serviceLevels = all;
        this.questionnaires = builder.questionnaires;
        this.triage = builder.triage;
        this.repeats = builder.repeats;
        this.retention = builder.retention;
        this.effectCheckedAfter = builder.effectCheckedAfter;
        this.admission = builder.admission;
        this.alerts = builder.alerts;
        this.ownAccess = builder.access;
        this.access = ownAccess == null ? RoleCheck.usualAccess(roles, workflow) : ownAccess;
        this.reference = id + "@" + version;
    }

    /**
     * Begins a policy.
     *
     * @param id 1 to 64 of a-z, 0-9, '.', '_' and '-'
     * @return the builder
     */
    public static ComplaintPolicyBuilder named(String id) {
        return new ComplaintPolicyBuilder(id);
    }

    /**
     * The same rules to change some of; raise the version when you do.
     *
     * @return a builder that holds what this policy holds
     */
    public ComplaintPolicyBuilder toBuilder() {
        ComplaintPolicyBuilder builder = new ComplaintPolicyBuilder(id)
                .version(version)
                .zone(zone)
                .workflow(workflow)
                .numbers(numbers)
                .categories(categories)
                .serviceLevels(own)
                .roles(roles.toArray(Role[]::new))
                .leaders(leaders.toArray(Role[]::new))
                .questionnaires(questionnaires.toArray(Questionnaire[]::new))
                .triage(triage)
                .repeats(repeats)
                .admission(admission)
                .alerts(alerts.toArray(AlertRule[]::new));
        builder.access = ownAccess;
        builder.retention = retention;
        builder.effectCheckedAfter = effectCheckedAfter;
        regulators.forEach(builder::regulator);
        routes.forEach(builder::route);
        return builder;
    }

    /** {@return which policy this is, as a code} */
    public String id() {
        return id;
    }

    /** {@return which version of it, from 1} */
    public int version() {
        return version;
    }

    /** {@return id and version, as events name them, for example {@code closed-loop@1}} */
    public String reference() {
        return reference;
    }

    /** {@return the zone in which days and months are counted, never the machine's by accident} */
    public ZoneId zone() {
        return zone;
    }

    /** {@return what may follow what} */
    public Workflow workflow() {
        return workflow;
    }

    /** {@return how numbers look} */
    public NumberPattern numbers() {
        return numbers;
    }

    /** {@return the kinds of complaint} */
    public CategoryTree categories() {
        return categories;
    }

    /**
     * The time limits in force: the organisation's own and, beside them, those of its regulators.
     *
     * @return none unless the policy has some
     */
    public ServiceLevels serviceLevels() {
        return serviceLevels;
    }

    /**
     * The time limits that the organisation sets itself.
     *
     * @return none unless the policy has some
     */
    public ServiceLevels ownServiceLevels() {
        return own;
    }

    /**
     * The regulators whose rules count beside the organisation's own.
     *
     * @return none unless the policy bears some; immutable
     */
    public List<Regulator> regulators() {
        return regulators;
    }

    /**
     * The roles that people have.
     *
     * @return none where any will do; immutable
     */
    public Set<Role> roles() {
        return roles;
    }

    /**
     * The roles of those who lead 负责人: they accept a case for whom it was assigned to, report a task for whom it was asked of, and take
     * back a transfer, where a row of the workflow lets them.
     *
     * @return {@link Role#MANAGER} alone unless the policy names others; immutable
     */
    public Set<Role> leaders() {
        return leaders;
    }

    /**
     * Whether somebody leads.
     *
     * @param actor with roles
     * @return true when one of the roles is a leader's
     */
    public boolean isLedBy(Actor actor) {
        return !Collections.disjoint(leaders, actor.roles());
    }

    /**
     * Who answers for which kinds of complaint.
     *
     * @return none unless the policy has some; immutable
     */
    public Map<Category, Assignee> routes() {
        return routes;
    }

    /**
     * What is asked once a case has ended.
     *
     * @return none unless the policy has some; in the order in which they were given, immutable
     */
    public List<Questionnaire> questionnaires() {
        return questionnaires;
    }

    /**
     * The questionnaire with an id.
     *
     * @param name its id
     * @return empty when the policy does not have it
     */
    public Optional<Questionnaire> questionnaire(String name) {
        return questionnaires.stream()
                .filter(questionnaire -> questionnaire.id().equals(name))
                .findFirst();
    }

    /**
     * How complaints are judged: severity, priority, major complaints, contingency plans.
     *
     * @return none unless the policy has some
     */
    public TriageRules triage() {
        return triage;
    }

    /**
     * The contingency plan that goes with complaints of a kind 预案 (S10). The nearest plan up the tree counts.
     *
     * @param category the kind
     * @return empty when neither the kind nor one above it has a plan
     */
    public Optional<ContingencyPlan> contingencyPlan(Category category) {
        return triage.plan(category);
    }

    /**
     * When complaints are shown as possible repeats 重复投诉.
     *
     * @return {@link RepeatRule#ofDefaults()} unless the policy says otherwise
     */
    public RepeatRule repeats() {
        return repeats;
    }

    /**
     * How long the file of a complaint is kept at the least after its end 保存期限: the longest that the organisation (S21: two years)
     * and its regulators, by their period {@value Regulator#RETAIN} (UK-RETAIN: three years), ask for. A regulator that counts from
     * the receipt is obeyed by this, since the end comes later. By it {@code desk.privacy().retain} erases.
     *
     * @return empty when neither names a time
     */
    public Optional<Period> retention() {
        Stream<Period> asked = new Supervision(regulators).periods(Regulator.RETAIN);
        return Stream.concat(ownRetention().stream(), asked).max(Supervision.BY_LENGTH);
    }

    /**
     * How long the organisation itself keeps files.
     *
     * @return empty when it names no time
     */
    public Optional<Period> ownRetention() {
        return Optional.ofNullable(retention);
    }

    /**
     * Until when a complaint about something came in time 投诉时效, by the periods {@value Regulator#TIME_BAR} of the regulators
     * (CN-SAMR: three years), each counted where the regulator is.
     *
     * @param incident when it happened
     * @param receivedAt when the complaint came
     * @return the earliest last day, where it came in time for all of them; empty when it came too late for one, or none names such
     *     a period, so that whoever refuses judges it
     */
    public Optional<LocalDate> inTimeUntil(Instant incident, Instant receivedAt) {
        return new Supervision(regulators).inTimeUntil(incident, receivedAt);
    }

    /**
     * By which channels complaints come in, and for which reasons one may be refused.
     *
     * @return {@link Admission#OPEN} unless the policy says otherwise
     */
    public Admission admission() {
        return admission;
    }

    /**
     * When complaints are a systemic issue 系统性问题预警.
     *
     * @return none unless the policy has some; in the order in which they were given, immutable
     */
    public List<AlertRule> alerts() {
        return alerts;
    }

    /**
     * Who may do and see what 权限.
     *
     * @return what the policy says, or else {@link AccessRules#usual} of the roles that it and its workflow name
     */
    public AccessRules access() {
        return access;
    }

    /** {@return the rules of access that the policy gives itself; empty where the usual ones count} */
    public Optional<AccessRules> ownAccess() {
        return Optional.ofNullable(ownAccess);
    }

    /**
     * For which reasons a complaint may be refused 不予受理理由: those of the admission and, beside them, the grounds of the regulators.
     *
     * @return in order; empty for any
     */
    public List<InadmissibilityReason> refusalReasons() {
        return new Supervision(regulators).reasons(admission);
    }

    /**
     * How long after it was planned the effect of a measure is checked 效果验证, where whoever plans the check names no date.
     *
     * @return empty when the policy names no time: then such a check has no date
     */
    public Optional<TimeLimit> effectCheckedAfter() {
        return Optional.ofNullable(effectCheckedAfter);
    }

    /**
     * When a check of the effect is due that is planned without a date. Counted on the calendar that the service levels have for the
     * complaint; where they have none, which is so for calendar days and clock hours alone, on the days of the policy's zone.
     *
     * @param complaint as it stands
     * @param from when it is planned
     * @return empty when the policy names no time
     * @throws io.opencomplaint.calendar.CalendarRangeException when it lies in a year that the calendar does not have
     */
    public Optional<Instant> effectCheckDue(Complaint complaint, Instant from) {
        return effectCheckedAfter()
                .map(limit -> limit.after(
                        serviceLevels.calendarChoice().of(complaint).orElseGet(() -> Calendars.aroundTheClock(zone)),
                        from));
    }

    /**
     * Who answers for complaints of a kind (S1: the class decides). The nearest route up the tree counts.
     *
     * @param category the kind
     * @return empty when neither the kind nor one above it has a route
     */
    public Optional<Assignee> route(Category category) {
        for (int depth = category.steps().size(); depth > 0; depth--) {
            Assignee found = routes.get(new Category(category.steps().subList(0, depth)));
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    /** Id and version. */
    @Override
    public String toString() {
        return reference;
    }
}

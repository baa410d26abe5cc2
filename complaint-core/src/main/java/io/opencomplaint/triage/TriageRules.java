package io.opencomplaint.triage;

import io.opencomplaint.model.Category;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.Priority;
import io.opencomplaint.model.Severity;
import io.opencomplaint.model.SeverityScore;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How an organisation judges complaints 分级规则: score of severity, priority, major complaints, ageing and contingency plans, all of
 * it data and each of it optional. Checked when the policy is built. Immutable; begin with {@link #none()}.
 *
 * @param scale by which severity is scored; {@code null} when it is not
 * @param matrix that gives the priority for a severity; {@code null} when people set it
 * @param majorRules grounds on which a complaint is a major one
 * @param ageing how priorities rise with time; {@code null} when they do not
 * @param plans contingency plans
 */
public record TriageRules(
        @Nullable SeverityScale scale,
        @Nullable PriorityMatrix matrix,
        List<MajorRule> majorRules,
        @Nullable AgeingRule ageing,
        List<ContingencyPlan> plans) {

    private static final TriageRules NONE = new TriageRules(null, null, List.of(), null, List.of());

    /**
     * Copies the lists.
     *
     * @param scale by which severity is scored
     * @param matrix that gives the priority for a severity
     * @param majorRules grounds on which a complaint is a major one
     * @param ageing how priorities rise with time
     * @param plans contingency plans
     */
    public TriageRules {
        majorRules = List.copyOf(majorRules);
        plans = List.copyOf(plans);
    }

    /**
     * People judge everything.
     *
     * @return no rules
     */
    public static TriageRules none() {
        return NONE;
    }

    /**
     * With a scale of severity.
     *
     * @param newScale in place of any there was
     * @return a copy
     */
    public TriageRules scale(SeverityScale newScale) {
        return new TriageRules(newScale, matrix, majorRules, ageing, plans);
    }

    /**
     * With a matrix of priorities.
     *
     * @param newMatrix in place of any there was
     * @return a copy
     */
    public TriageRules matrix(PriorityMatrix newMatrix) {
        return new TriageRules(scale, newMatrix, majorRules, ageing, plans);
    }

    /**
     * With grounds for major complaints.
     *
     * @param all in place of any there were, no two of the same code
     * @return a copy
     */
    public TriageRules majorRules(MajorRule... all) {
        return new TriageRules(scale, matrix, List.of(all), ageing, plans);
    }

    /**
     * With priorities that rise with time.
     *
     * @param rule in place of any there was
     * @return a copy
     */
    public TriageRules ageing(AgeingRule rule) {
        return new TriageRules(scale, matrix, majorRules, rule, plans);
    }

    /**
     * With contingency plans.
     *
     * @param all in place of any there were, no two of the same id or for the same kind
     * @return a copy
     */
    public TriageRules plans(ContingencyPlan... all) {
        return new TriageRules(scale, matrix, majorRules, ageing, List.of(all));
    }

    /**
     * The priority that follows from a severity.
     *
     * @param severity as judged
     * @param complaint whose kinds of customer and of complaint count, as it stands
     * @param score the latest; {@code null} when there is none
     * @return {@code null} when there is no matrix
     */
    public @Nullable Priority priority(Severity severity, Complaint complaint, @Nullable SeverityScore score) {
        return matrix == null ? null : matrix.priority(severity, complaint.triage(), score);
    }

    /**
     * How soon a complaint is to be taken up by now, for work lists 工作列表. It is computed and never recorded: what is on record is
     * what was judged, and limits by priority look at that; whoever wants the risen one on record sets it, with a reason.
     *
     * @param complaint as it stands
     * @param now an instant, usually the present
     * @return never below the priority on record; empty when it has none
     */
    public Optional<Priority> priorityAt(Complaint complaint, Instant now) {
        Priority recorded = complaint.triage().priority();
        return recorded == null || ageing == null
                ? Optional.ofNullable(recorded)
                : Optional.of(ageing.at(complaint, recorded, now));
    }

    /**
     * The grounds that came to hold by an event. One that held before is not told again, so that what people decided against it
     * stands.
     *
     * @param before the complaint before the event; {@code null} for a receipt
     * @param after the complaint after it
     * @return codes, in the order of the rules
     */
    public List<String> newGrounds(@Nullable Complaint before, Complaint after) {
        return majorRules.stream()
                .filter(rule -> rule.holds(after) && (before == null || !rule.holds(before)))
                .map(MajorRule::code)
                .toList();
    }

    /**
     * The ground with a code.
     *
     * @param code its code
     * @return empty when there is none
     */
    public Optional<MajorRule> majorRule(String code) {
        return majorRules.stream().filter(rule -> rule.code().equals(code)).findFirst();
    }

    /**
     * The contingency plan for a kind of complaint 预案; the nearest one up the tree counts.
     *
     * @param category the kind
     * @return empty when neither the kind nor one above it has a plan
     */
    public Optional<ContingencyPlan> plan(Category category) {
        return plans.stream()
                .filter(plan -> plan.nearness(category) > 0)
                .max(Comparator.comparingInt(plan -> plan.nearness(category)));
    }

    /**
     * What is wrong with these rules.
     *
     * @return sentences that say what would be right; empty when nothing is
     */
    public List<String> problems() {
        Faults faults = new Faults();
        if (scale != null) {
            scale.check(faults);
        }
        if (matrix != null) {
            matrix.check(scale, faults);
        }
        majorRules.forEach(rule -> rule.check(faults));
        faults.once("ground for major complaints", majorRules.stream().map(MajorRule::code));
        if (ageing != null) {
            ageing.check(faults);
        }
        plans.forEach(plan -> plan.check(faults));
        faults.once("contingency plan", plans.stream().map(ContingencyPlan::id));
        faults.once(
                "contingency plan for",
                plans.stream()
                        .flatMap(plan -> plan.categories().stream())
                        .map(Category::path)
                        .sorted());
        return faults.sentences();
    }
}

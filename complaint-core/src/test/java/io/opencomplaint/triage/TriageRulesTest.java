package io.opencomplaint.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.opencomplaint.model.Category;
import io.opencomplaint.model.Priority;
import io.opencomplaint.model.Severity;
import io.opencomplaint.model.SeverityScore;
import io.opencomplaint.model.Tier;
import io.opencomplaint.model.Triage;
import io.opencomplaint.policy.CategoryTree;
import io.opencomplaint.policy.ComplaintPolicy;
import io.opencomplaint.preset.Presets;
import io.opencomplaint.workflow.InvalidPolicyException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** S10: the score of severity with its explanation, the matrix of priorities and the contingency plans; what a policy refuses. */
class TriageRulesTest {

    private static final SeverityScale S10 = SeverityScale.named("home-decoration")
            .factor("content", 4, 4)
            .factor("impact", 3, 4)
            .factor("frequency", 2, 4)
            .factor("source", 3, 4)
            .from(Severity.MODERATE, 15)
            .from(Severity.MAJOR, 25)
            .from(Severity.CRITICAL, 40);

    private static final PriorityMatrix MATRIX = PriorityMatrix.empty()
            .row(Severity.MINOR, Priority.GENERAL)
            .row(Severity.MODERATE, Priority.GENERAL)
            .row(Severity.MAJOR, Priority.IMPORTANT)
            .row(Severity.CRITICAL, Priority.URGENT);

    @ParameterizedTest
    @CsvSource({"0, MINOR", "14, MINOR", "15, MODERATE", "24, MODERATE", "25, MAJOR", "39, MAJOR", "40, CRITICAL"})
    void aThresholdIsReachedByItsOwnPoints(int points, Severity severity) {
        assertThat(S10.severity(points)).isEqualTo(severity);
    }

    @Test
    void aScoreIsTheSumOfWhatItsFactorsContribute() {
        SeverityScore score = S10.score(Map.of("content", 3, "impact", 2, "frequency", 1));
        assertThat(score.factors())
                .extracting("factor", "value", "weight")
                .containsExactly(
                        tuple("content", 3, 4), tuple("impact", 2, 3), tuple("frequency", 1, 2), tuple("source", 0, 3));
        assertThat(score.factors()).extracting(factor -> factor.contribution()).containsExactly(12, 6, 2, 0);
        assertThat(score.points()).isEqualTo(20);
        assertThat(score.severity()).isEqualTo(Severity.MODERATE);
    }

    @Test
    void aCellCanBeForSomeKindsOfComplaintAlone() {
        PriorityMatrix matrix =
                MATRIX.cell(PriorityCell.of(Severity.MODERATE, Priority.URGENT).categories(Category.of("contract")));
        assertThat(matrix.priority(Severity.MODERATE, about("contract/terms"), null))
                .isEqualTo(Priority.URGENT);
        assertThat(matrix.priority(Severity.MODERATE, about("price"), null)).isEqualTo(Priority.GENERAL);
        assertThat(matrix.priority(Severity.MODERATE, Triage.NONE, null)).isEqualTo(Priority.GENERAL);
    }

    private static Triage about(String kind) {
        return new Triage(Category.of(kind), null, null, null);
    }

    @Test
    void theFirstCellThatIsForAComplaintCountsAndElseItsRow() {
        PriorityMatrix matrix = MATRIX.cell(Severity.MAJOR, Tier.VIP, Priority.URGENT)
                .cell(Severity.MODERATE, "impact", 3, Priority.IMPORTANT);
        SeverityScore strong = S10.score(Map.of("impact", 3));
        SeverityScore weak = S10.score(Map.of("impact", 2));
        assertThat(matrix.priority(Severity.MAJOR, from(Tier.VIP), weak)).isEqualTo(Priority.URGENT);
        assertThat(matrix.priority(Severity.MAJOR, from(Tier.ORDINARY), weak)).isEqualTo(Priority.IMPORTANT);
        assertThat(matrix.priority(Severity.MAJOR, Triage.NONE, null)).isEqualTo(Priority.IMPORTANT);
        assertThat(matrix.priority(Severity.MODERATE, Triage.NONE, strong)).isEqualTo(Priority.IMPORTANT);
        assertThat(matrix.priority(Severity.MODERATE, Triage.NONE, weak)).isEqualTo(Priority.GENERAL);
        assertThat(matrix.priority(Severity.MODERATE, Triage.NONE, null)).isEqualTo(Priority.GENERAL);
    }

    @Test
    void theNearestPlanUpTheTreeCounts() {
        ContingencyPlan work = plan("work").categories(Category.of("work"), Category.of("contract"));
        ContingencyPlan water = plan("water").categories(Category.of("work/water"));
        TriageRules rules = TriageRules.none().plans(work, water);
        assertThat(rules.plan(Category.of("work/water/pipe"))).contains(water);
        assertThat(rules.plan(Category.of("work/paint"))).contains(work);
        assertThat(rules.plan(Category.of("contract"))).contains(work);
        assertThat(rules.plan(Category.of("price"))).isEmpty();
    }

    @Test
    void aMeasureIsSaidInBothLanguagesAndAPlanKeepsItsRevisionsAndDrills() {
        ContingencyPlan plan = plan("work")
                .version(2)
                .categories(Category.of("work"))
                .revisions(
                        new PlanRevision(1, LocalDate.of(2026, 1, 5), "first"),
                        new PlanRevision(2, LocalDate.of(2026, 6, 5), "apology added after the drill"))
                .drills(new PlanDrill(1, LocalDate.of(2026, 5, 5), false, "nobody apologised"));
        assertThat(TriageRules.none().plans(plan).problems()).isEmpty();
        assertThat(plan.measures()).containsExactly(new PlannedMeasure("rectify", "Rectify the work", "整改"));
        assertThat(plan.given().measures()).containsExactly("rectify");
    }

    @Test
    void everyFaultIsListedWhenThePolicyIsBuilt() {
        TriageRules faulty = TriageRules.none()
                .scale(SeverityScale.named("No Code")
                        .version(0)
                        .factor("impact", 0, 4)
                        .factor("impact", 1, 101)
                        .from(Severity.MINOR, 0)
                        .from(Severity.MODERATE, 0)
                        .from(Severity.CRITICAL, 1_000))
                .matrix(PriorityMatrix.empty().cell(Severity.MAJOR, "mood", 1, Priority.URGENT))
                .majorRules(MajorRule.named("batch").people(1), MajorRule.named("batch"))
                .ageing(new AgeingRule(Duration.ZERO, Priority.URGENT))
                .plans(
                        ContingencyPlan.named("work").version(0),
                        plan("work")
                                .categories(Category.of("work"))
                                .revisions(
                                        new PlanRevision(2, LocalDate.of(2026, 6, 5), "second"),
                                        new PlanRevision(2, LocalDate.of(2026, 1, 5), "second again")),
                        plan("paint")
                                .measure("rectify", " ", "整改")
                                .categories(Category.of("work"))
                                .drills(new PlanDrill(3, LocalDate.of(2026, 1, 5), true, "of what is to come")));
        assertThat(faulty.problems())
                .containsExactly(
                        "The code of a scale of severity must be 1 to 64 of a-z, 0-9, '.', '_' and '-', beginning with a letter or"
                                + " digit",
                        "The scale of severity No Code must have a version of 1 or more",
                        "The factor impact must have a weight from 1 to 1,000",
                        "The factor impact must have a highest value from 1 to 100",
                        "The factor impact is there more than once; keep one of them",
                        "The scale of severity No Code has a threshold for MINOR, which begins at 0; take it out",
                        "The threshold of MODERATE must be above 0, so that more points are worse",
                        "The threshold of CRITICAL can never be reached: all factors together give 101",
                        "The matrix of priorities has no row for MINOR; add it with row(…)",
                        "The matrix of priorities has no row for MODERATE; add it with row(…)",
                        "The matrix of priorities has no row for MAJOR; add it with row(…)",
                        "The matrix of priorities has no row for CRITICAL; add it with row(…)",
                        "The matrix of priorities looks at mood from 1, which no score can have; look at a factor of the scale,"
                                + " from 1 to its highest value",
                        "The ground batch must ask for 2 people or more, and for nothing beside them",
                        "The ground for major complaints batch is there more than once; keep one of them",
                        "The time after which a priority rises must be a minute or more",
                        "The contingency plan work must have a version of 1 or more",
                        "The contingency plan work is for no kind of complaint",
                        "The contingency plan work has no measure",
                        "The revisions of the contingency plan work must rise in version and day",
                        "The last revision of the contingency plan work must be of its version 1",
                        "The measure rectify must say in both languages what to do",
                        "The measure of the contingency plan paint rectify is there more than once; keep one of them",
                        "A drill of the contingency plan paint must be of version 1 to 1",
                        "The contingency plan work is there more than once; keep one of them",
                        "The contingency plan for work is there more than once; keep one of them");
        assertThatExceptionOfType(InvalidPolicyException.class)
                .isThrownBy(() -> Presets.closedLoop().toBuilder()
                        .categories(CategoryTree.of("price"))
                        .triage(faulty)
                        .build())
                .satisfies(refused -> assertThat(refused.problems())
                        .containsAll(faulty.problems())
                        .anyMatch(problem -> problem.contains("contingency plan for work, which is in none")));
    }

    @Test
    void aScaleWithoutFactorsOrThresholdsIsNone() {
        assertThat(TriageRules.none().scale(SeverityScale.named("empty")).problems())
                .containsExactly(
                        "The scale of severity empty must have 1 to 32 factors",
                        "The scale of severity empty has no threshold; add one with from(…)");
        assertThat(TriageRules.none().scale(S10).matrix(MATRIX).problems()).isEmpty();
        assertThat(TriageRules.none().problems()).isEqualTo(List.of());
    }

    @Test
    void aPolicyKeepsItsRulesWhenItIsBuiltAnew() {
        TriageRules rules = TriageRules.none()
                .scale(S10)
                .matrix(MATRIX)
                .majorRules(MajorRule.named("vip").tiers(Tier.VIP))
                .ageing(new AgeingRule(Duration.ofDays(2), Priority.IMPORTANT))
                .plans(plan("work").categories(Category.of("work")));
        ComplaintPolicy policy = Presets.closedLoop().toBuilder().triage(rules).build();
        assertThat(policy.toBuilder().version(2).build().triage()).isEqualTo(rules);
        assertThat(policy.contingencyPlan(Category.of("work/paint")))
                .contains(rules.plans().get(0));
        assertThat(Presets.closedLoop().triage()).isEqualTo(TriageRules.none());
    }

    private static Triage from(Tier tier) {
        return new Triage(null, null, null, tier);
    }

    private static ContingencyPlan plan(String id) {
        return ContingencyPlan.named(id).measure("rectify", "Rectify the work", "整改");
    }
}

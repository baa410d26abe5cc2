package io.opencomplaint.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.opencomplaint.InvalidValueException;
import io.opencomplaint.act.ActType;
import io.opencomplaint.calendar.Calendars;
import io.opencomplaint.calendar.TimeLimit;
import io.opencomplaint.event.EventType;
import io.opencomplaint.model.Assignee;
import io.opencomplaint.model.Category;
import io.opencomplaint.model.Tier;
import io.opencomplaint.preset.Presets;
import io.opencomplaint.preset.Regulators;
import io.opencomplaint.sla.Scope;
import io.opencomplaint.sla.ServiceLevels;
import io.opencomplaint.sla.Target;
import io.opencomplaint.sla.Trigger;
import io.opencomplaint.triage.MajorRule;
import io.opencomplaint.triage.TriageRules;
import io.opencomplaint.workflow.InvalidPolicyException;
import io.opencomplaint.workflow.Workflow;
import io.opencomplaint.workflow.WorkflowBuilder;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComplaintPolicyTest {

    @Test
    void everyProblemOfAPolicyIsListedAtOnce() {
        assertThatExceptionOfType(InvalidPolicyException.class)
                .isThrownBy(() -> ComplaintPolicy.named("No Code").version(0).build())
                .satisfies(e -> assertThat(e.problems()).hasSize(3));
    }

    @Test
    void aPresetIsChangedWithoutCopyingIt() {
        ComplaintPolicy changed = Presets.closedLoop().toBuilder()
                .id("our-loop")
                .version(2)
                .numbers("K-{seq:5}")
                .build();
        assertThat(changed.reference()).isEqualTo("our-loop@2");
        assertThat(changed.workflow()).isSameAs(changed.toBuilder().build().workflow());
        assertThat(changed.numbers().number(LocalDate.EPOCH, 3)).isEqualTo("K-00003");
    }

    @Test
    void filesAreKeptForMoreThanNothingWhereAPolicySaysHowLong() {
        assertThat(Presets.closedLoop().retention()).isEmpty();
        for (Period wrong : List.of(Period.ZERO, Period.ofYears(-2), Period.of(2, 0, -1))) {
            assertThatExceptionOfType(InvalidPolicyException.class)
                    .isThrownBy(() ->
                            Presets.closedLoop().toBuilder().retention(wrong).build())
                    .satisfies(e ->
                            assertThat(e.problems()).singleElement().asString().contains(wrong.toString()));
        }
        ComplaintPolicy kept =
                Presets.closedLoop().toBuilder().retention(Period.ofMonths(30)).build();
        assertThat(kept.toBuilder().build().retention()).contains(Period.ofMonths(30));
        assertThatExceptionOfType(InvalidPolicyException.class)
                .as("less than the regulator demands")
                .isThrownBy(
                        () -> kept.toBuilder().regulator(Regulators.ukDisp()).build())
                .satisfies(
                        e -> assertThat(e.problems()).singleElement().asString().contains("P30M", "uk-disp", "P3Y"));
        ComplaintPolicy regulated =
                Presets.closedLoop().toBuilder().regulator(Regulators.ukDisp()).build();
        assertThat(regulated.retention()).as("the regulator's").contains(Period.ofYears(3));
        assertThat(regulated.ownRetention()).isEmpty();
        assertThat(regulated.toBuilder().retention(Period.ofDays(2000)).build().retention())
                .contains(Period.ofDays(2000));
    }

    @Test
    void theNearestRouteUpTheTreeCounts() {
        ComplaintPolicy policy = Presets.closedLoop().toBuilder()
                .route(Category.of("product"), Assignee.unit("quality"))
                .route(Category.of("product/fault"), Assignee.of("after-sales", "u-9"))
                .build();
        assertThat(policy.route(Category.of("product/fault/noise"))).contains(Assignee.of("after-sales", "u-9"));
        assertThat(policy.route(Category.of("product/look"))).contains(Assignee.unit("quality"));
        assertThat(policy.route(Category.of("service"))).isEmpty();
    }

    @Test
    void aRouteToAKindThatTheTreeDoesNotHaveIsRefused() {
        assertThatExceptionOfType(InvalidPolicyException.class)
                .isThrownBy(() -> Presets.closedLoop().toBuilder()
                        .categories(CategoryTree.of("product/fault"))
                        .route(Category.of("product"), Assignee.unit("quality"))
                        .route(Category.of("prodcut"), Assignee.unit("quality"))
                        .build())
                .satisfies(
                        e -> assertThat(e.problems()).singleElement().asString().contains("prodcut"));
    }

    @Test
    void aTreeHasKindsAndEachHasDaysInOrder() {
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(CategoryTree::of);
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> CategoryTree.open()
                .with(Category.of("a"), LocalDate.of(2026, 2, 1), LocalDate.of(2026, 1, 1)));
    }

    @Test
    void kindsHaveDaysOnWhichTheyMayBeUsed() {
        LocalDate change = LocalDate.of(2026, 7, 1);
        CategoryTree tree = CategoryTree.of("product/fault")
                .with(Category.of("product/heat"), change, LocalDate.MAX)
                .with(Category.of("product/old"), LocalDate.MIN, change.minusDays(1));
        assertThat(tree.accepts(Category.of("product/heat"), change)).isTrue();
        assertThat(tree.accepts(Category.of("product/heat"), change.minusDays(1)))
                .isFalse();
        assertThat(tree.accepts(Category.of("product/old"), change.minusDays(1)))
                .isTrue();
        assertThat(tree.accepts(Category.of("product/old"), change)).isFalse();
        assertThat(tree.accepts(Category.of("service"), change)).isFalse();
        assertThat(CategoryTree.open().accepts(Category.of("anything"), change)).isTrue();
    }

    @Test
    void aTreeNamesItsKindsInTheOrderOfTheirPaths() {
        CategoryTree tree = CategoryTree.of("service", "product/fault");
        LocalDate gone = LocalDate.of(2020, 1, 1);
        assertThat(tree.with(Category.of("parking"), gone, gone).kinds())
                .containsExactly(Category.of("parking"), Category.of("product/fault"), Category.of("service"));
        assertThat(CategoryTree.open().kinds()).isEmpty();
    }

    @Test
    void aTargetForMajorComplaintsNeedsSomethingThatMakesThemMajor() {
        ServiceLevels levels = ServiceLevels.builder()
                .calendar(Calendars.aroundTheClock(ZoneOffset.UTC))
                .target(Target.named("report")
                        .starts(Trigger.becomingMajor().or(Trigger.on(EventType.COMPLAINT_RECEIVED)))
                        .stops(Trigger.contacted())
                        .limit(TimeLimit.minutes(30))
                        .build())
                .target(Target.named("interim")
                        .starts(Trigger.on(EventType.COMPLAINT_RECEIVED))
                        .stops(Trigger.on(EventType.REPLIED))
                        .limit(Scope.everything().onlyMajor(), TimeLimit.hours(6))
                        .limit(TimeLimit.hours(12))
                        .build())
                .build();
        Workflow loop = Presets.closedLoop().workflow();
        WorkflowBuilder table = loop.toBuilder();
        loop.statuses().stream()
                .filter(status -> !loop.rows(status, ActType.MARK_MAJOR).isEmpty())
                .forEach(status -> table.without(status, ActType.MARK_MAJOR));
        ComplaintPolicyBuilder nobody =
                Presets.closedLoop().toBuilder().workflow(table.build()).serviceLevels(levels);
        assertThatExceptionOfType(InvalidPolicyException.class)
                .isThrownBy(nobody::build)
                .satisfies(e -> assertThat(e.problems())
                        .hasSize(2)
                        .anyMatch(problem -> problem.startsWith("Target report waits for a complaint to become major"))
                        .anyMatch(problem -> problem.startsWith("Target interim is in part for major complaints")));
        assertThat(nobody.triage(TriageRules.none()
                                .majorRules(MajorRule.named("vip").tiers(Tier.VIP)))
                        .build()
                        .id())
                .isEqualTo("closed-loop");
        assertThat(Presets.closedLoop().toBuilder()
                        .serviceLevels(levels)
                        .build()
                        .id())
                .isEqualTo("closed-loop");
    }
}

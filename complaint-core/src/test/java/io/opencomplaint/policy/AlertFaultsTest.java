package io.opencomplaint.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.opencomplaint.act.ActType;
import io.opencomplaint.model.Assignee;
import io.opencomplaint.model.Commonality;
import io.opencomplaint.model.Phase;
import io.opencomplaint.model.Status;
import io.opencomplaint.preset.Presets;
import io.opencomplaint.report.alert.AlertRule;
import io.opencomplaint.report.alert.FrequencyRule;
import io.opencomplaint.report.alert.RateRule;
import io.opencomplaint.workflow.InvalidPolicyException;
import io.opencomplaint.workflow.Workflow;
import io.opencomplaint.workflow.WorkflowBuilder;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules for alerts with a fault fail when the policy is built, and every fault is listed. */
class AlertFaultsTest {

    private static final Assignee QUALITY = Assignee.unit("quality");

    private static ComplaintPolicyBuilder policy(AlertRule... alerts) {
        return Presets.closedLoop().toBuilder().alerts(alerts);
    }

    private static List<String> problems(AlertRule... alerts) {
        return catchThrowableOfType(InvalidPolicyException.class, policy(alerts)::build)
                .problems();
    }

    private static FrequencyRule often(int atLeast, int days) {
        return FrequencyRule.of("often", Commonality.SHOP, atLeast, days);
    }

    private static RateRule rate(String target) {
        return RateRule.of("rate", "orders", Commonality.SHOP).target(2026, new BigDecimal(target));
    }

    @Test
    void whatIsWithinItsBoundsIsTakenAndKeptByTheNextVersion() {
        AlertRule[] rules = {
            often(2, 1).prevents(QUALITY, 1),
            FrequencyRule.of("rare", Commonality.CAUSE, 1_000, 366).prevents(QUALITY, 366),
            rate("1000000"),
            RateRule.of("low", "orders", Commonality.TOTAL).target(1, new BigDecimal("0.000000001"))
        };
        ComplaintPolicy built = policy(rules).build();
        assertThat(built.alerts()).containsExactly(rules);
        assertThat(built.toBuilder().version(2).build().alerts()).containsExactly(rules);
        assertThat(policy().build().alerts()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1, 7, complaints: 1", "1001, 7, complaints: 1001", "2, 0, days: 0", "2, 367, days: 367"})
    void aFrequencyOutOfBounds(int atLeast, int days, String fault) {
        assertThat(problems(often(atLeast, days))).singleElement().asString().contains("Alert often", fault);
    }

    @ParameterizedTest
    @CsvSource({"0", "-0.02", "1000000.1", "0.0000000001"})
    void aTargetOutOfBounds(String target) {
        assertThat(problems(rate(target)))
                .singleElement()
                .asString()
                .startsWith("Alert rate has the target " + target + "; give more than 0");
    }

    @Test
    void aYearOrADateOfPreventionOutOfBounds() {
        assertThat(problems(rate("0.02").target(0, BigDecimal.ONE).prevents(QUALITY, 0)))
                .containsExactly(
                        "Alert rate has a target for the year: 0; give 1 to 9999",
                        "Alert rate asks for prevention within days: 0; give 1 to 366");
        assertThat(problems(often(2, 7).prevents(QUALITY, 367))).hasSize(1);
    }

    @Test
    void whatComplaintsCannotBeCountedBy() {
        assertThat(problems(
                        FrequencyRule.of("all", Commonality.TOTAL, 2, 7),
                        FrequencyRule.of("unit", Commonality.UNIT, 2, 7),
                        RateRule.of("cause", "orders", Commonality.CAUSE).target(2026, BigDecimal.ONE)))
                .hasSize(3)
                .allMatch(problem -> problem.contains("use a rule on a"));
    }

    @Test
    void aPreventionThatNobodyCouldReport() {
        WorkflowBuilder table = Workflow.startingAt(Status.of("open", Phase.INTAKE))
                .moves(Set.of(), ActType.CLOSE, Status.of("done", Phase.CLOSED));
        ComplaintPolicyBuilder builder =
                ComplaintPolicy.named("ours").workflow(table).alerts(often(2, 7).prevents(QUALITY, 7));
        assertThat(catchThrowableOfType(InvalidPolicyException.class, builder::build)
                        .problems())
                .singleElement()
                .asString()
                .startsWith("Alert often asks for prevention, and no row of the workflow reports a task");
        assertThat(builder.alerts(often(2, 7)).build().alerts()).hasSize(1);
    }

    @Test
    void everyFaultIsListedAtOnce() {
        assertThat(problems(often(1, 0), often(3, 7), RateRule.of("No id", "No name", Commonality.TOTAL)))
                .containsExactly(
                        "Alert often counts from complaints: 1; give 2 to 1000",
                        "Alert often looks at days: 0; give 1 to 366",
                        "It has the alert often more than once; give each an id of its own",
                        "Alert must have as its id 1 to 64 of a-z, 0-9, '.', '_' and '-', beginning with a letter or digit",
                        "Alert must have as its denominator 1 to 64 of a-z, 0-9, '.', '_' and '-', beginning with a"
                                + " letter or digit",
                        "Alert has no target; give one by target(year, rate)");
    }
}

package io.opencomplaint.desk.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.act.ActType;
import io.opencomplaint.desk.refusal.Refusal;
import io.opencomplaint.desk.refusal.RefusalCode;
import io.opencomplaint.model.Status;
import io.opencomplaint.policy.ComplaintPolicy;
import io.opencomplaint.preset.Presets;
import io.opencomplaint.sla.Regulator;
import io.opencomplaint.workflow.Transition;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every act × every status of every preset is legal or refused with a documented reason, and nothing else ever happens. */
class PresetMatrixTest {

    private static final int VISITS = 3;
    private static final int PATIENCE = 60_000;
    private static final int LONGEST_CASE = 150;

    static Stream<ComplaintPolicy> policies() {
        return PresetShelf.policies().values().stream();
    }

    @ParameterizedTest
    @MethodSource("policies")
    void everyActInEveryStatusIsLegalOrRefusedWithAReason(ComplaintPolicy policy) {
        Walk walk = new Walk(policy, 1);
        Map<Status, Integer> visits = new HashMap<>();
        for (int i = 0; i < PATIENCE && !isDone(policy, visits); i++) {
            Status status = walk.docket().complaint().status();
            if (visits.merge(status, 1, Integer::sum) <= VISITS) {
                Arrays.stream(ActType.values())
                        .filter(act -> act != ActType.RECEIVE)
                        .forEach(act -> judge(policy, status, act, walk.would(act)));
            }
            if (walk.isOver() || walk.docket().history().size() >= LONGEST_CASE) {
                walk.begin();
            } else {
                walk.step();
            }
        }
        assertThat(visits.keySet())
                .as("a walk comes into every status")
                .containsExactlyInAnyOrderElementsOf(policy.workflow().statuses());
    }

    private static boolean isDone(ComplaintPolicy policy, Map<Status, Integer> visits) {
        return policy.workflow().statuses().stream().allMatch(status -> visits.getOrDefault(status, 0) >= VISITS);
    }

    private static void judge(ComplaintPolicy policy, Status status, ActType act, Decision decision) {
        List<Transition> rows = policy.workflow().rows(status, act);
        if (decision instanceof Decision.Refused refused) {
            Refusal refusal = refused.refusal();
            assertThat(refusal.code() == RefusalCode.WRONG_STATUS)
                    .as("%s in %s: %s", act, status, refusal)
                    .isEqualTo(rows.isEmpty());
            assertThat(refusal.message(Locale.ENGLISH)).startsWith("Cannot ").contains("[c-1]");
            assertThat(refusal.message(Locale.CHINESE)).startsWith("无法").contains("[c-1]");
        } else {
            assertThat(decision).as("%s in %s", act, status).isInstanceOf(Decision.Accepted.class);
            assertThat(rows)
                    .extracting(Transition::to)
                    .contains(((Decision.Accepted) decision).complaint().status());
        }
    }

    @Test
    void theShelfHoldsEveryPresetAndEveryRegulator() {
        assertThat(PresetShelf.presets())
                .extracting(ComplaintPolicy::id)
                .contains("closed-loop")
                .doesNotHaveDuplicates();
        assertThat(PresetShelf.regulators())
                .extracting(Regulator::id)
                .containsExactlyInAnyOrder(
                        "au-rg271",
                        "cn-12345",
                        "cn-bank",
                        "cn-market-regulation",
                        "cn-telecom",
                        "cn-telecom-authority",
                        "iso-10002",
                        "uk-disp",
                        "us-cfpb");
    }

    @Test
    void theClosedLoopBearsEveryRegulatorAtOnce() {
        assertThat(PresetShelf.policies()
                        .get(Presets.closedLoop().id() + "+regulators")
                        .regulators())
                .hasSameSizeAs(PresetShelf.regulators());
    }
}

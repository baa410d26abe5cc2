package io.opencomplaint.preset;

import io.opencomplaint.act.ActType;
import io.opencomplaint.policy.ComplaintPolicy;
import io.opencomplaint.workflow.Transition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which preset knows what beside the main line, as rows of a Markdown table. */
final class CapabilityTable {

    private static final Map<String, ActType> WHAT = new LinkedHashMap<>();

    static {
        WHAT.put("review 复核", ActType.REQUEST_REVIEW);
        WHAT.put("verification 核查", ActType.REQUEST_VERIFICATION);
        WHAT.put("appeal 申诉", ActType.RECORD_APPEAL);
        WHAT.put("merge 并案", ActType.MERGE);
        WHAT.put("approvals 审批", ActType.SUBMIT_FOR_APPROVAL);
        WHAT.put("liability 责任认定", ActType.DETERMINE_LIABILITY);
        WHAT.put("compensation 赔付", ActType.OFFER_COMPENSATION);
        WHAT.put("rectification 整改", ActType.PLAN_RECTIFICATION);
        WHAT.put("survey 满意度调查", ActType.SEND_SURVEY);
    }

    private CapabilityTable() {}

    static List<String> of(Map<String, ComplaintPolicy> presets) {
        List<String> rows = new ArrayList<>();
        rows.add("| preset | " + String.join(" | ", WHAT.keySet()) + " |");
        rows.add("|---".repeat(WHAT.size() + 1) + "|");
        presets.forEach((name, policy) -> rows.add(WHAT.values().stream()
                .map(act -> cell(policy, act))
                .collect(Collectors.joining(" | ", "| `" + name + "` | ", " |"))));
        return rows;
    }

    private static String cell(ComplaintPolicy policy, ActType act) {
        if (act == ActType.SEND_SURVEY && policy.questionnaires().isEmpty()) {
            return "—";
        }
        if (rows(policy, act).findAny().isEmpty()) {
            return "—";
        }
        String stages = rows(policy, act)
                .map(Transition::stage)
                .filter(Objects::nonNull)
                .distinct()
                .map(stage -> "`" + stage + "`")
                .collect(Collectors.joining(", "));
        return stages.isEmpty() ? "yes" : stages;
    }

    private static Stream<Transition> rows(ComplaintPolicy policy, ActType act) {
        return policy.workflow().rows().stream().filter(row -> row.act() == act);
    }
}

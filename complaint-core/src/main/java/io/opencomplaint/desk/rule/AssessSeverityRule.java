package io.opencomplaint.desk.rule;

import io.opencomplaint.act.AssessSeverity;
import io.opencomplaint.desk.refusal.RefusalCode;
import io.opencomplaint.event.SeverityAssessed;
import io.opencomplaint.model.FactorValue;
import io.opencomplaint.model.SeverityScore;
import io.opencomplaint.triage.SeverityFactor;
import io.opencomplaint.triage.SeverityScale;
import io.opencomplaint.triage.TriageRules;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A score takes every factor of the policy's scale once, each on its own scale. */
final class AssessSeverityRule implements ActRule<AssessSeverity> {

    @Override
    public Ruling apply(Matter matter, AssessSeverity act) {
        TriageRules triage = matter.policy().triage();
        SeverityScale scale = triage.scale();
        if (scale == null) {
            return Ruling.refuse(RefusalCode.NO_SEVERITY_SCALE, "");
        }
        Map<String, Integer> values = new HashMap<>();
        for (FactorValue value : act.values()) {
            Ruling objection = objection(scale, value);
            if (objection != null) {
                return objection;
            }
            if (values.put(value.factor(), value.value()) != null) {
                return Ruling.refuse(RefusalCode.FACTOR_GIVEN_TWICE, value.factor());
            }
        }
        for (SeverityFactor factor : scale.factors()) {
            if (!values.containsKey(factor.code())) {
                return Ruling.refuse(RefusalCode.FACTOR_MISSING, factor.code());
            }
        }
        SeverityScore score = scale.score(values);
        return Ruling.of(new SeverityAssessed(
                score,
                matter.complaint().triage().tier(),
                triage.priority(score.severity(), matter.complaint(), score)));
    }

    private static @Nullable Ruling objection(SeverityScale scale, FactorValue value) {
        SeverityFactor factor = scale.factor(value.factor()).orElse(null);
        if (factor == null) {
            return Ruling.refuse(RefusalCode.UNKNOWN_FACTOR, value.factor());
        }
        return value.value() < 0 || value.value() > factor.max()
                ? Ruling.refuse(RefusalCode.FACTOR_OFF_SCALE, value.factor() + ": 0–" + factor.max())
                : null;
    }
}

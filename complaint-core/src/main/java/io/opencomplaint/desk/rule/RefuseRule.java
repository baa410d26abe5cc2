package io.opencomplaint.desk.rule;

import io.opencomplaint.act.Refuse;
import io.opencomplaint.desk.refusal.RefusalCode;
import io.opencomplaint.event.Refused;
import io.opencomplaint.model.InadmissibilityReason;
import io.opencomplaint.model.Incident;
import io.opencomplaint.model.ProceedingKind;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A complaint is not taken up for a typed reason, in words that the complainant is told, by the channel it came in by unless said
 * otherwise; only for a reason that counts under the policy or its regulators. Where another body has it, and only there, the refusal says which. It is
 * too late only for what came after the time bar of the policy's regulators, counted from the incident, where that is known.
 */
final class RefuseRule implements ActRule<Refuse> {

    @Override
    public Ruling apply(Matter matter, Refuse act) {
        List<InadmissibilityReason> reasons = matter.policy().refusalReasons();
        if (!reasons.isEmpty() && !reasons.contains(act.reason())) {
            return new Ruling.Objection(
                    RefusalCode.REASON_NOT_ADMITTED,
                    reasons.stream().map(Enum::name).toList());
        }
        ProceedingKind body = act.elsewhere();
        boolean named = body != null && body.isOutside() && body.decides();
        if (act.reason() == InadmissibilityReason.HANDLED_ELSEWHERE ? !named : body != null) {
            return Ruling.refuse(RefusalCode.OTHER_BODY, act.reason().name());
        }
        LocalDate last = act.reason() == InadmissibilityReason.TIME_BARRED ? inTimeUntil(matter) : null;
        if (last != null) {
            return Ruling.refuse(RefusalCode.NOT_TIME_BARRED, last.toString());
        }
        return Ruling.of(
                new Refused(act.reason(), act.text(), body, matter.replyChannel(act.channel()), matter.worked()));
    }

    /** Nothing where it came too late, no regulator says, or nobody said when the incident was. */
    private static @Nullable LocalDate inTimeUntil(Matter matter) {
        Incident incident = matter.complaint().filing().incident();
        return incident == null || incident.time() == null
                ? null
                : matter.policy()
                        .inTimeUntil(
                                incident.time(), matter.complaint().milestones().receivedAt())
                        .orElse(null);
    }
}

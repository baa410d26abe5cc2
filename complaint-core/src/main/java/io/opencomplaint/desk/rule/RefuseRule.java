package io.opencomplaint.desk.rule;

import io.opencomplaint.act.Refuse;
import io.opencomplaint.desk.refusal.RefusalCode;
import io.opencomplaint.event.Refused;
import io.opencomplaint.model.InadmissibilityReason;
import io.opencomplaint.model.ProceedingKind;

/**
 * A complaint is not taken up for a typed reason, in words that the complainant is told, by the channel it came in by unless said
 * otherwise; only for a reason that counts under the policy. Where another body has it, and only there, the refusal says which.
 */
final class RefuseRule implements ActRule<Refuse> {

    @Override
    public Ruling apply(Matter matter, Refuse act) {
        if (!matter.policy().admission().counts(act.reason())) {
            return new Ruling.Objection(
                    RefusalCode.REASON_NOT_ADMITTED, matter.policy().admission().reasonNames());
        }
        ProceedingKind body = act.elsewhere();
        boolean named = body != null && body.isOutside() && body.decides();
        if (act.reason() == InadmissibilityReason.HANDLED_ELSEWHERE ? !named : body != null) {
            return Ruling.refuse(RefusalCode.OTHER_BODY, act.reason().name());
        }
        return Ruling.of(new Refused(act.reason(), act.text(), body, matter.replyChannel(act.channel())));
    }
}

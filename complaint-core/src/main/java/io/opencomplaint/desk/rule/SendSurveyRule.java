package io.opencomplaint.desk.rule;

import io.opencomplaint.act.SendSurvey;
import io.opencomplaint.desk.refusal.RefusalCode;
import io.opencomplaint.event.SurveySent;
import io.opencomplaint.model.Survey;
import io.opencomplaint.policy.Questionnaire;
import java.time.Instant;

/** One survey for each time that the case ended (E5): a reopening permits another, nothing else does. */
final class SendSurveyRule implements ActRule<SendSurvey> {

    @Override
    public Ruling apply(Matter matter, SendSurvey act) {
        Survey sent = matter.complaint().conclusion().survey();
        if (sent != null) {
            return Ruling.refuse(RefusalCode.SURVEY_SENT, sent.sentAt().toString());
        }
        Questionnaire questionnaire =
                matter.policy().questionnaire(act.questionnaire()).orElse(null);
        if (questionnaire == null) {
            return Ruling.refuse(RefusalCode.UNKNOWN_QUESTIONNAIRE, act.questionnaire());
        }
        Instant expiresAt = matter.occurredAt().plus(questionnaire.validity());
        return Ruling.of(new SurveySent(
                matter.complaint().cycle(),
                questionnaire.id(),
                questionnaire.version(),
                act.mode(),
                expiresAt,
                questionnaire.questions()));
    }
}

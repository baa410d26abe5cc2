package io.opencomplaint.desk.decision;

import io.opencomplaint.act.Act;
import io.opencomplaint.act.ActType;
import io.opencomplaint.act.AnswerSurvey;
import io.opencomplaint.act.SendSurvey;
import io.opencomplaint.model.Question;
import io.opencomplaint.model.SurveyAnswer;
import io.opencomplaint.model.SurveyMode;
import io.opencomplaint.policy.ComplaintPolicy;
import io.opencomplaint.policy.Questionnaire;
import java.util.List;
import java.util.Random;

/** The questionnaires of a policy, sent and answered by chance; other acts are the sample of their kind. */
record WalkSurveys(ComplaintPolicy policy, Random random) {

    Act of(ActType type) {
        List<Questionnaire> all = policy.questionnaires();
        if (all.isEmpty()) {
            return SampleActs.of(type);
        }
        Questionnaire questionnaire = all.get(random.nextInt(all.size()));
        return switch (type) {
            case SEND_SURVEY -> new SendSurvey(SampleActs.ID, questionnaire.id(), SurveyMode.ONLINE);
            case ANSWER_SURVEY ->
                AnswerSurvey.of(
                        SampleActs.ID,
                        SurveyMode.PHONE,
                        questionnaire.questions().stream().map(this::answer).toArray(SurveyAnswer[]::new));
            default -> SampleActs.of(type);
        };
    }

    private SurveyAnswer answer(Question question) {
        Integer low = question.low();
        Integer high = question.high();
        return low == null || high == null
                ? SurveyAnswer.words(question.aspect(), "friendly")
                : SurveyAnswer.score(question.aspect(), low + random.nextInt(high - low + 1));
    }
}

package io.opencomplaint.desk.decision;

import io.opencomplaint.act.Act;
import io.opencomplaint.act.AnswerSurvey;
import io.opencomplaint.act.SendSurvey;
import io.opencomplaint.desk.rule.Occasion;
import io.opencomplaint.event.RecordedEvent;
import io.opencomplaint.model.SurveyAnswer;
import io.opencomplaint.model.SurveyMode;
import java.util.List;

/** The survey of the closed loop, on the complaint {@code c-1}. */
final class SampleSurvey {

    private SampleSurvey() {}

    static Act sent() {
        return new SendSurvey(SampleActs.ID, "after-closing", SurveyMode.ONLINE);
    }

    static Act answered() {
        return AnswerSurvey.of(
                SampleActs.ID,
                SurveyMode.PHONE,
                SurveyAnswer.score("product-quality", 2),
                SurveyAnswer.score("service-quality", 5),
                SurveyAnswer.score("on-time-delivery", 4),
                SurveyAnswer.words("remark", "friendly"));
    }

    /** The occasion with a history that holds the sending, wherever the survey can be sent. */
    static Occasion after(Decision sent, Occasion occasion) {
        List<RecordedEvent> history = sent instanceof Decision.Accepted accepted ? accepted.events() : List.of();
        return occasion.withHistory(history);
    }
}

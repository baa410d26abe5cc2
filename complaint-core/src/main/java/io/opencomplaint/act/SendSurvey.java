package io.opencomplaint.act;

import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.SurveyMode;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * The complainant is asked how satisfied they are 发放满意度调查 (S2), once for each time that the case ended. The host brings
 * the survey to them; the library keeps that, when and until when.
 *
 * @param complaint of which
 * @param questionnaire id of one of the policy's questionnaires
 * @param mode by which way it is held
 */
public record SendSurvey(
        @NotNull ComplaintId complaint,
        @NotNull @Pattern(regexp = "[a-z0-9][a-z0-9._-]{0,63}") String questionnaire,
        @NotNull SurveyMode mode)
        implements CaseAct {

    @Override
    public ActType type() {
        return ActType.SEND_SURVEY;
    }
}

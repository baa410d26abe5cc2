package io.opencomplaint.act;

import io.opencomplaint.model.AnsweredBy;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Text;
import io.opencomplaint.model.ValidText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The report of a task is accepted 任务验收, which ends the task, or returned 退回, so that it is to be done again. Whether a
 * rectification is as it should be, the complainant may be asked, who confirms it or not (S5). Whoever reported neither accepts
 * the report nor records the confirmation: four eyes (ours).
 *
 * @param complaint of which
 * @param key of the task, 1 to 64 of a-z, 0-9, '.', '_' and '-'
 * @param accepted true to accept it
 * @param answeredBy who says so on the side of the complainant; {@code null} where they were not asked
 * @param text what is to be said of it, at most 100,000 characters
 */
public record AnswerReport(
        @NotNull ComplaintId complaint,
        @NotNull @Pattern(regexp = "[a-z0-9][a-z0-9._-]{0,63}") String key,
        boolean accepted,
        @Nullable AnsweredBy answeredBy,
        @Nullable @ValidText(max = 100_000) Text text)
        implements CaseAct {

    /**
     * It is accepted.
     *
     * @param complaint of which
     * @param key of the task
     * @return the act
     */
    public static AnswerReport accept(ComplaintId complaint, String key) {
        return new AnswerReport(complaint, key, true, null, null);
    }

    /**
     * It is returned.
     *
     * @param complaint of which
     * @param key of the task
     * @param reason what is lacking
     * @return the act
     */
    public static AnswerReport giveBack(ComplaintId complaint, String key, String reason) {
        return new AnswerReport(complaint, key, false, null, Text.of(reason));
    }

    /**
     * The same, as the side of the complainant says.
     *
     * @param side who of them
     * @return a copy
     */
    public AnswerReport answeredBy(AnsweredBy side) {
        return new AnswerReport(complaint, key, accepted, side, text);
    }

    @Override
    public ActType type() {
        return accepted ? ActType.ACCEPT_REPORT : ActType.RETURN_REPORT;
    }
}

package io.opencomplaint.model;

import io.opencomplaint.InvalidValueException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was submitted for approval last at a stage, and what came of it 审批 (S7). What was said stands in the history, as does
 * every earlier round. Immutable.
 *
 * @param stage which step of approval, such as {@code technical}; 1 to 64 of a-z, 0-9, '.', '_' and '-'
 * @param cycle of the complaint in which it was submitted, from 1
 * @param state how far it has come
 * @param submitter id of who submitted it 送审人
 * @param submittedAt when
 * @param approver id of who approved or returned it 审批人, never the submitter; {@code null} while it waits
 * @param answeredAt when; {@code null} while it waits
 */
public record Approval(
        String stage,
        int cycle,
        ApprovalState state,
        String submitter,
        Instant submittedAt,
        @Nullable String approver,
        @Nullable Instant answeredAt) {

    /**
     * Checks the stage and cuts the times to the microsecond, which every store keeps.
     *
     * @param stage which step of approval
     * @param cycle of the complaint in which it was submitted
     * @param state how far it has come
     * @param submitter id of who submitted it
     * @param submittedAt when
     * @param approver id of who approved or returned it
     * @param answeredAt when
     * @throws InvalidValueException when one is not of the form above
     */
    public Approval {
        Require.code("stage of approval", stage);
        Require.present("approval", "its state", state);
        Require.key("submitter", submitter);
        submittedAt = Require.time("approval", submittedAt);
        answeredAt = answeredAt == null ? null : Require.time("approval", answeredAt);
    }

    /**
     * Submitted.
     *
     * @param stage which step of approval
     * @param cycle of the complaint
     * @param submitter id of who submits it
     * @param at when
     * @return an approval that waits
     */
    public static Approval submitted(String stage, int cycle, String submitter, Instant at) {
        return new Approval(stage, cycle, ApprovalState.SUBMITTED, submitter, at, null, null);
    }

    /**
     * No longer approved, since a document that was approved with it is another one now. Who approved what was before stays on record.
     *
     * @return a copy
     */
    public Approval lapsed() {
        return new Approval(stage, cycle, ApprovalState.LAPSED, submitter, submittedAt, approver, answeredAt);
    }

    /**
     * Approved or returned.
     *
     * @param approved true for approved
     * @param by id of who says so
     * @param at when
     * @return a copy
     */
    public Approval answered(boolean approved, String by, Instant at) {
        ApprovalState answer = approved ? ApprovalState.APPROVED : ApprovalState.RETURNED;
        return new Approval(stage, cycle, answer, submitter, submittedAt, by, at);
    }
}

package io.opencomplaint.desk;

import io.opencomplaint.ComplaintException;
import io.opencomplaint.desk.refusal.ActRefusedException;
import io.opencomplaint.desk.refusal.Refusal;
import io.opencomplaint.model.Complaint;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What became of one of several acts: the complaint after it, or the failure that {@link ComplaintDesk#perform} would have
 * thrown.
 *
 * @param complaint as it stands after the act; {@code null} when it did not happen
 * @param failure why it did not happen; {@code null} when it did
 */
public record ActResult(@Nullable Complaint complaint, @Nullable ComplaintException failure) {

    /**
     * Refuses anything but one of both.
     *
     * @param complaint as it stands after the act
     * @param failure why it did not happen
     * @throws IllegalArgumentException when both are given, or none
     */
    public ActResult {
        if ((complaint == null) == (failure == null)) {
            throw new IllegalArgumentException("An act has either a complaint or a failure as its result");
        }
    }

    static ActResult done(Complaint complaint) {
        return new ActResult(complaint, null);
    }

    static ActResult failed(ComplaintException failure) {
        return new ActResult(null, failure);
    }

    /**
     * Whether the act happened.
     *
     * @return false when it was refused or failed
     */
    public boolean isDone() {
        return complaint != null;
    }

    /**
     * Why the rules did not allow the act.
     *
     * @return empty when it happened, and when it failed otherwise
     */
    public Optional<Refusal> refusal() {
        return failure instanceof ActRefusedException refused ? Optional.of(refused.refusal()) : Optional.empty();
    }

    /**
     * The complaint after an act that must have happened.
     *
     * @return as it stood then
     * @throws ComplaintException the failure, when it did not
     */
    public Complaint orThrow() {
        if (failure != null) {
            throw failure;
        }
        return Objects.requireNonNull(complaint);
    }
}

package io.opencomplaint.act;

import io.opencomplaint.model.Actor;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Text;
import io.opencomplaint.model.ValidText;
import jakarta.validation.constraints.NotNull;

/**
 * Somebody has an interest of their own in the complaint and keeps out of it from now on 回避 (CN-BANK-DECIDE), or has none after all.
 * They say so themselves or others do. Whoever is on record can neither be given the complaint or a task of it, nor do anything
 * about it but declare interests and add notes; the same goes for the respondent, undeclared.
 *
 * @param complaint of which
 * @param person id of the person, as it is used for actors and assignees, 1 to 128 characters
 * @param interested false to take the declaration back 解除回避
 * @param reason why, at most 4,000 characters
 */
public record DeclareInterest(
        @NotNull ComplaintId complaint,
        @NotNull String person,
        boolean interested,
        @NotNull @ValidText(max = 4_000) Text reason)
        implements CaseAct {

    /**
     * Checks the id as an actor's is.
     *
     * @param complaint of which
     * @param person id of the person
     * @param interested false to take the declaration back
     * @param reason why
     * @throws io.opencomplaint.InvalidValueException when the id is not a key
     */
    public DeclareInterest {
        person = Actor.of(person).id();
    }

    /**
     * They have an interest.
     *
     * @param complaint of which
     * @param person id of the person
     * @param reason why
     */
    public DeclareInterest(ComplaintId complaint, String person, String reason) {
        this(complaint, person, true, Text.of(reason));
    }

    /**
     * They have none after all.
     *
     * @param complaint of which
     * @param person id of the person
     * @param reason why
     * @return the act
     */
    public static DeclareInterest lift(ComplaintId complaint, String person, String reason) {
        return new DeclareInterest(complaint, person, false, Text.of(reason));
    }

    @Override
    public ActType type() {
        return interested ? ActType.DECLARE_INTEREST : ActType.LIFT_INTEREST;
    }
}

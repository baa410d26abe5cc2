package io.opencomplaint.model;

import io.opencomplaint.InvalidValueException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done for the complainant 解决方案.
 *
 * @param kind what sort of thing
 * @param description concretely, at most 100,000 characters; needed for {@link ResolutionKind#OTHER}
 * @param amount how much; needed for {@link ResolutionKind#COMPENSATION}
 * @param expectedOn the day by which it should be done 预计完成时间
 */
public record Resolution(
        ResolutionKind kind,
        @Nullable @ValidText(max = 100_000) Text description,
        @Nullable Money amount,
        @Nullable LocalDate expectedOn) {

    /**
     * Checks that the kind has what it needs.
     *
     * @param kind what sort of thing
     * @param description concretely
     * @param amount how much
     * @param expectedOn the day by which it should be done 预计完成时间
     * @throws InvalidValueException when a compensation has no amount, another kind no description, or the day is
     *     not in the years 1 to 9999
     */
    public Resolution {
        Require.present("resolution", "its kind", kind);
        if (expectedOn != null) {
            Require.date("resolution", expectedOn);
        }
        if (kind == ResolutionKind.COMPENSATION && amount == null) {
            throw new InvalidValueException("resolution", "a compensation states its amount and currency");
        }
        if (kind == ResolutionKind.OTHER && description == null) {
            throw new InvalidValueException("resolution", "a resolution of kind OTHER describes itself");
        }
    }

    /**
     * A resolution with words and without money.
     *
     * @param kind any but compensation
     * @param description concretely
     * @return the resolution
     */
    public static Resolution of(ResolutionKind kind, String description) {
        return new Resolution(kind, Text.of(description), null, null);
    }

    /**
     * A compensation 赔偿.
     *
     * @param amount how much
     * @param description what for
     * @return the resolution
     */
    public static Resolution compensation(Money amount, String description) {
        return new Resolution(ResolutionKind.COMPENSATION, Text.of(description), amount, null);
    }

    /**
     * With the day by which it should be done.
     *
     * @param day in the policy's zone
     * @return a copy
     */
    public Resolution expectedOn(LocalDate day) {
        return new Resolution(kind, description, amount, day);
    }
}

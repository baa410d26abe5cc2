package io.opencomplaint.act;

import io.opencomplaint.InvalidValueException;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Text;
import io.opencomplaint.model.ValidText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Somebody decides whether the complaint is a major one 重大投诉认定, where no rule of the policy can see it: many complain
 * together, management or the public took it up (S20). Begin with {@link #major} or {@link #general}.
 *
 * @param complaint of which
 * @param ground why it is a major one, as a code; {@code null} to make it a general one again
 * @param people how many complain of it together, at most 1,000,000,000; {@code null} when nobody counted
 * @param reason in words, at most 4,000 characters
 */
public record MarkMajor(
        @NotNull ComplaintId complaint,
        @Nullable @Pattern(regexp = "[a-z0-9][a-z0-9._-]{0,63}") String ground,
        @Nullable @Max(MOST_PEOPLE) Integer people,
        @NotNull @ValidText(max = 4_000) Text reason)
        implements CaseAct {

    private static final long MOST_PEOPLE = 1_000_000_000;

    /**
     * Refuses a number of people that is none.
     *
     * @param complaint of which
     * @param ground why it is a major one
     * @param people how many complain of it together
     * @param reason in words
     * @throws InvalidValueException when there are fewer than one
     */
    public MarkMajor {
        if (people != null && people < 1) {
            throw new InvalidValueException("number of people", "give 1 or more");
        }
    }

    /**
     * It is a major one.
     *
     * @param complaint of which
     * @param ground why, as a code, for example {@code management}
     * @param reason in words, at most 4,000 characters
     * @return the act
     */
    public static MarkMajor major(ComplaintId complaint, String ground, String reason) {
        return new MarkMajor(complaint, ground, null, Text.of(reason));
    }

    /**
     * It is a general one 一般投诉, whatever was decided before.
     *
     * @param complaint of which
     * @param reason in words, at most 4,000 characters
     * @return the act
     */
    public static MarkMajor general(ComplaintId complaint, String reason) {
        return new MarkMajor(complaint, null, null, Text.of(reason));
    }

    /**
     * The same with how many complain of it together.
     *
     * @param count 1 or more
     * @return a copy
     */
    public MarkMajor people(int count) {
        return new MarkMajor(complaint, ground, count, reason);
    }

    @Override
    public ActType type() {
        return ground == null ? ActType.MARK_GENERAL : ActType.MARK_MAJOR;
    }
}

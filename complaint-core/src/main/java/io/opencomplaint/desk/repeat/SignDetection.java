package io.opencomplaint.desk.repeat;

import io.opencomplaint.model.Category;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.Party;
import io.opencomplaint.policy.RepeatRule;
import io.opencomplaint.policy.RepeatSign;
import io.opencomplaint.spi.Criteria;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The signs that the library knows 重复投诉的识别标志. Immutable.
 *
 * @param sign what is the same
 * @param categoryDepth how many steps of a category make the same kind, from 1
 */
public record SignDetection(RepeatSign sign, int categoryDepth) implements RepeatDetection {

    /**
     * One for each sign that a rule names.
     *
     * @param rule of the policy
     * @return in the order of the rule
     */
    public static List<RepeatDetection> all(RepeatRule rule) {
        return rule.signs().stream()
                .<RepeatDetection>map(sign -> new SignDetection(sign, rule.categoryDepth()))
                .toList();
    }

    @Override
    public String reason() {
        return sign.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public @Nullable Criteria candidates(Complaint complaint) {
        return switch (sign) {
            case SAME_COMPLAINANT_AND_CATEGORY ->
                sameKind(
                        complaint.filing().complainant().key(),
                        complaint.triage().category());
            case SAME_SUBJECT -> subject(complaint).isEmpty() ? null : Criteria.any();
            case SAME_RESPONDENT -> sameRespondent(complaint.filing().respondent());
        };
    }

    /** What is the same by its criteria is the same; a subject must be read. */
    @Override
    public boolean isRepeat(Complaint complaint, Complaint earlier) {
        return sign != RepeatSign.SAME_SUBJECT || subject(complaint).equals(subject(earlier));
    }

    private @Nullable Criteria sameKind(@Nullable String complainant, @Nullable Category category) {
        if (complainant == null || category == null) {
            return null;
        }
        List<String> steps = category.steps();
        Category kind = new Category(steps.subList(0, Math.min(steps.size(), categoryDepth)));
        return Criteria.any().complainant(complainant).within(kind);
    }

    private static @Nullable Criteria sameRespondent(@Nullable Party respondent) {
        return respondent == null || respondent.key() == null
                ? null
                : Criteria.any().respondent(respondent.key());
    }

    private static Gist subject(Complaint complaint) {
        return Gist.of(complaint.filing().subject());
    }
}

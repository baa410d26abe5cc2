package io.opencomplaint.preset;

import io.opencomplaint.policy.CategoryTree;
import io.opencomplaint.policy.ComplaintPolicy;
import io.opencomplaint.policy.RepeatRule;
import io.opencomplaint.policy.RepeatSign;
import java.time.Duration;

/** Property management 物业: S6. */
final class PropertyManagement {

    /** The longest quarter. */
    private static final Duration QUARTER = Duration.ofDays(92);

    private PropertyManagement() {}

    static ComplaintPolicy policy() {
        return ClosedLoop.base().toBuilder()
                .id("property-management")
                .categories(CategoryTree.of(
                        "environment",
                        "neighbour-disputes",
                        "general-service",
                        "safety",
                        "house-management",
                        "house-repair",
                        "developer",
                        "parking",
                        "shops"))
                .repeats(RepeatRule.within(QUARTER, RepeatSign.SAME_COMPLAINANT_AND_CATEGORY, RepeatSign.SAME_SUBJECT))
                .build();
    }
}

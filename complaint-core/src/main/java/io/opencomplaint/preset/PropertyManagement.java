package io.opencomplaint.preset;

import io.opencomplaint.policy.CategoryTree;
import io.opencomplaint.policy.ComplaintPolicy;

/** Property management 物业: S6. */
final class PropertyManagement {

    private PropertyManagement() {}

    static ComplaintPolicy policy() {
        return ClosedLoop.policy().toBuilder()
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
                .build();
    }
}

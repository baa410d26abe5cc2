package io.opencomplaint.preset;

import io.opencomplaint.policy.ComplaintPolicy;

/** Food delivery 外卖: S13. */
final class FoodDelivery {

    private FoodDelivery() {}

    static ComplaintPolicy policy() {
        return ClosedLoop.policy().toBuilder().id("food-delivery").build();
    }
}

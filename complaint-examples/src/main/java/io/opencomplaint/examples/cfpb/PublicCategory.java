package io.opencomplaint.examples.cfpb;

import io.opencomplaint.model.Category;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Product and issue with what is below them. The category leaves out what is empty, and the subject of the complaint is its issue, or
 * the product where there is none: so the issue is found among the steps again.
 */
record PublicCategory(String product, String subProduct, String issue, String subIssue) {

    static PublicCategory of(@Nullable Category category, String subject) {
        if (category == null) {
            return new PublicCategory("", "", "", "");
        }
        List<String> steps = category.steps();
        int issue = steps.subList(1, steps.size()).indexOf(subject) + 1;
        if (issue == 0) {
            return new PublicCategory(steps.get(0), step(steps, 1), "", "");
        }
        return new PublicCategory(
                steps.get(0), issue > 1 ? steps.get(1) : "", steps.get(issue), step(steps, issue + 1));
    }

    private static String step(List<String> steps, int place) {
        return place < steps.size() ? steps.get(place) : "";
    }
}

package io.opencomplaint.tck;

import static io.opencomplaint.tck.CaseStory.CLERK;
import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.act.Classify;
import io.opencomplaint.desk.RefusalCode;
import io.opencomplaint.model.Category;
import io.opencomplaint.policy.ComplaintPolicy;
import io.opencomplaint.preset.Presets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** S6, property management 物业: what its quarterly analysis counts by. */
abstract class PropertyManagementScenario extends SystemScenario {

    @Override
    ComplaintPolicy policy() {
        return Presets.propertyManagement();
    }

    @Override
    String kind() {
        return "house-repair";
    }

    @Test
    void nineKindsAndNoOther() {
        story.at("2026-03-02T10:00").receive();
        for (String kind : List.of(
                "environment",
                "neighbour-disputes",
                "general-service",
                "safety",
                "house-management",
                "house-repair",
                "developer",
                "parking",
                "shops")) {
            story.classified(kind);
            assertThat(story.complaint().triage().category()).isEqualTo(Category.of(kind));
        }
        assertThat(story.refusal(CLERK, id -> new Classify(id, Category.of("weather"))))
                .isEqualTo(RefusalCode.UNKNOWN_CATEGORY);
    }
}

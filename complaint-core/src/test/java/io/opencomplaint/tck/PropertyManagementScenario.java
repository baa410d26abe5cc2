package io.opencomplaint.tck;

import static io.opencomplaint.tck.CaseStory.CLERK;
import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.act.Classify;
import io.opencomplaint.act.ReceiveComplaint;
import io.opencomplaint.desk.refusal.RefusalCode;
import io.opencomplaint.desk.repeat.RepeatCandidate;
import io.opencomplaint.model.Category;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.Party;
import io.opencomplaint.policy.ComplaintPolicy;
import io.opencomplaint.preset.Presets;
import io.opencomplaint.report.statistics.RepeatCustomer;
import io.opencomplaint.report.statistics.RepeatLedger;
import io.opencomplaint.report.statistics.RepeatProblem;
import java.time.LocalDate;
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

    @Test
    void withinAQuarterTheSameContentOrTheSameComplainantWithTheSameKindIsRepeated() {
        story.at("2026-01-01T09:00");
        received("flat-1", "house-repair");
        story.at("2026-04-01T09:00");
        received("flat-2", "parking");
        assertThat(reasons()).as("ninety days later").containsExactly(List.of("same-subject"));
        story.at("2026-04-03T08:59");
        received("flat-1", "house-repair");
        assertThat(reasons())
                .containsExactly(List.of("same-subject"), List.of("same-complainant-and-category", "same-subject"));
        story.at("2026-04-03T09:01");
        received("flat-1", "house-repair");
        assertThat(reasons()).as("the first is 92 days old").hasSize(2);
    }

    @Test
    void theLedgerOfAQuarterNamesWhoAndWhatComesUpAgain() {
        story.at("2026-04-01T00:00");
        received("flat-1", "house-repair");
        story.at("2026-06-30T23:59");
        received("flat-1", "house-repair");
        received("flat-2", "parking");
        story.at("2026-07-01T00:00");
        received("flat-2", "parking");
        RepeatLedger quarter = story.relations().ledger(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 6, 30), 2, 10);
        assertThat(quarter.customers()).containsExactly(new RepeatCustomer("flat-1", 2));
        assertThat(quarter.problems()).containsExactly(new RepeatProblem(Category.of("house-repair"), null, 2));
    }

    private void received(String flat, String kind) {
        story.receive(ReceiveComplaint.by(Channel.PHONE)
                        .complainant(Party.named("Sam Specimen").key(flat)))
                .classified(kind);
    }

    private List<List<String>> reasons() {
        return story.relations().repeatsOf(story.id()).stream()
                .map(RepeatCandidate::reasons)
                .toList();
    }
}

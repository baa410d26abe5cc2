package io.opencomplaint.tck;

import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.act.AssessSeverity;
import io.opencomplaint.act.ReceiveComplaint;
import io.opencomplaint.act.SetPriority;
import io.opencomplaint.act.SetSeverity;
import io.opencomplaint.model.Category;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.GivenPlan;
import io.opencomplaint.model.Party;
import io.opencomplaint.model.Priority;
import io.opencomplaint.model.Severity;
import io.opencomplaint.model.Tier;
import io.opencomplaint.policy.ComplaintPolicy;
import io.opencomplaint.preset.Presets;
import io.opencomplaint.spi.ComplaintStore;
import io.opencomplaint.triage.ContingencyPlan;
import io.opencomplaint.triage.PlanDrill;
import io.opencomplaint.triage.PlanRevision;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** S10, how home decoration 家装 judges complaints on a store: source, severity, priority, contingency plans. */
abstract class HomeDecorationTriageScenario {

    private CaseStory story;

    /** An empty store, for one test. */
    abstract ComplaintStore newStore();

    @BeforeEach
    void open() {
        tell(Presets.homeDecoration());
    }

    @AfterEach
    void theHistoryMakesTheComplaint() {
        story.check();
    }

    @ParameterizedTest
    @CsvSource({
        "2, 2, 0, 1, 0, 16, MODERATE",
        "2, 2, 0, 1, 3, 25, MAJOR",
        "1, 1, 1, 1, 0, 12, MINOR",
        "3, 2, 2, 1, 0, 26, MAJOR",
        "3, 2, 2, 4, 3, 41, CRITICAL"
    })
    void theScoreIsOverContentImpactFrequencyAndSource(
            int content, int life, int reputation, int frequency, int source, int points, Severity severity) {
        story.clerk(id -> AssessSeverity.of(id)
                .with("content", content)
                .with("impact-life", life)
                .with("impact-reputation", reputation)
                .with("frequency", frequency)
                .with("source", source));
        assertThat(story.complaint().dossier().risk().score().points()).isEqualTo(points);
        assertThat(story.complaint().triage().severity()).isEqualTo(severity);
    }

    @Test
    void aQualitativeJudgementOverridesTheScoreWithAReason() {
        scored(1, 0, 0);
        story.clerk(id -> new SetSeverity(id, Severity.CRITICAL, "the ceiling may come down"));
        assertThat(story.complaint().triage().severity()).isEqualTo(Severity.CRITICAL);
        assertThat(story.complaint().triage().priority()).isEqualTo(Priority.URGENT);
        assertThat(story.complaint().dossier().risk().score().points()).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource({
        "environment-safety-noise, 4, 0, 0, URGENT",
        "construction-quality, 4, 3, 3, URGENT",
        "service-attitude, 2, 3, 0, IMPORTANT",
        "contract, 1, 0, 3, IMPORTANT",
        "service-attitude, 2, 2, 0, GENERAL",
        "contract, 3, 2, 0, GENERAL",
        "price, 2, 3, 0, GENERAL",
        "after-sales, 1, 0, 3, GENERAL",
        "other, 0, 0, 0, GENERAL"
    })
    void aSafetyHazardOrSeriousQualityIsUrgentAndAttitudeOrContractWithALargeImpactImportant(
            String kind, int content, int life, int reputation, Priority priority) {
        story.classified(kind);
        scored(content, life, reputation);
        assertThat(story.complaint().triage().priority()).isEqualTo(priority);
    }

    @Test
    void whatIsSevereIsImportantWhateverItsKind() {
        story.classified("price").clerk(id -> AssessSeverity.of(id)
                .with("content", 3)
                .with("impact-life", 2)
                .with("impact-reputation", 2)
                .with("frequency", 1)
                .with("source", 0));
        assertThat(story.complaint().triage().severity()).isEqualTo(Severity.MAJOR);
        assertThat(story.complaint().triage().priority()).isEqualTo(Priority.IMPORTANT);
    }

    @Test
    void itIsSortedBeforeItIsAssessed() {
        story.receive().registered();
        assertThat(story.missing(CaseStory.CLERK, id -> AssessSeverity.of(id).with("content", 1)))
                .containsExactly("CLASSIFIED");
    }

    @Test
    void thePriorityIsAdjustedByHandWithAReason() {
        scored(0, 0, 0);
        story.clerk(id -> new SetPriority(id, Priority.URGENT, "a safety hazard after all"));
        assertThat(story.complaint().triage().priority()).isEqualTo(Priority.URGENT);
    }

    @Test
    void theChannelSaysWhetherAThirdPartyBroughtItAndTheTierWhetherItIsInternal() {
        for (Channel third : List.of(Channel.MEDIA, Channel.TRADE_BODY, Channel.CONSUMER_ASSOCIATION)) {
            story.receive(ReceiveComplaint.by(third));
            assertThat(story.complaint().filing().channel()).isEqualTo(third);
        }
        story.receive(
                ReceiveComplaint.by(Channel.PHONE).complainant(Party.named("王五").tier(Tier.of("employee"))));
        assertThat(story.complaint().triage().tier()).isEqualTo(Tier.of("employee"));
    }

    @Test
    void eachKindComesWithItsPlanToRectifyCompensateAndApologise() {
        for (Category kind : Presets.homeDecoration().categories().kinds()) {
            story.classified(kind.path());
            assertThat(story.complaint().dossier().risk().plan())
                    .isEqualTo(new GivenPlan(kind.path(), 1, List.of("rectify", "compensate", "apologise")));
        }
    }

    @Test
    void aPlanIsRehearsedAndRevisedAndCasesGetTheVersionOfTheirDay() {
        story.classified("price");
        ContingencyPlan revised = ContingencyPlan.named("price")
                .version(2)
                .categories(Category.of("price"))
                .measure("show-the-bill", "Go through the bill together", "逐项核对账单")
                .measure("compensate", "Compensate for the harm", "赔偿")
                .revisions(new PlanRevision(2, LocalDate.of(2026, 3, 3), "the drill found no bill"))
                .drills(new PlanDrill(1, LocalDate.of(2026, 3, 1), false, "nobody had the bill"));
        assertThat(story.complaint().dossier().risk().plan().version()).isEqualTo(1);
        ComplaintPolicy preset = Presets.homeDecoration();
        tell(preset.toBuilder()
                .version(2)
                .triage(preset.triage().plans(revised))
                .build());
        story.classified("price");
        assertThat(story.complaint().dossier().risk().plan())
                .isEqualTo(new GivenPlan("price", 2, List.of("show-the-bill", "compensate")));
    }

    private void scored(int content, int life, int reputation) {
        story.clerk(id -> AssessSeverity.of(id)
                .with("content", content)
                .with("impact-life", life)
                .with("impact-reputation", reputation)
                .with("frequency", 0)
                .with("source", 0));
    }

    private void tell(ComplaintPolicy policy) {
        story = new CaseStory(newStore(), policy);
        story.at("2026-03-02T10:00").receive().registered().classified("other");
    }
}

package io.opencomplaint.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.opencomplaint.act.AssessSeverity;
import io.opencomplaint.act.Classify;
import io.opencomplaint.act.MarkVulnerable;
import io.opencomplaint.act.Register;
import io.opencomplaint.act.SetPriority;
import io.opencomplaint.act.SetSeverity;
import io.opencomplaint.act.SetTier;
import io.opencomplaint.act.Withdraw;
import io.opencomplaint.desk.ActResult;
import io.opencomplaint.desk.refusal.InvalidActException;
import io.opencomplaint.desk.refusal.RefusalCode;
import io.opencomplaint.event.Classified;
import io.opencomplaint.event.EventType;
import io.opencomplaint.event.PlanGiven;
import io.opencomplaint.event.SeverityAssessed;
import io.opencomplaint.event.SeveritySet;
import io.opencomplaint.event.VulnerabilitySet;
import io.opencomplaint.model.Category;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.GivenPlan;
import io.opencomplaint.model.Priority;
import io.opencomplaint.model.Severity;
import io.opencomplaint.model.SeverityScore;
import io.opencomplaint.model.Text;
import io.opencomplaint.model.Tier;
import io.opencomplaint.preset.Presets;
import io.opencomplaint.triage.SeverityScale;
import io.opencomplaint.triage.TriageRules;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * How complaints are judged, on a store: the score of severity (S10), the priority that follows and rises with time, special care
 * and contingency plans 预案 (S10).
 */
public abstract class TriageScenario extends JudgedCase {

    /** For subclasses. */
    protected TriageScenario() {}

    @Test
    void s10TheSameMatterWeighsMoreWhenAThirdPartyBringsIt() {
        received(Tier.ORDINARY);
        Complaint ours = act(assessed(0));
        assertThat(ours.triage().severity()).isEqualTo(Severity.MODERATE);
        assertThat(ours.triage().priority()).isEqualTo(Priority.GENERAL);
        Complaint thirdParty = act(assessed(3));
        assertThat(thirdParty.triage().severity()).isEqualTo(Severity.MAJOR);
        assertThat(thirdParty.triage().priority()).isEqualTo(Priority.IMPORTANT);
        SeverityAssessed event = last(SeverityAssessed.class);
        assertThat(event.score().factors())
                .extracting("factor", "value", "weight")
                .containsExactly(
                        tuple("content", 3, 4), tuple("impact", 2, 3), tuple("frequency", 1, 2), tuple("source", 3, 3));
        assertThat(event.score().points()).isEqualTo(29);
        assertThat(event.score().scale()).isEqualTo("home-decoration");
        assertThat(event.score().version()).isEqualTo(7);
        assertThat(event.tier()).isEqualTo(Tier.ORDINARY);
        assertThat(event.priority()).isEqualTo(Priority.IMPORTANT);
        assertThat(risk().score()).isEqualTo(event.score());
    }

    @Test
    void s10AJudgementOverridesTheScoreWithAReasonAndBothAreKept() {
        received(Tier.ORDINARY);
        SeverityScore score = act(assessed(0)).dossier().risk().score();
        Complaint judged = act(new SetSeverity(ID, Severity.CRITICAL, "the ceiling may come down"));
        assertThat(judged.triage().severity()).isEqualTo(Severity.CRITICAL);
        assertThat(judged.triage().priority()).as("follows the judgement").isEqualTo(Priority.URGENT);
        assertThat(risk().score()).isEqualTo(score);
        assertThat(last(SeveritySet.class))
                .isEqualTo(new SeveritySet(
                        Severity.CRITICAL, Text.of("the ceiling may come down"), Tier.ORDINARY, Priority.URGENT));
        assertThatExceptionOfType(InvalidActException.class)
                .isThrownBy(() -> act(new SetSeverity(ID, Severity.MINOR, " ")));
    }

    @Test
    void s10ThePriorityIsAdjustedByHandWithAReasonUntilTheNextJudgement() {
        received(Tier.VIP);
        assertThat(act(assessed(3)).triage().priority()).as("a VIP's").isEqualTo(Priority.URGENT);
        assertThat(act(new SetPriority(ID, Priority.GENERAL, "they are abroad"))
                        .triage()
                        .priority())
                .isEqualTo(Priority.GENERAL);
        assertThatExceptionOfType(InvalidActException.class)
                .isThrownBy(() -> act(new SetPriority(ID, Priority.URGENT, "")));
        assertThat(act(assessed(3)).triage().priority()).isEqualTo(Priority.URGENT);
    }

    @Test
    void aHighImpactLiftsThePriorityWithinItsSeverity() {
        received(Tier.ORDINARY);
        Complaint assessed = act(AssessSeverity.of(ID)
                .with("impact", 4)
                .with("content", 1)
                .with("source", 0)
                .with("frequency", 0));
        assertThat(assessed.triage().severity()).isEqualTo(Severity.MODERATE);
        assertThat(assessed.triage().priority()).isEqualTo(Priority.IMPORTANT);
    }

    @Test
    void aScoreTakesEveryFactorOnceOnItsScale() {
        received(Tier.ORDINARY);
        AssessSeverity three =
                AssessSeverity.of(ID).with("content", 4).with("impact", 4).with("frequency", 0);
        assertRefused(three, RefusalCode.FACTOR_MISSING, "source");
        assertRefused(three.with("source", 5), RefusalCode.FACTOR_OFF_SCALE, "source: 0–4");
        assertRefused(three.with("source", -1), RefusalCode.FACTOR_OFF_SCALE, "source: 0–4");
        assertRefused(three.with("mood", 1), RefusalCode.UNKNOWN_FACTOR, "mood");
        assertRefused(three.with("impact", 4), RefusalCode.FACTOR_GIVEN_TWICE, "impact");
        assertThat(act(three.with("source", 4)).triage().severity()).isEqualTo(Severity.CRITICAL);
        desk = newDesk(Presets.closedLoop());
        assertRefused(three, RefusalCode.NO_SEVERITY_SCALE);
    }

    @Test
    void aLaterScaleRewritesNoScore() {
        received(Tier.ORDINARY);
        SeverityScore score = act(assessed(0)).dossier().risk().score();
        desk = newDesk(policy().toBuilder()
                .version(2)
                .triage(TriageRules.none()
                        .scale(SeverityScale.named("other").factor("mood", 1, 4).from(Severity.CRITICAL, 1)))
                .build());
        assertThat(act(new Classify(ID, Category.of("price"))).dossier().risk().score())
                .isEqualTo(score);
        assertThat(complaint().triage().severity()).isEqualTo(Severity.MODERATE);
    }

    @Test
    void aPriorityRisesWithEveryTwoDaysOfWaitingUpToItsCap() {
        received(Tier.ORDINARY);
        assertThat(priorityNow()).as("before it is judged").isEmpty();
        act(assessed(0));
        clock.step(Duration.ofDays(2).minus(STEP).minusNanos(1_000));
        assertThat(priorityNow()).contains(Priority.GENERAL);
        clock.step(Duration.ofNanos(1_000));
        assertThat(priorityNow()).contains(Priority.IMPORTANT);
        clock.step(Duration.ofDays(400_000));
        assertThat(priorityNow()).as("capped").contains(Priority.IMPORTANT);
        assertThat(complaint().triage().priority()).as("on record").isEqualTo(Priority.GENERAL);
    }

    @Test
    void ageLowersNothingAndEndsWithTheCase() {
        received(Tier.ORDINARY);
        act(new SetPriority(ID, Priority.URGENT, "water runs"));
        clock.step(Duration.ofDays(30));
        assertThat(priorityNow()).contains(Priority.URGENT);
        act(new SetPriority(ID, Priority.GENERAL, "water stopped"));
        assertThat(priorityNow()).contains(Priority.IMPORTANT);
        act(new Withdraw(ID));
        assertThat(priorityNow()).contains(Priority.GENERAL);
    }

    @Test
    void whoNeedsSpecialCareIsFlaggedAndWhyIsATextAlone() {
        received(Tier.ORDINARY);
        act(MarkVulnerable.needed(ID, "lives alone, cannot phone"));
        assertThat(risk().vulnerable()).isTrue();
        assertThat(last(VulnerabilitySet.class))
                .isEqualTo(new VulnerabilitySet(true, Text.of("lives alone, cannot phone")));
        assertThat(complaint().dossier().toString()).doesNotContain("alone");
        act(MarkVulnerable.notNeeded(ID, "a daughter speaks for her"));
        assertThat(risk().vulnerable()).isFalse();
    }

    @Test
    void s10TheHandlerGetsTheContingencyPlanWithTheCase() {
        received(Tier.ORDINARY);
        Complaint classified = act(new Classify(ID, Category.of("work/water/pipe")));
        GivenPlan plan = new GivenPlan("water-damage", 3, List.of("stop-water", "apologise", "compensate"));
        assertThat(classified.dossier().risk().plan()).isEqualTo(plan);
        assertThat(types()).containsExactly(EventType.COMPLAINT_RECEIVED, EventType.CLASSIFIED, EventType.PLAN_GIVEN);
        assertThat(last(PlanGiven.class)).isEqualTo(new PlanGiven(plan));
        assertThat(desk.history(ID).get(2).recording())
                .isEqualTo(desk.history(ID).get(1).recording());
        assertThat(policy().contingencyPlan(WATER)
                        .orElseThrow()
                        .measures()
                        .get(0)
                        .chinese())
                .isEqualTo("关闭水源");
    }

    @Test
    void aPlanGoesWithTheKindThatItWasFor() {
        received(Tier.ORDINARY);
        act(new Classify(ID, WATER));
        act(new Classify(ID, Category.of("price")));
        assertThat(risk().plan()).isNull();
        assertThat(last(Classified.class).category()).isEqualTo(Category.of("price"));
    }

    @Test
    void manyActsAtOnceHaveTheSameConsequences() {
        clock.step(STEP);
        List<ActResult> results = desk.performAll(
                List.of(
                        receipt(Tier.ORDINARY),
                        new SetTier(ID, Tier.VIP, "recognised"),
                        new Register(ID),
                        new Classify(ID, WATER),
                        assessed(3)),
                CLERK);
        assertThat(results).allMatch(ActResult::isDone);
        assertThat(results.get(4).orThrow()).isEqualTo(complaint());
        assertThat(types())
                .containsExactly(
                        EventType.COMPLAINT_RECEIVED,
                        EventType.TIER_SET,
                        EventType.MAJOR_DECIDED,
                        EventType.REGISTERED,
                        EventType.CLASSIFIED,
                        EventType.PLAN_GIVEN,
                        EventType.SEVERITY_ASSESSED);
        assertReplays();
    }
}

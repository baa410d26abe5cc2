package io.opencomplaint.tck;

import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.act.Classify;
import io.opencomplaint.act.MarkMajor;
import io.opencomplaint.act.NameRepresentatives;
import io.opencomplaint.act.RaiseWarning;
import io.opencomplaint.act.ReceiveComplaint;
import io.opencomplaint.act.SetPriority;
import io.opencomplaint.act.SetSeverity;
import io.opencomplaint.act.SetTier;
import io.opencomplaint.desk.refusal.RefusalCode;
import io.opencomplaint.event.EventType;
import io.opencomplaint.event.MajorDecided;
import io.opencomplaint.event.RecordedEvent;
import io.opencomplaint.model.Category;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.ClockState;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.ExternalReference;
import io.opencomplaint.model.Party;
import io.opencomplaint.model.Priority;
import io.opencomplaint.model.Risk;
import io.opencomplaint.model.Severity;
import io.opencomplaint.model.Text;
import io.opencomplaint.model.Tier;
import io.opencomplaint.model.WarningLevel;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** S20: complaints that are major 重大投诉 by a rule of the policy or because somebody decided so, and what is due for them, on a store. */
public abstract class MajorScenario extends JudgedCase {

    /** For subclasses. */
    protected MajorScenario() {}

    @Test
    void s20AVipsComplaintIsMajorFromItsReceiptAndAnsweredWithinSixHours() {
        Complaint received = received(Tier.VIP);
        assertThat(risk().majorGrounds()).containsExactly("vip");
        assertThat(types()).containsExactly(EventType.COMPLAINT_RECEIVED, EventType.MAJOR_DECIDED);
        assertThat(received.version()).isEqualTo(2);
        RecordedEvent decided = desk.history(ID).get(1);
        assertThat(decided.event()).isEqualTo(new MajorDecided(true, List.of("vip"), null, null));
        assertThat(decided.recording()).isEqualTo(desk.history(ID).get(0).recording());
        assertThat(due("interim")).isEqualTo(MONDAY.plus(Duration.ofHours(6)));
        assertThat(due("visit")).as("a limit for major ones alone").isEqualTo(MONDAY.plus(Duration.ofHours(24)));
        assertThat(due("report")).isEqualTo(MONDAY.plus(Duration.ofMinutes(30)));
        clock.step(Duration.ofMinutes(20));
        desk.perform(new RaiseWarning(ID, WarningLevel.ONE, "a VIP"), CLERK);
        assertThat(state("report")).isEqualTo(ClockState.MET);
    }

    @Test
    void s20AnOrdinaryComplaintBecomesMajorWithItsTier() {
        received(Tier.ORDINARY);
        assertThat(risk()).isEqualTo(Risk.EMPTY);
        assertThat(due("interim")).isEqualTo(MONDAY.plus(Duration.ofHours(12)));
        act(new SetTier(ID, Tier.VIP, "wrong list"));
        assertThat(risk().majorGrounds()).containsExactly("vip");
        assertThat(due("interim")).isEqualTo(MONDAY.plus(Duration.ofHours(6)));
        assertThat(due("visit")).as("from the receipt").isEqualTo(MONDAY.plus(Duration.ofHours(24)));
        assertThat(due("report")).isEqualTo(clock.instant().plus(Duration.ofMinutes(30)));
    }

    @Test
    void everyConditionOfAGroundMustHold() {
        desk.perform(
                ReceiveComplaint.by(Channel.WEB)
                        .id(ID)
                        .complainant(Party.anonymous())
                        .matter("Fails again"),
                CLERK);
        assertThat(risk().isMajor()).isFalse();
        act(new SetTier(ID, Tier.VIP, "recognised"));
        assertThat(risk().majorGrounds()).containsExactly("vip", "vip-online");
    }

    @Test
    void s20WhatMediaOrARegulatorForwardOrIsSevereEnoughIsMajor() {
        desk.perform(
                ReceiveComplaint.by(Channel.REFERRAL)
                        .id(ID)
                        .complainant(Party.anonymous())
                        .reference(ExternalReference.of("evening-news", "2026/17"))
                        .matter("Fails again"),
                CLERK);
        assertThat(risk().majorGrounds()).containsExactly("media", "regulator");
        act(new SetSeverity(ID, Severity.CRITICAL, "the ceiling may come down"));
        assertThat(risk().majorGrounds()).containsExactly("media", "regulator", "danger");
        act(new SetSeverity(ID, Severity.MINOR, "it was another ceiling"));
        assertThat(risk().majorGrounds()).as("until somebody decides").contains("danger");
    }

    @Test
    void s20ABatchComplaintIsMajorFromSoManyPeopleOn() {
        received(Tier.ORDINARY);
        MarkMajor batch = MarkMajor.major(ID, "batch", "the whole staircase");
        assertRefused(batch, RefusalCode.TOO_FEW_PEOPLE, "batch: 5");
        assertRefused(batch.people(4), RefusalCode.TOO_FEW_PEOPLE, "batch: 5");
        act(batch.people(5));
        assertThat(risk().majorGrounds()).containsExactly("batch");
        assertThat(last(MajorDecided.class))
                .isEqualTo(new MajorDecided(true, List.of("batch"), 5, Text.of("the whole staircase")));
    }

    @Test
    void s20AGroupOnRecordIsABatchOfItself() {
        received(Tier.ORDINARY);
        act(NameRepresentatives.of(ID, 4));
        assertThat(risk().isMajor()).isFalse();
        act(NameRepresentatives.of(ID, 5));
        assertThat(risk().majorGrounds()).containsExactly("batch");
        assertThat(due("interim")).isEqualTo(MONDAY.plus(Duration.ofHours(6)));
    }

    @Test
    void s20WhatSomebodyDecidesStandsAgainstTheRulesThatHeldBefore() {
        received(Tier.VIP);
        act(MarkMajor.major(ID, "management", "the director asked"));
        assertThat(risk().majorGrounds()).containsExactly("vip", "management");
        act(MarkMajor.general(ID, "the director meant another one"));
        assertThat(risk().isMajor()).isFalse();
        assertThat(due("interim")).isEqualTo(MONDAY.plus(Duration.ofHours(12)));
        act(new Classify(ID, Category.of("price")));
        act(new SetPriority(ID, Priority.IMPORTANT, "asked twice"));
        assertThat(risk().isMajor()).as("still a VIP, and decided").isFalse();
    }
}

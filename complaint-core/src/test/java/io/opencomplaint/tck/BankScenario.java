package io.opencomplaint.tck;

import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.act.AnswerReport;
import io.opencomplaint.act.OpenTask;
import io.opencomplaint.act.Reply;
import io.opencomplaint.act.ReportTask;
import io.opencomplaint.act.SetSeverity;
import io.opencomplaint.model.Assignee;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.ClockState;
import io.opencomplaint.model.Money;
import io.opencomplaint.model.Outcome;
import io.opencomplaint.model.Priority;
import io.opencomplaint.model.RemedyState;
import io.opencomplaint.model.Resolution;
import io.opencomplaint.model.Severity;
import io.opencomplaint.model.TaskKind;
import io.opencomplaint.model.Tier;
import io.opencomplaint.policy.ComplaintPolicy;
import io.opencomplaint.preset.Presets;
import org.junit.jupiter.api.Test;

/** S17, bank 银行. */
abstract class BankScenario extends SystemScenario {

    @Override
    ComplaintPolicy policy() {
        return Presets.bank();
    }

    @Override
    String kind() {
        return "card/fee";
    }

    @Test
    void anImportantCustomerTakesThePriorityLane() {
        story.at("2026-03-02T10:00").receive(Tier.VIP);
        assertThat(story.swept()).containsExactly("priority-lane lane [manager]");
        assertThat(story.complaint().triage().priority()).isEqualTo(Priority.URGENT);
        story.at("2026-03-02T11:00").registered().classified(kind()).assigned("cards");
        assertThat(story.state("priority-lane")).isEqualTo(ClockState.MET);
    }

    @Test
    void aKeyProblemTakesThePriorityLaneOnceItIsKnownToBeOne() {
        story.at("2026-03-02T10:00").receive(Tier.ORDINARY);
        assertThat(story.swept()).isEmpty();
        story.at("2026-03-02T10:30").clerk(id -> new SetSeverity(id, Severity.CRITICAL, "many are hit"));
        assertThat(story.due("priority-lane")).isEqualTo("2026-03-02T11:00");
        assertThat(story.swept()).containsExactly("priority-lane lane [manager]");
    }

    @Test
    void everybodyElseWaitsInTurn() {
        story.at("2026-03-02T10:00").receive(Tier.ORDINARY).registered().classified(kind());
        assertThat(story.isWithout("priority-lane")).isTrue();
        assertThat(story.complaint().triage().priority()).isNull();
    }

    @Test
    void aLaneThatIsTooSlowIsToldToTheManager() {
        story.at("2026-03-02T10:00").receive(Tier.VIP);
        story.swept();
        assertThat(story.at("2026-03-02T11:01").swept()).containsExactly("priority-lane breach [manager]");
        story.registered().classified(kind()).assigned("cards");
        assertThat(story.state("priority-lane")).isEqualTo(ClockState.MISSED);
    }

    @Test
    void receivedRecordedInvestigatedResolvedFedBackAndTheResultRecorded() {
        story.at("2026-03-02T10:00").receive();
        story.registered().classified(kind()).assigned("cards").accepted().investigated();
        story.handler(
                id -> OpenTask.of(id, TaskKind.CONTRIBUTION, "statement", Assignee.unit("accounts"), "which fees"));
        assertThat(story.complaint().dossier().tasks())
                .as("several departments coordinate")
                .hasSize(1);
        story.handler(id -> new ReportTask(id, "statement", "these"))
                .by(CaseStory.MANAGER, id -> AnswerReport.accept(id, "statement"));
        story.proposed(Resolution.compensation(Money.of("200", "CNY"), "sorry")).executed();
        story.clerk(id -> Reply.finalReply(id, "paid back").via(Channel.MAIL))
                .satisfied()
                .closed(Outcome.UPHELD);
        assertThat(story.complaint().remedy().state()).isEqualTo(RemedyState.EXECUTED);
        assertThat(story.complaint().remedy().resolution().amount()).isEqualTo(Money.of("200", "CNY"));
    }
}

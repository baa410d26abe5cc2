package io.opencomplaint.tck;

import static io.opencomplaint.tck.CaseStory.CLERK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opencomplaint.act.Act;
import io.opencomplaint.act.AnswerCompensation;
import io.opencomplaint.act.AnswerReport;
import io.opencomplaint.act.Archive;
import io.opencomplaint.act.Close;
import io.opencomplaint.act.DecideProceeding;
import io.opencomplaint.act.MergeInto;
import io.opencomplaint.act.NameRepresentatives;
import io.opencomplaint.act.OfferCompensation;
import io.opencomplaint.act.OpenProceeding;
import io.opencomplaint.act.OpenTask;
import io.opencomplaint.act.PayCompensation;
import io.opencomplaint.act.Reply;
import io.opencomplaint.act.ReportTask;
import io.opencomplaint.act.SetSeverity;
import io.opencomplaint.desk.refusal.InvalidActException;
import io.opencomplaint.desk.refusal.RefusalCode;
import io.opencomplaint.model.Assignee;
import io.opencomplaint.model.CaseTask;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.ClockState;
import io.opencomplaint.model.CompensationKind;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Money;
import io.opencomplaint.model.Outcome;
import io.opencomplaint.model.Party;
import io.opencomplaint.model.Priority;
import io.opencomplaint.model.ProceedingKind;
import io.opencomplaint.model.ProceedingResult;
import io.opencomplaint.model.RemedyState;
import io.opencomplaint.model.Resolution;
import io.opencomplaint.model.ResolutionKind;
import io.opencomplaint.model.Severity;
import io.opencomplaint.model.TaskKind;
import io.opencomplaint.model.Tier;
import io.opencomplaint.policy.ComplaintPolicy;
import io.opencomplaint.preset.Presets;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
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

    @Test
    void severalDepartmentsCoordinateEachByItsOwnDateAndTheAnswerWaitsForNone() {
        story.at("2026-03-02T10:00").receive();
        story.registered().classified(kind()).assigned("cards").accepted();
        story.handler(contribution("fees", "accounts", "2026-03-03T18:00"))
                .handler(contribution("terms", "legal", "2026-03-05T18:00"));
        story.at("2026-03-04T09:00").handler(id -> new ReportTask(id, "terms", "these"));
        assertThat(overdue()).as("only what was not reported").containsExactly("fees");
        story.handler(id -> new ReportTask(id, "fees", "those"))
                .by(CaseStory.MANAGER, id -> AnswerReport.accept(id, "terms"))
                .proposed()
                .replied();
        assertThat(story.refusal(CLERK, id -> new Close(id, Outcome.UPHELD)))
                .isEqualTo(RefusalCode.REQUIREMENT_MISSING);
        story.by(CaseStory.MANAGER, id -> AnswerReport.accept(id, "fees")).closed(Outcome.UPHELD);
        assertThat(story.complaint().isClosed()).isTrue();
    }

    @Test
    void anApologyGoesWithACompensationWhichIsPaidBeforeTheFileIsPutAway() {
        story.at("2026-03-02T10:00").receive();
        story.handled(kind())
                .clerk(id -> new OfferCompensation(id, "fee", CompensationKind.REDRESS, Money.of("200", "CNY")))
                .clerk(id -> new OfferCompensation(id, "voucher", CompensationKind.GOODWILL, Money.of("50", "CNY")))
                .clerk(id -> AnswerCompensation.agreed(id, "fee"))
                .clerk(id -> AnswerCompensation.declined(id, "voucher", "not wanted"));
        story.executed().replied().satisfied().closed(Outcome.UPHELD);
        assertThat(story.complaint().remedy().resolution().kind()).isEqualTo(ResolutionKind.APOLOGY);
        assertThat(story.refusal(CLERK, Archive::new)).isEqualTo(RefusalCode.REQUIREMENT_MISSING);
        story.clerk(id -> new PayCompensation(id, "fee", "pay-1", Money.of("200", "CNY")))
                .archived();
    }

    @Test
    void twentyPeopleFaceToFaceAreAMajorIncidentAndTakeTheLane() {
        story.at("2026-03-02T10:00").receive(Tier.ORDINARY);
        story.clerk(id -> NameRepresentatives.of(id, 19).faceToFace());
        assertThat(story.complaint().dossier().risk().isMajor()).as("nineteen").isFalse();
        story.clerk(id -> NameRepresentatives.of(id, 20));
        assertThat(story.complaint().dossier().risk().isMajor()).as("by letter").isFalse();
        story.clerk(id -> NameRepresentatives.of(id, 20).faceToFace());
        assertThat(story.complaint().dossier().risk().majorGrounds()).containsExactly("mass-incident");
        assertThat(story.due("priority-lane")).isEqualTo("2026-03-02T11:00");
        assertThat(story.swept()).containsExactly("priority-lane lane [manager]");
    }

    @Test
    void aGroupIsSpokenForByFiveAtMost() {
        story.at("2026-03-02T10:00").receive();
        Party[] five = Collections.nCopies(5, Party.anonymous()).toArray(Party[]::new);
        story.clerk(id -> NameRepresentatives.of(id, 30, five));
        Party[] six = Collections.nCopies(6, Party.anonymous()).toArray(Party[]::new);
        assertThatThrownBy(() -> story.clerk(id -> NameRepresentatives.of(id, 30, six)))
                .isInstanceOf(InvalidActException.class);
        assertThat(story.complaint().dossier().relations().group().representatives())
                .isEqualTo(5);
    }

    @Test
    void theSameComplaintWithinThePeriodIsFoundAndMergedAndItsClocksEnd() {
        story.at("2026-03-01T09:58").receive();
        story.at("2026-03-02T10:00").receive(Tier.VIP);
        ComplaintId first = story.former();
        story.at("2026-03-16T09:59").receive(Tier.VIP);
        assertThat(story.repeats()).as("within 15 days").containsExactly(story.former());
        ComplaintId survivor = story.former();
        story.clerk(id -> new MergeInto(id, survivor));
        assertThat(story.status()).isEqualTo("merged");
        assertThat(story.complaint().dossier().relations().mergedInto()).isEqualTo(survivor);
        assertThat(story.state("priority-lane")).isEqualTo(ClockState.CANCELLED);
        assertThat(story.complaint(first).isClosed()).isFalse();
        story.archived();
    }

    @Test
    void aRepeatAfterThePeriodIsNotShownAndMayBeMergedAsLongAsItIsNotAnswered() {
        story.at("2026-03-02T10:00").receive(Tier.VIP);
        story.at("2026-03-17T10:01").receive(Tier.VIP);
        assertThat(story.repeats()).as("more than 15 days").isEmpty();
        ComplaintId survivor = story.former();
        story.clerk(id -> new MergeInto(id, survivor));
        assertThat(story.status()).isEqualTo("merged");
        story.receive().handled(kind()).replied();
        assertThat(story.refusal(CLERK, id -> new MergeInto(id, survivor))).isEqualTo(RefusalCode.WRONG_STATUS);
    }

    @Test
    void theSuperiorInstitutionVerifiesADecisionAndWhatItUpholdsIsHandledAnew() {
        story.at("2026-03-02T10:00").receive();
        story.handled(kind()).replied().closed(Outcome.NOT_UPHELD);
        story.clerk(id -> OpenProceeding.of(id, ProceedingKind.VERIFICATION, "v-1", "the fee was not agreed"))
                .clerk(verified("v-1", ProceedingResult.REJECTED));
        assertThat(story.complaint().conclusion().outcome()).isEqualTo(Outcome.NOT_UPHELD);
        story.clerk(id -> OpenProceeding.of(id, ProceedingKind.VERIFICATION, "v-2", "a new paper"));
        assertThat(story.refusal(CLERK, Archive::new)).isEqualTo(RefusalCode.REQUIREMENT_MISSING);
        story.clerk(verified("v-2", ProceedingResult.UPHELD));
        assertThat(story.status()).isEqualTo("investigating");
        assertThat(story.complaint().cycle()).isEqualTo(2);
        story.proposed().replied().closed(Outcome.UPHELD).archived();
    }

    private static Function<ComplaintId, Act> contribution(String key, String unit, String due) {
        return id -> OpenTask.of(id, TaskKind.CONTRIBUTION, key, Assignee.unit(unit), "which")
                .until(CaseStory.time(due));
    }

    private static Function<ComplaintId, Act> verified(String key, ProceedingResult result) {
        return id -> new DecideProceeding(id, ProceedingKind.VERIFICATION, key, result);
    }

    private List<String> overdue() {
        return story.complaint().dossier().tasks().stream()
                .filter(task -> task.isOverdue(story.now()))
                .map(CaseTask::key)
                .toList();
    }
}

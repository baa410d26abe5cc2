package io.opencomplaint.tck;

import static io.opencomplaint.model.Tier.ORDINARY;
import static io.opencomplaint.model.Tier.TEMPORARY;
import static io.opencomplaint.model.Tier.VIP;
import static io.opencomplaint.tck.CaseStory.CLERK;
import static io.opencomplaint.tck.CaseStory.HANDLER;
import static io.opencomplaint.tck.CaseStory.MANAGER;
import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.act.Act;
import io.opencomplaint.act.Classify;
import io.opencomplaint.act.DeclineTransfer;
import io.opencomplaint.act.ExtendDeadline;
import io.opencomplaint.act.MarkMajor;
import io.opencomplaint.act.Pause;
import io.opencomplaint.act.RaiseWarning;
import io.opencomplaint.act.ReceiveComplaint;
import io.opencomplaint.act.Refuse;
import io.opencomplaint.act.Resume;
import io.opencomplaint.act.Transfer;
import io.opencomplaint.calendar.TimeLimit;
import io.opencomplaint.desk.refusal.Refusal;
import io.opencomplaint.desk.refusal.RefusalCode;
import io.opencomplaint.event.WarningRaised;
import io.opencomplaint.model.Assignee;
import io.opencomplaint.model.Category;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.ClockState;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.ExternalReference;
import io.opencomplaint.model.InadmissibilityReason;
import io.opencomplaint.model.Notice;
import io.opencomplaint.model.Outcome;
import io.opencomplaint.model.Priority;
import io.opencomplaint.model.ProceedingKind;
import io.opencomplaint.model.Tier;
import io.opencomplaint.model.WarningLevel;
import io.opencomplaint.policy.ComplaintPolicy;
import io.opencomplaint.preset.Presets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** S20, home services 家政. */
abstract class HomeServicesScenario extends SystemScenario {

    @Override
    ComplaintPolicy policy() {
        return Presets.homeServices();
    }

    @Override
    String kind() {
        return "service";
    }

    @ParameterizedTest
    @CsvSource({
        "vip, 2026-03-02T16:00, 2026-03-02T18:00",
        "ordinary, 2026-03-02T22:00, 2026-03-03T10:00",
        "temporary, 2026-03-03T06:00, 2026-03-04T10:00"
    })
    void interimReplyWithin6Or12Or20HoursAndFinallyHandledWithin8Or24Or48(String tier, String interim, String end) {
        story.at("2026-03-02T10:00").receive(Tier.of(tier));
        assertThat(story.due("interim-reply")).isEqualTo(interim);
        assertThat(story.due("final-reply")).isEqualTo(end);
    }

    @Test
    void s20ItComesInByTheFormsNamedAndIsRefusedInThreeCasesOnly() {
        Refusal fax = story.receiptRefused(ReceiveComplaint.by(Channel.FAX));
        assertThat(fax.code()).isEqualTo(RefusalCode.CHANNEL_NOT_ADMITTED);
        assertThat(fax.details()).containsExactly("mail", "media", "phone", "referral", "visit", "web");
        story.at("2026-03-02T10:00").receive();
        Function<ComplaintId, Act> late = id -> new Refuse(id, InadmissibilityReason.TIME_BARRED, "too late");
        assertThat(story.refusal(CLERK, late)).isEqualTo(RefusalCode.REASON_NOT_ADMITTED);
        assertThat(story.missing(CLERK, late)).containsExactly("SETTLED_AND_EXECUTED", "HANDLED_ELSEWHERE", "LAW");
    }

    @Test
    void aMajorComplaintHasAnInterimReplyWithin6HoursAndIsReportedWithin30Minutes() {
        story.at("2026-03-02T10:00").receive(ORDINARY);
        assertThat(story.isWithout("urgent-report")).isTrue();
        story.at("2026-03-02T10:10").clerk(id -> MarkMajor.major(id, "media", "the press asks"));
        assertThat(story.due("interim-reply")).isEqualTo("2026-03-02T16:00");
        assertThat(story.due("final-reply")).isEqualTo("2026-03-03T10:00");
        assertThat(story.due("urgent-report")).isEqualTo("2026-03-02T10:40");
        story.at("2026-03-02T10:40").clerk(id -> new RaiseWarning(id, WarningLevel.TWO, "may become public"));
        assertThat(story.state("urgent-report")).isEqualTo(ClockState.MET);
    }

    @ParameterizedTest
    @ValueSource(strings = {"regulator", "public-supervision", "management"})
    void whatRegulatorPublicSupervisionOrManagementForwardIsMajorFromTheReceipt(String source) {
        story.at("2026-03-02T10:00")
                .receive(ReceiveComplaint.by(Channel.REFERRAL).reference(ExternalReference.of(source, "2026/17")));
        assertThat(story.complaint().dossier().risk().majorGrounds()).containsExactly(source);
        assertThat(story.due("urgent-report")).isEqualTo("2026-03-02T10:30");
        assertThat(story.due("interim-reply")).isEqualTo("2026-03-02T16:00");
    }

    @Test
    void mediaExposureAndABatchAreMajor() {
        story.at("2026-03-02T10:00").receive(ReceiveComplaint.by(Channel.MEDIA));
        assertThat(story.complaint().dossier().risk().majorGrounds()).containsExactly("media");
        story.receive(ORDINARY);
        assertThat(story.refusal(
                        CLERK, id -> MarkMajor.major(id, "batch", "a staircase").people(4)))
                .isEqualTo(RefusalCode.TOO_FEW_PEOPLE);
        story.clerk(id -> MarkMajor.major(id, "batch", "a staircase").people(5));
        assertThat(story.due("urgent-report")).isEqualTo("2026-03-02T10:30");
    }

    @Test
    void whoeverAcceptsItSeesItThroughAndATransferThatIsDeclinedFallsBack() {
        story.at("2026-03-02T10:00").receive(ORDINARY);
        assertThat(owner()).isEqualTo(CLERK.id());
        story.registered().classified("service").assigned("cleaning");
        assertThat(owner()).as("assigned, not taken").isEqualTo(CLERK.id());
        story.accepted();
        assertThat(owner()).isEqualTo(HANDLER.id());
        story.handler(id -> new Transfer(id, Assignee.unit("repairs"), "a pipe"));
        assertThat(owner()).as("waits to be taken").isEqualTo(HANDLER.id());
        story.clerk(id -> new DeclineTransfer(id, "no pipe of ours"));
        assertThat(owner()).isEqualTo(HANDLER.id());
        assertThat(story.complaint().assignment().assignee()).isEqualTo(Assignee.of("cleaning", HANDLER.id()));
    }

    private String owner() {
        return story.complaint().dossier().custody().owner();
    }

    @Test
    void aVipIsMajorAndAReportThatIsMissingIsToldToTheManagerInCharge() {
        story.at("2026-03-02T10:00").receive(VIP);
        assertThat(story.due("urgent-report")).isEqualTo("2026-03-02T10:30");
        assertThat(story.at("2026-03-02T10:31").swept())
                .containsExactlyInAnyOrder("urgent-report breach [manager]", "hand-over breach [manager]");
    }

    @Test
    void handedOverWithin30MinutesOfTheOfficeAlsoOnAMakeUpSunday() {
        story.at("2026-09-18T17:50").receive(ORDINARY);
        assertThat(story.due("hand-over"))
                .as("friday evening to make-up sunday")
                .isEqualTo("2026-09-20T09:20");
        story.at("2026-09-20T09:20").registered().classified("service").assigned("cleaning");
        assertThat(story.state("hand-over")).isEqualTo(ClockState.MET);
    }

    @Test
    void aVipIsSeenThroughInTime() {
        story.at("2026-03-02T10:00").receive(VIP);
        story.clerk(id -> new RaiseWarning(id, WarningLevel.ONE, "can be solved"));
        assertThat(story.state("urgent-report")).as("no report of a major one").isEqualTo(ClockState.RUNNING);
        story.clerk(id -> new RaiseWarning(id, WarningLevel.TWO, "a vip"));
        story.at("2026-03-02T10:30").registered().classified("service").assigned("cleaning");
        story.at("2026-03-02T16:00").interim().accepted().proposed();
        story.at("2026-03-02T18:00").executed().replied().satisfied().closed(Outcome.UPHELD);
        assertThat(story.complaint().clocks().all()).hasSize(4).allSatisfy(clock -> assertThat(clock.state())
                .isEqualTo(ClockState.MET));
    }

    @Test
    void whatIsLateGoesUpTheChainAndBecomesUrgent() {
        story.at("2026-03-02T10:00").receive(ORDINARY);
        story.registered().classified("service").assigned("cleaning").interim();
        assertThat(story.at("2026-03-02T22:00").swept()).containsExactly("final-reply half [clerk, manager]");
        assertThat(story.at("2026-03-03T05:12").swept())
                .containsExactly("final-reply soon [clerk, manager, office-director]");
        assertThat(story.at("2026-03-03T10:01").swept())
                .containsExactly("final-reply breach [clerk, manager, office-director, general-manager]");
        assertThat(story.complaint().triage().priority()).isEqualTo(Priority.URGENT);
        story.accepted().proposed().replied();
        assertThat(story.state("final-reply")).isEqualTo(ClockState.MISSED);
    }

    @Test
    void anInterimReplyThatIsMissingIsToldAndHasPlanAndScheduleLater() {
        story.at("2026-03-02T10:00").receive(TEMPORARY);
        story.registered().classified("service").assigned("cleaning");
        assertThat(story.at("2026-03-03T06:01").swept()).containsExactly("interim-reply breach [clerk, manager]");
        story.interim();
        assertThat(story.state("interim-reply")).isEqualTo(ClockState.MISSED);
        assertThat(story.state("final-reply")).isEqualTo(ClockState.RUNNING);
    }

    @Test
    void eachOfThreeWarningLevelsTellsOneMoreOfTheChain() {
        story.at("2026-03-02T10:00").receive(ORDINARY);
        for (WarningLevel level : WarningLevel.values()) {
            story.clerk(id -> new RaiseWarning(id, level, "hard to talk to"));
        }
        assertThat(story.history().stream()
                        .map(recorded -> recorded.event())
                        .filter(WarningRaised.class::isInstance)
                        .map(raised -> ((WarningRaised) raised).told().toString()))
                .containsExactly(
                        "[clerk, manager]",
                        "[clerk, manager, office-director]",
                        "[clerk, manager, office-director, general-manager]");
    }

    @ParameterizedTest
    @EnumSource(names = {"SETTLED_AND_EXECUTED", "LAW"})
    void notAcceptedWhenSettledOrWhereTheLawSaysOtherwise(InadmissibilityReason reason) {
        story.at("2026-03-02T10:00").receive(ORDINARY);
        story.refused(reason);
        assertThat(story.complaint().conclusion().inadmissibility()).isEqualTo(reason);
        assertThat(story.at("2026-04-02T10:00").swept()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"COURT", "ARBITRATION", "CONSUMER_BODY"})
    void notAcceptedWhenACourtAnArbitrationOrAConsumerBodyHasIt(ProceedingKind body) {
        story.at("2026-03-02T10:00").receive(ORDINARY);
        story.clerk(id -> Refuse.handledBy(id, body, "told"));
        assertThat(story.complaint().conclusion().inadmissibility()).isEqualTo(InadmissibilityReason.HANDLED_ELSEWHERE);
        assertThat(story.complaint().dossier().proceedings().elsewhere()).isEqualTo(body);
        assertThat(story.at("2026-04-02T10:00").swept()).isEmpty();
    }

    @Test
    void whoIsNotSatisfiedIsAnsweredWithinAnother24Hours() {
        story.at("2026-03-02T10:00").receive(ORDINARY);
        story.handled("service").replied();
        story.at("2026-03-03T12:00").dissatisfied();
        assertThat(story.cycle("final-reply")).isEqualTo(2);
        assertThat(story.due("final-reply")).isEqualTo("2026-03-04T12:00");
    }

    @Test
    void whatIsReopenedIsAnsweredWithinItsLimitAgainAndStaysWithItsDepartment() {
        story.at("2026-03-02T10:00").receive(VIP);
        story.handled("service").replied().closed(Outcome.UPHELD);
        story.at("2026-03-09T10:00").reopened();
        assertThat(story.due("final-reply")).isEqualTo("2026-03-09T18:00");
        assertThat(story.due("interim-reply")).isEqualTo("2026-03-09T16:00");
        assertThat(story.cycle("hand-over")).isEqualTo(1);
    }

    @Test
    void overAHolidayItRestsOnceTheCustomerHasSigned() {
        story.at("2026-09-30T17:00").receive(ORDINARY);
        story.registered().classified("service").assigned("cleaning");
        story.at("2026-09-30T20:00");
        assertThat(story.refusal(CLERK, id -> new Pause(id, "agreed-after-the-holiday")))
                .isEqualTo(RefusalCode.DOCUMENT_MISSING);
        story.filed("signed-agreement").clerk(id -> new Pause(id, "agreed-after-the-holiday"));
        assertThat(story.at("2026-10-07T20:00").swept()).isEmpty();
        story.at("2026-10-08T09:00").clerk(Resume::new);
        assertThat(story.due("final-reply")).isEqualTo("2026-10-09T06:00");
        assertThat(story.due("interim-reply")).isEqualTo("2026-10-08T18:00");
    }

    @Test
    void aManagerMayPutTheEndOffOnceByADayWhenTheCustomerIsTold() {
        story.at("2026-03-02T10:00").receive(ORDINARY);
        Notice told = new Notice(Channel.PHONE, story.now(), LocalDate.of(2026, 3, 4));
        assertThat(story.refusal(CLERK, id -> new ExtendDeadline(id, "final-reply", "hard", TimeLimit.hours(24), told)))
                .isEqualTo(RefusalCode.APPROVAL_MISSING);
        story.clerk(id -> new ExtendDeadline(id, "final-reply", "hard", TimeLimit.hours(24), told).approvedBy(MANAGER));
        assertThat(story.due("final-reply")).isEqualTo("2026-03-04T10:00");
    }

    @Test
    void theContentIsBusinessServiceGeneralOrOther() {
        story.at("2026-03-02T10:00").receive(ORDINARY);
        for (String kind : List.of("business", "service", "general", "other")) {
            story.classified(kind);
        }
        assertThat(story.refusal(CLERK, id -> new Classify(id, Category.of("weather"))))
                .isEqualTo(RefusalCode.UNKNOWN_CATEGORY);
    }
}

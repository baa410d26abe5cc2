package io.opencomplaint.tck;

import static io.opencomplaint.tck.CaseStory.CLERK;
import static io.opencomplaint.tck.CaseStory.HANDLER;
import static io.opencomplaint.tck.CaseStory.MANAGER;
import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.act.Accept;
import io.opencomplaint.act.Act;
import io.opencomplaint.act.AnswerApproval;
import io.opencomplaint.act.AnswerReport;
import io.opencomplaint.act.Archive;
import io.opencomplaint.act.Assign;
import io.opencomplaint.act.Close;
import io.opencomplaint.act.DecideProceeding;
import io.opencomplaint.act.DecideSanction;
import io.opencomplaint.act.DetermineLiability;
import io.opencomplaint.act.ExecuteResolution;
import io.opencomplaint.act.ExecuteSanction;
import io.opencomplaint.act.FileDocument;
import io.opencomplaint.act.OpenProceeding;
import io.opencomplaint.act.OpenTask;
import io.opencomplaint.act.ProposeResolution;
import io.opencomplaint.act.Register;
import io.opencomplaint.act.Reopen;
import io.opencomplaint.act.Reply;
import io.opencomplaint.act.ReportTask;
import io.opencomplaint.act.SubmitForApproval;
import io.opencomplaint.act.VerifyIdentity;
import io.opencomplaint.calendar.Beyond;
import io.opencomplaint.calendar.Calendars;
import io.opencomplaint.calendar.Shift;
import io.opencomplaint.calendar.TimeLimit;
import io.opencomplaint.desk.refusal.RefusalCode;
import io.opencomplaint.event.EventType;
import io.opencomplaint.model.Actor;
import io.opencomplaint.model.AnsweredBy;
import io.opencomplaint.model.Assignee;
import io.opencomplaint.model.Attachment;
import io.opencomplaint.model.ClockState;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.InadmissibilityReason;
import io.opencomplaint.model.LiabilityKind;
import io.opencomplaint.model.LiabilityShare;
import io.opencomplaint.model.Outcome;
import io.opencomplaint.model.ProceedingKind;
import io.opencomplaint.model.ProceedingResult;
import io.opencomplaint.model.RemedyState;
import io.opencomplaint.model.Resolution;
import io.opencomplaint.model.ResolutionKind;
import io.opencomplaint.model.Role;
import io.opencomplaint.model.SanctionKind;
import io.opencomplaint.model.TaskKind;
import io.opencomplaint.policy.ComplaintPolicy;
import io.opencomplaint.preset.Presets;
import io.opencomplaint.sla.ServiceLevels;
import io.opencomplaint.sla.Target;
import io.opencomplaint.sla.Trigger;
import io.opencomplaint.spi.ComplaintStore;
import java.util.Locale;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** S5, hospital 医院投诉处理: its seven stages, the review of who is not satisfied, and a limit of the host's, since the source names none. */
abstract class HospitalScenario {

    private static final Actor HEAD_OF_WARD = Actor.of("u-31", Role.of("department-head"));
    private static final Actor OTHER_HEAD = Actor.of("u-32", Role.of("department-head"));
    private static final Actor OFFICE_HEAD = Actor.of("u-2", Role.of("complaint-office-head"));
    private static final Assignee WARD = Assignee.unit("ward-3");
    private static final String MEETING = "department-heads-meeting";
    private static final String PLAN = "night-round";
    private static final Attachment PAPER = Attachment.of("paper.pdf", "application/pdf", 17, "ab".repeat(32));

    private CaseStory story;

    /** An empty store, for one test. */
    abstract ComplaintStore newStore();

    @BeforeEach
    void receive() {
        story = new CaseStory(newStore(), policy()).at("2026-03-02T10:00").receive();
    }

    @AfterEach
    void theHistoryMakesTheComplaint() {
        story.check();
    }

    /** The limit is the host's: answered within 10 working days. */
    private static ComplaintPolicy policy() {
        return Presets.hospital().toBuilder()
                .serviceLevels(ServiceLevels.builder()
                        .calendar(Calendars.china(
                                Beyond.PROVISIONAL, Shift.parse("09:00-12:00"), Shift.parse("13:00-18:00")))
                        .target(Target.named("result")
                                .starts(Trigger.on(EventType.COMPLAINT_RECEIVED))
                                .stops(Trigger.finalReply())
                                .limit(TimeLimit.workingDays(10))
                                .build())
                        .build())
                .build();
    }

    @Test
    void stage1IdentityAndContentAreVerifiedBeforeTheComplaintIsRegistered() {
        assertMissing(CLERK, Register::new, RefusalCode.REQUIREMENT_MISSING);
        story.clerk(id -> new VerifyIdentity(id, "patient's card"));
        assertMissing(CLERK, Register::new, RefusalCode.REQUIREMENT_MISSING);
        story.classified("nursing").registered();
        assertThat(story.complaint().number()).isEqualTo("C001");
    }

    @Test
    void stage2HandedToTheHeadOfTheDepartmentOnceTheFormIsFilled() {
        story.clerk(id -> new VerifyIdentity(id, "patient's card"))
                .classified("nursing")
                .registered();
        assertMissing(CLERK, id -> new Assign(id, WARD), RefusalCode.DOCUMENT_MISSING);
        filed(CLERK, "registration-form").assigned("ward-3");
        assertMissing(HANDLER, Accept::new, RefusalCode.ROLE_MISSING);
        story.by(HEAD_OF_WARD, Accept::new);
        assertThat(story.complaint().assignment().assignee()).isEqualTo(Assignee.of("ward-3", HEAD_OF_WARD.id()));
    }

    @Test
    void stage3TheInvestigationIsReportedBack() {
        handedOver();
        story.investigated();
        assertMissing(HEAD_OF_WARD, this::submitted, RefusalCode.DOCUMENT_MISSING);
        filed(HANDLER, "investigation-report").by(HEAD_OF_WARD, this::submitted);
        assertThat(story.status()).isEqualTo("deliberating");
    }

    @Test
    void stage4TheHeadsOfTheDepartmentsDiscussBeforeTheHeadOfTheOfficeDecides() {
        handedOver();
        reportedBack();
        assertMissing(OFFICE_HEAD, this::decided, RefusalCode.STAGE_NOT_APPROVED);
        assertMissing(OFFICE_HEAD, this::blamed, RefusalCode.STAGE_NOT_APPROVED);
        assertMissing(HEAD_OF_WARD, this::assessed, RefusalCode.FOUR_EYES);
        assertMissing(OFFICE_HEAD, this::assessed, RefusalCode.ROLE_MISSING);
        story.by(OTHER_HEAD, this::assessed);
        assertMissing(OTHER_HEAD, this::decided, RefusalCode.ROLE_MISSING);
        story.by(OFFICE_HEAD, this::decided);
        assertThat(story.status()).isEqualTo("decided");
    }

    @Test
    void stage4WhatTheMeetingReturnsIsInvestigatedAgain() {
        handedOver();
        reportedBack();
        story.by(OTHER_HEAD, id -> AnswerApproval.giveBack(id, MEETING, "hear the night nurse"));
        assertThat(story.status()).isEqualTo("investigating");
        story.by(HEAD_OF_WARD, this::submitted).by(OTHER_HEAD, this::assessed).by(OFFICE_HEAD, this::decided);
        assertThat(story.status()).isEqualTo("decided");
    }

    @Test
    void stage4WhatFollowsIsCriticismAWarningAPenaltyAndIsDecidedByTheHeadOfTheOffice() {
        handedOver();
        reportedBack();
        story.by(OTHER_HEAD, this::assessed).by(OFFICE_HEAD, this::blamed);
        for (SanctionKind kind :
                new SanctionKind[] {SanctionKind.CRITICISM, SanctionKind.WARNING, SanctionKind.ECONOMIC}) {
            assertMissing(OTHER_HEAD, id -> sanctioned(id, kind), RefusalCode.ROLE_MISSING);
            story.by(OFFICE_HEAD, id -> sanctioned(id, kind));
        }
        assertThat(story.complaint().dossier().liabilities().sanctions()).hasSize(3);
    }

    @Test
    void stage4TheComplainantIsToldOfTheRightToObjectOrToAskForAReviewBeforeAnythingIsCarriedOut() {
        decided();
        assertMissing(HEAD_OF_WARD, this::carriedOut, RefusalCode.REQUIREMENT_MISSING);
        story.interim();
        assertMissing(HEAD_OF_WARD, this::carriedOut, RefusalCode.REQUIREMENT_MISSING);
        assertMissing(CLERK, this::objected, RefusalCode.REQUIREMENT_MISSING);
        story.clerk(this::told);
        assertThat(story.complaint().dossier().proceedings().rightsTold()).containsExactly(ProceedingKind.REVIEW);
        story.by(HEAD_OF_WARD, this::carriedOut);
    }

    @Test
    void stage5TheDepartmentsCarryTheDecisionOutBeforeTheResultIsReported() {
        decided();
        story.clerk(this::told).by(HEAD_OF_WARD, this::carriedOut);
        assertMissing(CLERK, id -> Reply.finalReply(id, "done"), RefusalCode.REQUIREMENT_MISSING);
        story.by(HEAD_OF_WARD, id -> new ExecuteSanction(id, "criticism")).replied();
        assertThat(story.state("result")).isEqualTo(ClockState.MET);
    }

    @Test
    void stages6And7RectifiedConfirmedByTheComplainantClosedAndArchived() {
        answered();
        story.satisfied();
        assertThat(story.complaint().conclusion().satisfaction().satisfied()).isTrue();
        assertMissing(CLERK, this::closed, RefusalCode.REQUIREMENT_MISSING);
        rectified();
        story.clerk(id -> AnswerReport.giveBack(id, PLAN, "nobody came").answeredBy(AnsweredBy.COMPLAINANT));
        assertMissing(CLERK, this::closed, RefusalCode.REQUIREMENT_MISSING);
        story.by(HEAD_OF_WARD, id -> new ReportTask(id, PLAN, "every hour"))
                .clerk(id -> AnswerReport.accept(id, PLAN).answeredBy(AnsweredBy.COMPLAINANT))
                .closed(Outcome.UPHELD)
                .archived();
        assertThat(story.complaint().conclusion().outcome()).isEqualTo(Outcome.UPHELD);
    }

    @Test
    void stage7ARectificationThatOnlyTheHospitalAcceptsIsNotEnoughAndMayLeadToTheReview() {
        answered();
        story.satisfied();
        rectified();
        story.clerk(id -> AnswerReport.accept(id, PLAN));
        assertMissing(CLERK, this::closed, RefusalCode.REQUIREMENT_MISSING);
        assertThat(story.dissatisfied().clerk(this::objected).status()).isEqualTo("under-review");
    }

    @Test
    void whereNobodyIsToBlameThereIsNothingToRectify() {
        handedOver();
        reportedBack();
        story.by(OTHER_HEAD, this::assessed).by(OFFICE_HEAD, this::decided).clerk(this::told);
        story.by(HEAD_OF_WARD, this::carriedOut).replied().satisfied().closed(Outcome.NOT_UPHELD);
        assertThat(story.complaint().isClosed()).isTrue();
    }

    @Test
    void whoIsNotSatisfiedHasItReviewedByOthersAndTheResultIsFinalToldAndTheEnd() {
        answered();
        story.dissatisfied();
        assertThat(story.status()).isEqualTo("disputed");
        assertThat(story.complaint().remedy().state()).as("stands").isEqualTo(RemedyState.EXECUTED);
        story.clerk(this::objected);
        assertMissing(OFFICE_HEAD, id -> reviewed(id, ProceedingResult.REJECTED), RefusalCode.ROLE_MISSING);
        story.by(MANAGER, id -> reviewed(id, ProceedingResult.REJECTED));
        assertMissing(CLERK, this::closed, RefusalCode.WRONG_STATUS);
        story.replied().closed(Outcome.NOT_UPHELD);
        assertThat(story.complaint().conclusion().outcome()).isEqualTo(Outcome.NOT_UPHELD);
        assertThat(story.complaint().dossier().proceedings().areFinal()).isTrue();
        assertThat(story.complaint().cycle()).isEqualTo(1);
        assertMissing(CLERK, id -> new Reopen(id, "again"), RefusalCode.REQUIREMENT_MISSING);
        story.archived();
    }

    @Test
    void whatAReviewUpholdsIsDecidedAnewCarriedOutAndEndsAllTheSame() {
        answered();
        story.dissatisfied().clerk(this::objected).by(MANAGER, id -> reviewed(id, ProceedingResult.PARTLY_UPHELD));
        story.by(OFFICE_HEAD, this::decided).replied();
        assertMissing(CLERK, this::closed, RefusalCode.REQUIREMENT_MISSING);
        story.by(HEAD_OF_WARD, this::carriedOut).closed(Outcome.PARTLY_UPHELD);
        assertThat(story.complaint().conclusion().outcome()).isEqualTo(Outcome.PARTLY_UPHELD);
        assertMissing(CLERK, id -> new Reopen(id, "again"), RefusalCode.REQUIREMENT_MISSING);
    }

    @Test
    void aDecisionMayBeObjectedToBeforeItIsCarriedOut() {
        decided();
        story.clerk(this::told).clerk(this::objected).by(MANAGER, id -> reviewed(id, ProceedingResult.REJECTED));
        story.replied();
        assertMissing(CLERK, this::closed, RefusalCode.REQUIREMENT_MISSING);
        story.by(HEAD_OF_WARD, this::carriedOut).by(HEAD_OF_WARD, id -> new ExecuteSanction(id, "criticism"));
        assertThat(story.closed(Outcome.NOT_UPHELD).complaint().isClosed()).isTrue();
    }

    @Test
    void whoIsNotSatisfiedAndAsksForNoReviewLeavesAnOutcomeToo() {
        answered();
        story.dissatisfied().closed(Outcome.UPHELD);
        assertThat(story.complaint().conclusion().outcome()).isEqualTo(Outcome.UPHELD);
    }

    @Test
    void whatIsReopenedGoesBeforeTheMeetingAgain() {
        answered();
        story.dissatisfied().closed(Outcome.UPHELD).reopened();
        assertThat(story.complaint().cycle()).isEqualTo(2);
        assertMissing(HEAD_OF_WARD, this::submitted, RefusalCode.DOCUMENT_MISSING);
        reportedBack();
        assertMissing(OFFICE_HEAD, this::decided, RefusalCode.STAGE_NOT_APPROVED);
        story.by(OTHER_HEAD, this::assessed).by(OFFICE_HEAD, this::decided);
        assertMissing(HEAD_OF_WARD, this::carriedOut, RefusalCode.REQUIREMENT_MISSING);
        story.clerk(this::told).by(HEAD_OF_WARD, this::carriedOut);
    }

    @Test
    void whatIsRefusedKeepsItsReasonAndCanBeTakenUpAfterAll() {
        story.refused(InadmissibilityReason.OUT_OF_SCOPE);
        assertThat(story.complaint().conclusion().inadmissibility()).isEqualTo(InadmissibilityReason.OUT_OF_SCOPE);
        story.reopened();
        assertThat(story.status()).isEqualTo("received");
    }

    @Test
    void whatIsWithdrawnEndsWithItsClock() {
        story.withdrawn();
        assertThat(story.state("result")).isEqualTo(ClockState.CANCELLED);
        story.clerk(Archive::new);
    }

    @Test
    void aHostsOwnLimitRunsByTheWorkingDaysOfChina() {
        assertThat(story.due("result")).isEqualTo("2026-03-16T10:00");
        handedOver();
        assertThat(story.at("2026-03-16T10:01").swept()).containsExactly("result breach []");
        story.receive().at("2026-09-18T10:00").receive();
        assertThat(story.due("result"))
                .as("Sunday 20 September is made up, 1 to 7 October are off")
                .isEqualTo("2026-10-09T10:00");
    }

    private void handedOver() {
        story.clerk(id -> new VerifyIdentity(id, "patient's card"))
                .classified("nursing")
                .registered();
        filed(CLERK, "registration-form").assigned("ward-3").by(HEAD_OF_WARD, Accept::new);
    }

    private void reportedBack() {
        filed(HANDLER, "investigation-report").by(HEAD_OF_WARD, this::submitted);
    }

    /** With somebody to blame. */
    private void decided() {
        handedOver();
        reportedBack();
        story.by(OTHER_HEAD, this::assessed)
                .by(OFFICE_HEAD, this::blamed)
                .by(OFFICE_HEAD, id -> sanctioned(id, SanctionKind.CRITICISM))
                .by(OFFICE_HEAD, this::decided);
    }

    private void answered() {
        decided();
        story.clerk(this::told)
                .by(HEAD_OF_WARD, this::carriedOut)
                .by(HEAD_OF_WARD, id -> new ExecuteSanction(id, "criticism"))
                .replied();
    }

    private void rectified() {
        story.by(HEAD_OF_WARD, id -> OpenTask.of(id, TaskKind.RECTIFICATION, PLAN, WARD, "a round every hour"))
                .by(HEAD_OF_WARD, id -> new ReportTask(id, PLAN, "twice a night"));
    }

    private CaseStory filed(Actor actor, String document) {
        return story.by(actor, id -> new FileDocument(id, document, PAPER));
    }

    private Act submitted(ComplaintId id) {
        return new SubmitForApproval(id, MEETING, "what was found");
    }

    private Act assessed(ComplaintId id) {
        return AnswerApproval.approve(id, MEETING);
    }

    private Act blamed(ComplaintId id) {
        return DetermineLiability.of(id, "night log", LiabilityShare.of(WARD, LiabilityKind.DIRECT, "100", "no-round"));
    }

    private Act sanctioned(ComplaintId id, SanctionKind kind) {
        return DecideSanction.of(id, kind.name().toLowerCase(Locale.ROOT), WARD, kind, "no round was made");
    }

    private Act decided(ComplaintId id) {
        return new ProposeResolution(id, Resolution.of(ResolutionKind.APOLOGY, "an apology"));
    }

    private Act told(ComplaintId id) {
        return Reply.interim(id, "the decision, and that it may be reviewed").tellingOf(ProceedingKind.REVIEW);
    }

    private Act carriedOut(ComplaintId id) {
        return new ExecuteResolution(id, "done");
    }

    private Act objected(ComplaintId id) {
        return OpenProceeding.of(id, ProceedingKind.REVIEW, "review", "not heard");
    }

    private Act reviewed(ComplaintId id, ProceedingResult result) {
        return new DecideProceeding(id, ProceedingKind.REVIEW, "review", result).because("heard again");
    }

    private Act closed(ComplaintId id) {
        return new Close(id, Outcome.UPHELD);
    }

    private void assertMissing(Actor actor, Function<ComplaintId, Act> act, RefusalCode code) {
        assertThat(story.refusal(actor, act)).isEqualTo(code);
    }
}

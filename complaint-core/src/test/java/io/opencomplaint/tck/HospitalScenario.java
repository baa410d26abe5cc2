package io.opencomplaint.tck;

import static io.opencomplaint.tck.CaseStory.CLERK;
import static io.opencomplaint.tck.CaseStory.HANDLER;
import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.act.Accept;
import io.opencomplaint.act.AnswerApproval;
import io.opencomplaint.act.AnswerReport;
import io.opencomplaint.act.Archive;
import io.opencomplaint.act.Assign;
import io.opencomplaint.act.ExecuteSanction;
import io.opencomplaint.act.Register;
import io.opencomplaint.act.Reply;
import io.opencomplaint.act.ReportTask;
import io.opencomplaint.act.VerifyIdentity;
import io.opencomplaint.desk.refusal.RefusalCode;
import io.opencomplaint.model.AnsweredBy;
import io.opencomplaint.model.Assignee;
import io.opencomplaint.model.ClockState;
import io.opencomplaint.model.InadmissibilityReason;
import io.opencomplaint.model.Outcome;
import io.opencomplaint.model.ProceedingKind;
import io.opencomplaint.model.SanctionKind;
import org.junit.jupiter.api.Test;

/** S5, hospital 医院投诉处理: its seven stages, and a limit of the host's, since the source names none. */
abstract class HospitalScenario extends HospitalCase {

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
}

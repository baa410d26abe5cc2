package io.opencomplaint.tck;

import static io.opencomplaint.tck.CaseStory.CLERK;
import static io.opencomplaint.tck.CaseStory.MANAGER;
import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.act.Act;
import io.opencomplaint.act.AnswerReport;
import io.opencomplaint.act.DecideProceeding;
import io.opencomplaint.act.ExecuteSanction;
import io.opencomplaint.act.OpenProceeding;
import io.opencomplaint.act.Reopen;
import io.opencomplaint.act.Reply;
import io.opencomplaint.desk.refusal.RefusalCode;
import io.opencomplaint.model.Actor;
import io.opencomplaint.model.AnsweredBy;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Outcome;
import io.opencomplaint.model.ProceedingKind;
import io.opencomplaint.model.ProceedingResult;
import io.opencomplaint.model.RemedyState;
import io.opencomplaint.model.Role;
import java.util.List;
import org.junit.jupiter.api.Test;

/** S5, the review of who is not satisfied with the hospital 复核: once, by others, its result final. */
abstract class HospitalReviewScenario extends HospitalCase {

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
    void whatAReviewUpholdsIsInvestigatedAndDecidedAnewInANewCycle() {
        answered();
        story.dissatisfied().clerk(this::objected).by(MANAGER, id -> reviewed(id, ProceedingResult.PARTLY_UPHELD));
        assertThat(story.status()).isEqualTo("investigating");
        assertThat(story.complaint().cycle()).isEqualTo(2);
        assertThat(story.complaint().remedy())
                .as("what was carried out counts no more")
                .isNull();
        assertMissing(HEAD_OF_WARD, this::submitted, RefusalCode.DOCUMENT_MISSING);
        reportedBack();
        assertMissing(OFFICE_HEAD, this::decided, RefusalCode.STAGE_NOT_APPROVED);
        story.by(OTHER_HEAD, this::assessed).by(OFFICE_HEAD, this::blamed).by(OFFICE_HEAD, this::decided);
        assertThat(story.complaint().dossier().liabilities().in(2)).isPresent();
    }

    @Test
    void whatAReviewUpheldIsNotReviewedAgainAndEndsOnceItIsCarriedOutAndPutRight() {
        answered();
        story.dissatisfied().clerk(this::objected).by(MANAGER, id -> reviewed(id, ProceedingResult.UPHELD));
        reportedBack();
        story.by(OTHER_HEAD, this::assessed).by(OFFICE_HEAD, this::blamed).by(OFFICE_HEAD, this::decided);
        story.clerk(id -> Reply.interim(id, "what was decided anew").tellingOf(ProceedingKind.COURT));
        assertMissing(CLERK, this::objectedAgain, RefusalCode.REQUIREMENT_MISSING);
        story.by(HEAD_OF_WARD, this::carriedOut).replied().satisfied();
        assertMissing(CLERK, this::closed, RefusalCode.REQUIREMENT_MISSING);
        rectified();
        story.clerk(id -> AnswerReport.accept(id, PLAN).answeredBy(AnsweredBy.COMPLAINANT))
                .closed(Outcome.UPHELD);
        assertThat(story.complaint().conclusion().outcome()).isEqualTo(Outcome.UPHELD);
        assertMissing(CLERK, id -> new Reopen(id, "again"), RefusalCode.REQUIREMENT_MISSING);
        story.archived();
    }

    @Test
    void aDecisionThatWasNotCarriedOutYetIsMadeAnewToo() {
        decided();
        story.clerk(this::told).clerk(this::objected).by(MANAGER, id -> reviewed(id, ProceedingResult.UPHELD));
        assertThat(story.status()).isEqualTo("investigating");
        assertThat(story.complaint().cycle()).isEqualTo(2);
        reportedBack();
        story.by(OTHER_HEAD, this::assessed).by(OFFICE_HEAD, this::blamed).by(OFFICE_HEAD, this::decided);
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
    void aReviewThatSettledNothingMayBeAskedForAgainBeforeAndAfterItIsTold() {
        answered();
        story.dissatisfied();
        story.clerk(this::objected).by(MANAGER, id -> reviewed(id, ProceedingResult.WITHDRAWN));
        assertThat(story.status()).isEqualTo("reviewed");
        story.clerk(this::objectedAgain).by(MANAGER, id -> ended(id, "again", ProceedingResult.NOT_ADMITTED));
        story.replied().clerk(id -> OpenProceeding.of(id, ProceedingKind.REVIEW, "third", "new evidence"));
        story.by(MANAGER, id -> ended(id, "third", ProceedingResult.REJECTED));
        assertThat(story.missing(CLERK, id -> OpenProceeding.of(id, ProceedingKind.REVIEW, "fourth", "still not")))
                .containsExactly("NOT_FINAL");
    }

    @Test
    void nobodyWhoHadAPartInTheDecisionReviewsItUnderWhateverRole() {
        answered();
        story.dissatisfied().clerk(this::objected);
        for (Actor decider : List.of(OTHER_HEAD, OFFICE_HEAD, CLERK)) {
            Actor promoted = Actor.of(decider.id(), Role.MANAGER);
            for (ProceedingResult result : List.of(ProceedingResult.REJECTED, ProceedingResult.WITHDRAWN)) {
                assertMissing(promoted, id -> reviewed(id, result), RefusalCode.REVIEW_BY_DECIDER);
            }
        }
        story.by(MANAGER, id -> reviewed(id, ProceedingResult.REJECTED));
    }

    private Act objectedAgain(ComplaintId id) {
        return OpenProceeding.of(id, ProceedingKind.REVIEW, "again", "not heard");
    }

    private Act ended(ComplaintId id, String key, ProceedingResult result) {
        return new DecideProceeding(id, ProceedingKind.REVIEW, key, result);
    }
}

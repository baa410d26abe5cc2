package io.opencomplaint.workflow;

import static io.opencomplaint.act.ActType.ACCEPT;
import static io.opencomplaint.act.ActType.ADD_FINDING;
import static io.opencomplaint.act.ActType.APPROVE;
import static io.opencomplaint.act.ActType.CLOSE;
import static io.opencomplaint.act.ActType.CONFIRM_SATISFACTION;
import static io.opencomplaint.act.ActType.DECIDE_REVIEW;
import static io.opencomplaint.act.ActType.FILE_DOCUMENT;
import static io.opencomplaint.act.ActType.RECEIVE;
import static io.opencomplaint.act.ActType.REFUSE;
import static io.opencomplaint.act.ActType.REGISTER;
import static io.opencomplaint.act.ActType.REOPEN;
import static io.opencomplaint.act.ActType.REQUEST_REVIEW;
import static io.opencomplaint.act.ActType.SUBMIT_FOR_APPROVAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.opencomplaint.act.ActType;
import io.opencomplaint.act.Close;
import io.opencomplaint.model.Actor;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Outcome;
import io.opencomplaint.model.Phase;
import io.opencomplaint.model.Role;
import io.opencomplaint.model.Status;
import io.opencomplaint.preset.Presets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WorkflowTest {

    private static final Status OPEN = Status.of("open", Phase.INTAKE);
    private static final Status WORK = Status.of("work", Phase.HANDLING);
    private static final Status ISLAND = Status.of("island", Phase.HANDLING);
    private static final Status DONE = Status.of("done", Phase.CLOSED);
    private static final Set<Role> ANYONE = Set.of();

    private static List<String> problems(WorkflowBuilder builder) {
        return catchThrowableOfType(InvalidPolicyException.class, builder::build)
                .problems();
    }

    @Test
    void aStatusThatCannotBeReachedIsRefused() {
        var table =
                Workflow.startingAt(OPEN).moves(ANYONE, CLOSE, DONE).in(ISLAND).moves(ANYONE, CLOSE, DONE);
        assertThat(problems(table))
                .containsExactly(
                        "Status island cannot be reached from open; add a row that leads to it or take it out");
    }

    @Test
    void aStatusFromWhichNoEndCanBeReachedIsRefused() {
        var table = Workflow.startingAt(OPEN).moves(ANYONE, CLOSE, DONE).moves(ANYONE, ACCEPT, WORK);
        assertThat(problems(table))
                .containsExactly("From status work no status of phase CLOSED or ARCHIVED can be reached;"
                        + " add a row that leads on");
    }

    @Test
    void twoRowsThatBothMatchAreRefused() {
        var table = Workflow.startingAt(OPEN).moves(ANYONE, CLOSE, DONE).moves(ANYONE, CLOSE, OPEN);
        assertThat(problems(table))
                .containsExactly("Status open, act close: two rows with the guard ALWAYS match; keep one");
    }

    @Test
    void aGuardWithoutItsCounterpartIsRefused() {
        var table = Workflow.startingAt(OPEN)
                .moves(ANYONE, CONFIRM_SATISFACTION, DONE)
                .when(Guard.SATISFIED);
        assertThat(problems(table))
                .containsExactly(
                        "Status open, act confirm-satisfaction: only SATISFIED has a row; add one for the other answer");
    }

    @Test
    void aRowWithoutGuardBesideAGuardedOneIsRefused() {
        var table = Workflow.startingAt(OPEN)
                .moves(ANYONE, CONFIRM_SATISFACTION, DONE)
                .when(Guard.SATISFIED)
                .moves(ANYONE, CONFIRM_SATISFACTION, OPEN);
        assertThat(problems(table))
                .containsExactly("Status open, act confirm-satisfaction: a row without guard matches together with"
                        + " guarded ones; keep one kind");
    }

    @Test
    void aGuardOnAnActThatCannotAnswerItIsRefused() {
        var table = Workflow.startingAt(OPEN)
                .moves(ANYONE, CLOSE, DONE)
                .when(Guard.SATISFIED)
                .moves(ANYONE, CLOSE, OPEN)
                .when(Guard.DISSATISFIED);
        assertThat(problems(table)).hasSize(2).allMatch(problem -> problem.endsWith("use ALWAYS"));
    }

    @Test
    void aReviewThatIsUpheldAndOneThatIsNotEachNeedARow() {
        var table = Workflow.startingAt(OPEN)
                .moves(ANYONE, CLOSE, DONE)
                .moves(ANYONE, DECIDE_REVIEW, WORK)
                .when(Guard.UPHELD)
                .in(WORK)
                .moves(ANYONE, CLOSE, DONE);
        assertThat(problems(table))
                .containsExactly("Status open, act decide-review: only UPHELD has a row; add one for the other answer");
    }

    @Test
    void whatIsClosedAsUpheldOrInPartTakesAnotherRowThanTheRest() {
        Workflow workflow = Workflow.startingAt(OPEN)
                .moves(ANYONE, CLOSE, DONE)
                .when(Guard.UPHELD)
                .requires(Requirement.SANCTIONS_EXECUTED)
                .moves(ANYONE, CLOSE, DONE)
                .when(Guard.NOT_UPHELD)
                .build();
        ComplaintId id = ComplaintId.of("c-1");
        for (Outcome outcome : Outcome.values()) {
            boolean upheld = outcome == Outcome.UPHELD || outcome == Outcome.PARTLY_UPHELD;
            assertThat(workflow.row(OPEN, new Close(id, outcome)).guard())
                    .isEqualTo(upheld ? Guard.UPHELD : Guard.NOT_UPHELD);
        }
    }

    @Test
    void aGuardOnTheResultOfAReviewSpeaksOfNoOtherAct() {
        var table = Workflow.startingAt(OPEN)
                .moves(ANYONE, CONFIRM_SATISFACTION, DONE)
                .when(Guard.UPHELD)
                .moves(ANYONE, CONFIRM_SATISFACTION, OPEN)
                .when(Guard.NOT_UPHELD);
        assertThat(problems(table))
                .containsExactly(
                        "Status open, act confirm-satisfaction: the guard UPHELD only speaks of the decision of a"
                                + " proceeding and close; use ALWAYS",
                        "Status open, act confirm-satisfaction: the guard NOT_UPHELD only speaks of the decision of a"
                                + " proceeding and close; use ALWAYS");
    }

    @ParameterizedTest
    @EnumSource
    void whatIsClosedInPartForTheComplainantIsUpheldAndEverythingElseIsNot(Outcome outcome) {
        Workflow workflow = Workflow.startingAt(OPEN)
                .moves(ANYONE, CLOSE, WORK)
                .when(Guard.UPHELD)
                .moves(ANYONE, CLOSE, DONE)
                .when(Guard.NOT_UPHELD)
                .in(WORK)
                .moves(ANYONE, REFUSE, DONE)
                .build();
        boolean right = outcome == Outcome.UPHELD || outcome == Outcome.PARTLY_UPHELD;
        assertThat(workflow.row(OPEN, new Close(ComplaintId.of("c-1"), outcome)))
                .extracting(Transition::to)
                .isEqualTo(right ? WORK : DONE);
    }

    @Test
    void nobodyIsAdvisedToAskForAReviewInOrderToGetOn() {
        Workflow workflow = Workflow.startingAt(OPEN)
                .moves(ANYONE, CLOSE, DONE)
                .in(DONE)
                .moves(ANYONE, REQUEST_REVIEW, WORK)
                .in(WORK)
                .stays(ANYONE, ADD_FINDING)
                .moves(ANYONE, DECIDE_REVIEW, DONE)
                .build();
        assertThat(workflow.wayTo(DONE, ADD_FINDING)).isEmpty();
        assertThat(workflow.wayTo(WORK, REQUEST_REVIEW)).containsExactly(DECIDE_REVIEW);
    }

    @Test
    void aStatusCodeWithTwoPhasesIsRefused() {
        var table = Workflow.startingAt(OPEN)
                .moves(ANYONE, CLOSE, DONE)
                .moves(ANYONE, REFUSE, Status.of("done", Phase.ARCHIVED));
        assertThat(problems(table))
                .containsExactly("Status done has two phases, CLOSED and ARCHIVED; give each status one phase");
    }

    @Test
    void aRowForReceivingIsRefused() {
        var table = Workflow.startingAt(OPEN).moves(ANYONE, CLOSE, DONE).stays(ANYONE, RECEIVE);
        assertThat(problems(table)).singleElement().asString().contains("received once");
    }

    @Test
    void everyProblemIsListedAtOnce() {
        var table =
                Workflow.startingAt(OPEN).moves(ANYONE, ACCEPT, WORK).in(ISLAND).stays(ANYONE, REGISTER);
        assertThat(problems(table)).hasSize(4);
        assertThatExceptionOfType(InvalidPolicyException.class)
                .isThrownBy(table::build)
                .withMessageContaining("The workflow cannot be built")
                .satisfies(e -> assertThat(e.code()).isEqualTo("invalid-policy"));
    }

    @Test
    void whatIsSaidOfNoRowIsRefused() {
        var table = Workflow.startingAt(OPEN)
                .requires(Requirement.CLASSIFIED)
                .moves(ANYONE, CLOSE, DONE)
                .in(WORK)
                .document("form 7");
        assertThat(problems(table))
                .containsExactly(
                        "requires(…) in status open follows no row; put it right after stays(…) or moves(…)",
                        "document(…) in status work follows no row; put it right after stays(…) or moves(…)",
                        "in(work) is followed by no row and no row leads there; add rows or take it out");
    }

    @Test
    void requirementsAddUpAndADocumentBelongsToItsRow() {
        Workflow workflow = Workflow.startingAt(OPEN)
                .stays(ANYONE, ActType.CLASSIFY, ActType.REPLY_FINAL)
                .moves(ANYONE, CLOSE, DONE)
                .requires(Requirement.CLASSIFIED)
                .requires(Requirement.REPLIED, Requirement.CLASSIFIED)
                .approved("content")
                .approved("technical", "content")
                .document("form-7")
                .stays(ANYONE, FILE_DOCUMENT, SUBMIT_FOR_APPROVAL, APPROVE)
                .build();
        Transition row = workflow.rows().get(2);
        assertThat(row.requirements()).containsExactly(Requirement.CLASSIFIED, Requirement.REPLIED);
        assertThat(row.approved()).containsExactly("content", "technical");
        assertThat(row.document()).isEqualTo("form-7");
    }

    @Test
    void whatNobodyCanApproveOrFileIsNotAskedFor() {
        var table = Workflow.startingAt(OPEN)
                .moves(ANYONE, CLOSE, DONE)
                .approved("content", "technical")
                .document("form-7")
                .stays(ANYONE, SUBMIT_FOR_APPROVAL)
                .stays(ANYONE, APPROVE)
                .stage("content");
        assertThat(problems(table))
                .containsExactly(
                        "Status open, act close: no row submits and approves the stage technical; add rows for"
                                + " submit-for-approval and approve, or take it out",
                        "Status open, act close: no row files its document form-7; add one for file-document");
    }

    @Test
    void onlyActsOfApprovalHaveAStageAndNamesAreCodes() {
        var table = Workflow.startingAt(OPEN).moves(ANYONE, CLOSE, DONE).stage("the end");
        assertThat(problems(table))
                .containsExactly(
                        "Status open, act close: the name \"the end\" is not 1 to 64 of a-z, 0-9, '.', '_' and '-';"
                                + " choose another",
                        "Status open, act close: only acts of approval have a stage; take out stage(…)");
    }

    @Test
    void aRowAboutEveryStageBesideOneAboutASingleStageIsRefused() {
        var table = Workflow.startingAt(OPEN)
                .moves(ANYONE, CLOSE, DONE)
                .stays(ANYONE, APPROVE)
                .stays(ANYONE, APPROVE)
                .stage("content");
        assertThat(problems(table))
                .containsExactly("Status open, act approve: a row about every stage matches together with one about a"
                        + " single stage; keep one kind");
    }

    @Test
    void twoRowsAboutTheSameStageAreRefused() {
        var table = Workflow.startingAt(OPEN)
                .moves(ANYONE, CLOSE, DONE)
                .stays(ANYONE, APPROVE)
                .stage("content")
                .moves(ANYONE, APPROVE, DONE)
                .stage("content");
        assertThat(problems(table)).singleElement().asString().contains("match; keep one");
    }

    @Test
    void aSurveyBelongsToACaseThatHasEnded() {
        var table = Workflow.startingAt(OPEN)
                .stays(ANYONE, ActType.SEND_SURVEY)
                .moves(ANYONE, CLOSE, DONE)
                .in(DONE)
                .stays(ANYONE, ActType.SEND_SURVEY, ActType.ANSWER_SURVEY);
        assertThat(problems(table))
                .containsExactly(
                        "Status open, act send-survey: a survey asks about a case that has ended; put the row into"
                                + " a status of the phase CLOSED or ARCHIVED");
    }

    @Test
    void aComplaintThatIsMergedHasEnded() {
        var table = Workflow.startingAt(OPEN)
                .stays(ANYONE, ActType.MERGE)
                .moves(ANYONE, CLOSE, DONE)
                .in(DONE)
                .moves(ANYONE, ActType.MERGE, Status.of("merged", Phase.CLOSED));
        assertThat(problems(table))
                .containsExactly("Status open, act merge: a complaint that is merged has ended; let the row lead to a"
                        + " status of the phase CLOSED");
    }

    @Test
    void aWorkflowCannotBeChangedThroughWhatItGivesOut() {
        Workflow workflow = Presets.closedLoop().workflow();
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> workflow.rows(workflow.initial(), REGISTER).clear());
        workflow.statuses().clear();
        assertThat(workflow.statuses()).hasSize(13);
    }

    @Test
    void aStatusIsKnownByItsCodeWhateverItsPhaseWasBefore() {
        Workflow workflow = Presets.closedLoop().workflow();
        Status before = Status.of("replied", Phase.HANDLING);
        assertThat(workflow.knows(before)).isTrue();
        assertThat(workflow.rows(before, CLOSE)).hasSize(1);
        assertThat(workflow.knows(ISLAND)).isFalse();
    }

    @Test
    void rolesDecideWhoMayUseARow() {
        Transition row = Transition.plain(OPEN, CLOSE, DONE, Set.of(Role.MANAGER));
        assertThat(row.isOpenTo(Actor.of("u-1", Role.MANAGER, Role.CLERK))).isTrue();
        assertThat(row.isOpenTo(Actor.of("u-2", Role.CLERK))).isFalse();
        assertThat(Transition.plain(OPEN, CLOSE, DONE, ANYONE).isOpenTo(Actor.of("u-3")))
                .isTrue();
    }

    @Test
    void theShortestWayToAnActIsAdvisedButNeverThroughTurningAComplaintAway() {
        Workflow workflow = Presets.closedLoop().workflow();
        Status investigating = Status.of("investigating", Phase.HANDLING);
        assertThat(workflow.wayTo(investigating, CLOSE))
                .containsExactly(ActType.PROPOSE_RESOLUTION, ActType.REPLY_FINAL);
        assertThat(workflow.wayTo(investigating, REOPEN)).endsWith(CLOSE);
        assertThat(workflow.wayTo(Status.of("archived", Phase.ARCHIVED), CLOSE)).isEmpty();
    }

    @Test
    void theReadmeShowsTheWorkflowAsItIs() throws IOException {
        Path readme = Path.of(System.getProperty("basedir", "")).resolve("../README.md");
        assertThat(Files.readString(readme))
                .as("the drawing in README.md, as toMermaid(Locale.ENGLISH) gives it")
                .contains("```mermaid\n" + Presets.closedLoop().workflow().toMermaid(Locale.ENGLISH) + "```");
    }

    @Test
    void theDrawingSpeaksChineseToo() {
        assertThat(Presets.closedLoop().workflow().toMermaid(Locale.CHINA))
                .contains("state \"调查中\" as investigating", "replied --> investigating: 客户不满意");
    }

    @Test
    void nobodyIsAdvisedToMergeACaseInOrderToGetOnWithIt() {
        Workflow bank = Presets.bank().workflow();
        Status received = Status.of("received", Phase.INTAKE);
        assertThat(bank.wayTo(received, ActType.ARCHIVE))
                .contains(REGISTER, CLOSE)
                .doesNotContain(ActType.MERGE);
        assertThat(bank.wayTo(received, REOPEN)).contains(CLOSE).doesNotContain(ActType.MERGE);
    }
}

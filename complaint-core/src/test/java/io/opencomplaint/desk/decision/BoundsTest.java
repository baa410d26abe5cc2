package io.opencomplaint.desk.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.opencomplaint.InvalidValueException;
import io.opencomplaint.act.Act;
import io.opencomplaint.act.ActType;
import io.opencomplaint.act.AddEntry;
import io.opencomplaint.act.CancelTask;
import io.opencomplaint.act.DecideSanction;
import io.opencomplaint.act.DeclareInterest;
import io.opencomplaint.act.PayCompensation;
import io.opencomplaint.act.Reply;
import io.opencomplaint.desk.refusal.Refusal;
import io.opencomplaint.desk.refusal.RefusalCode;
import io.opencomplaint.desk.rule.Occasion;
import io.opencomplaint.model.Actor;
import io.opencomplaint.model.CaseTask;
import io.opencomplaint.model.Cause;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.Dossier;
import io.opencomplaint.model.Inquiry;
import io.opencomplaint.model.Money;
import io.opencomplaint.model.Phase;
import io.opencomplaint.model.Role;
import io.opencomplaint.model.SanctionKind;
import io.opencomplaint.model.Status;
import io.opencomplaint.preset.Presets;
import io.opencomplaint.tck.LargestDossier;
import io.opencomplaint.tck.Life;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** No list of a dossier grows without end, and a full one stops nothing else. */
class BoundsTest {

    private static final Status INVESTIGATING = Status.of("investigating", Phase.HANDLING);
    private static final Status RESOLVING = Status.of("resolving", Phase.HANDLING);
    private static final Instant START = SampleComplaints.START;
    private static final Decider DECIDER = new Decider(Presets.closedLoop());
    private static final Dossier FULL = LargestDossier.get();

    static Stream<Arguments> acts() {
        return Stream.of(
                full(ActType.REQUEST_CONTRIBUTION, RefusalCode.TASKS_FULL, "200"),
                full(ActType.SUBMIT_FOR_APPROVAL, RefusalCode.APPROVALS_FULL, "100"),
                full(ActType.FILE_DOCUMENT, RefusalCode.DOCUMENTS_FULL, "200"),
                full(ActType.RECORD_EXTERNAL, RefusalCode.PROCEEDINGS_FULL, "100"),
                full(ActType.OFFER_COMPENSATION, RefusalCode.COMPENSATIONS_FULL, "100"),
                full(ActType.LINK, RefusalCode.LINKS_FULL, "1000"),
                full(ActType.NAME_CONCERNS, RefusalCode.CONCERNS_FULL, "8"),
                full(ActType.MARK_MAJOR, RefusalCode.GROUNDS_FULL, "100"),
                Arguments.of(
                        new DeclareInterest(SampleActs.ID, "u-new", "a cousin"), RefusalCode.INTERESTS_FULL, "200"));
    }

    private static Arguments full(ActType type, RefusalCode code, String most) {
        return Arguments.of(SampleActs.of(type), code, most);
    }

    @ParameterizedTest
    @MethodSource("acts")
    void whatWouldMakeAFullListLongerIsRefusedForItsOwnReason(Act act, RefusalCode code, String most) {
        Decision decision = decide(complaint(INVESTIGATING, FULL), act, SampleComplaints.EVERYBODY);
        Refusal refusal = ((Decision.Refused) decision).refusal();
        assertThat(refusal.code()).isEqualTo(code);
        assertThat(refusal.details()).containsExactly(most);
        assertThat(refusal.message(Locale.ENGLISH)).contains(most, "as many as a complaint can have");
    }

    @Test
    void noMoreCausesAreFoundInOneCycleThanAStatisticCanCount() {
        Dossier full = FULL.with(Inquiry.EMPTY.found(1, causes()));
        Act finding = AddEntry.finding(SampleActs.ID, "badly packed", Cause.of("process/packaging"));
        assertFull(complaint(INVESTIGATING, full), finding, RefusalCode.CAUSES_FULL);
        Act again = AddEntry.finding(SampleActs.ID, "as before", causes().get(3));
        assertThat(decide(complaint(INVESTIGATING, full), again, SampleComplaints.EVERYBODY))
                .isInstanceOf(Decision.Accepted.class);
    }

    private static List<Cause> causes() {
        return IntStream.range(0, 20).mapToObj(i -> Cause.of("c/" + i)).toList();
    }

    @Test
    void noMoreSanctionsAreDecidedThanASanctionedCaseCanHave() {
        Act sanction = DecideSanction.of(
                SampleActs.ID,
                "s-new",
                FULL.liabilities().determination().shares().get(0).party(),
                SanctionKind.WARNING,
                "first time");
        assertFull(INVESTIGATING, sanction, SampleComplaints.EVERYBODY, RefusalCode.SANCTIONS_FULL);
    }

    @Test
    void noMorePaymentsAreMadeThanALedgerCanHave() {
        String key = FULL.compensations().entries().get(0).key();
        Act payment = new PayCompensation(SampleActs.ID, key, "new", Money.of("0.0001", "CNY"));
        assertFull(INVESTIGATING, payment, SampleComplaints.EVERYBODY, RefusalCode.PAYMENTS_FULL);
    }

    @Test
    void noMorePeopleDecideACycleThanCanKeepOutOfItsReviewAndThoseWhoDidDecideOn() {
        Act reply = Reply.finalReply(SampleActs.ID, "repaired");
        assertFull(RESOLVING, reply, SampleComplaints.EVERYBODY, RefusalCode.DECIDERS_FULL);
        Act proposal = SampleActs.of(ActType.PROPOSE_RESOLUTION);
        assertFull(RESOLVING, proposal, SampleComplaints.EVERYBODY, RefusalCode.DECIDERS_FULL);
        Actor again = Actor.of(FULL.proceedings().deciders().get(0), Role.CLERK);
        assertThat(decide(complaint(RESOLVING, FULL), reply, again)).isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void aFullListStopsNothingThatDoesNotMakeItLonger() {
        for (Act act : List.<Act>of(
                new CancelTask(SampleActs.ID, openTask().key(), "not needed"),
                DeclareInterest.lift(SampleActs.ID, FULL.custody().interests().get(0), "another shop"),
                SampleActs.of(ActType.ADD_NOTE),
                SampleActs.of(ActType.ADD_FINDING))) {
            Complaint held = complaint(INVESTIGATING, FULL.with(openTask()));
            assertThat(decide(held, act, SampleComplaints.EVERYBODY))
                    .as(act.type().code())
                    .isInstanceOf(Decision.Accepted.class);
        }
    }

    @Test
    void whatIsLongerThanItMayBecomeIsReadAndMayShrink() {
        Dossier longer = FULL.with(FULL.custody().interest("u-more", true));
        Complaint held = complaint(INVESTIGATING, longer);
        assertFull(held, new DeclareInterest(SampleActs.ID, "u-new", "a cousin"), RefusalCode.INTERESTS_FULL);
        Decision lifted =
                decide(held, DeclareInterest.lift(SampleActs.ID, "u-more", "no cousin"), SampleComplaints.EVERYBODY);
        assertThat(lifted).isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void noTwoTasksOfADossierHaveTheSameKey() {
        CaseTask task = FULL.tasks().get(0);
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> FULL.with(List.of(task, task)))
                .withMessageContaining("give each task a key of its own");
    }

    /** In place of the first of the full ones. */
    private static CaseTask openTask() {
        CaseTask first = FULL.tasks().get(0);
        return CaseTask.opened(first.key(), first.cycle(), first.kind(), first.assignee(), START, null);
    }

    private static Decision decide(Complaint complaint, Act act, Actor actor) {
        return DECIDER.decide(complaint, act, Occasion.of(actor, START));
    }

    private static void assertFull(Status status, Act act, Actor actor, RefusalCode code) {
        assertThat(decide(complaint(status, FULL), act, actor))
                .isInstanceOfSatisfying(
                        Decision.Refused.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo(code));
    }

    private static void assertFull(Complaint complaint, Act act, RefusalCode code) {
        assertThat(decide(complaint, act, SampleComplaints.EVERYBODY))
                .isInstanceOfSatisfying(
                        Decision.Refused.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo(code));
    }

    private static Complaint complaint(Status status, Dossier dossier) {
        Complaint bare = SampleComplaints.bare(status);
        return new Life(bare, List.of()).holding(dossier).complaint();
    }
}

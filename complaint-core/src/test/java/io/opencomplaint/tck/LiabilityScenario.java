package io.opencomplaint.tck;

import static io.opencomplaint.tck.OneCase.ID;
import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.act.Act;
import io.opencomplaint.act.ActType;
import io.opencomplaint.act.CancelSanction;
import io.opencomplaint.act.Close;
import io.opencomplaint.act.DecideProceeding;
import io.opencomplaint.act.DecideSanction;
import io.opencomplaint.act.DetermineLiability;
import io.opencomplaint.act.ExecuteSanction;
import io.opencomplaint.act.OpenProceeding;
import io.opencomplaint.act.ReceiveComplaint;
import io.opencomplaint.act.Reopen;
import io.opencomplaint.act.TellLiability;
import io.opencomplaint.desk.refusal.Refusal;
import io.opencomplaint.desk.refusal.RefusalCode;
import io.opencomplaint.event.LiabilityDetermined;
import io.opencomplaint.event.LiabilityTold;
import io.opencomplaint.event.SanctionCancelled;
import io.opencomplaint.event.SanctionDecided;
import io.opencomplaint.model.Actor;
import io.opencomplaint.model.Assignee;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.Determination;
import io.opencomplaint.model.Liabilities;
import io.opencomplaint.model.LiabilityKind;
import io.opencomplaint.model.LiabilityShare;
import io.opencomplaint.model.Money;
import io.opencomplaint.model.Outcome;
import io.opencomplaint.model.Party;
import io.opencomplaint.model.Phase;
import io.opencomplaint.model.ProceedingKind;
import io.opencomplaint.model.ProceedingResult;
import io.opencomplaint.model.Role;
import io.opencomplaint.model.Sanction;
import io.opencomplaint.model.SanctionKind;
import io.opencomplaint.model.Status;
import io.opencomplaint.model.Text;
import io.opencomplaint.policy.ComplaintPolicy;
import io.opencomplaint.spi.ComplaintStore;
import io.opencomplaint.workflow.Requirement;
import io.opencomplaint.workflow.Workflow;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Who is to blame 责任认定, on a store, by the procedure of S10: investigate → determine → decide → execute → tell the complainant.
 * Several departments can share it.
 */
public abstract class LiabilityScenario {

    private static final Status OPEN = Status.of("open", Phase.HANDLING);
    private static final Status DONE = Status.of("done", Phase.CLOSED);
    private static final Set<Role> ANYONE = Set.of();
    private static final Actor MANAGER = Actor.of("u-1", Role.MANAGER);
    private static final Assignee FITTER = Assignee.of("construction", "u-41");
    private static final Assignee SUPERVISION = Assignee.unit("supervision");
    private static final Assignee PURCHASING = Assignee.unit("purchasing");
    private static final Assignee BRANCH = Assignee.of("branch", "u-2");

    private static final ComplaintPolicy S10 = ComplaintPolicy.named("s10-liability")
            .workflow(Workflow.startingAt(OPEN)
                    .in(OPEN)
                    .stays(ANYONE, ActType.DETERMINE_LIABILITY, ActType.DECIDE_SANCTION, ActType.EXECUTE_SANCTION)
                    .stays(ANYONE, ActType.CANCEL_SANCTION)
                    .stays(ANYONE, ActType.TELL_LIABILITY)
                    .requires(Requirement.LIABILITY_DETERMINED, Requirement.SANCTIONS_EXECUTED)
                    .stays(ANYONE, ActType.REQUEST_REVIEW, ActType.DECIDE_REVIEW)
                    .moves(ANYONE, ActType.CLOSE, DONE)
                    .requires(Requirement.LIABILITY_TOLD)
                    .in(DONE)
                    .moves(ANYONE, ActType.REOPEN, OPEN)
                    .build())
            .build();

    private OneCase one;

    /** For subclasses. */
    protected LiabilityScenario() {}

    /**
     * An empty store.
     *
     * @return to be used by one test
     */
    protected abstract ComplaintStore newStore();

    @BeforeEach
    void open() {
        one = new OneCase(newStore(), S10);
        act(ReceiveComplaint.by(Channel.PHONE)
                .id(ID)
                .complainant(Party.anonymous())
                .matter("The floor is not level"));
    }

    @Test
    void s10SeveralDepartmentsShareTheLiabilityDirectlyByManagementAndByLeadership() {
        act(determination());
        Instant determined = one.now();
        assertThat(held().determination()).isEqualTo(new Determination(1, determined, shares(), null));
        assertThat(one.last(LiabilityDetermined.class).basis()).isEqualTo(Text.of("measured on site"));
        assertThat(shares())
                .extracting(share -> share.percent().toPlainString() + " " + share.kind())
                .containsExactly("50.00 DIRECT", "16.67 DIRECT", "33.32 INDIRECT", "0.01 LEADERSHIP");
    }

    @Test
    void s10DetermineDecideExecuteTellClose() {
        act(determination());
        act(DecideSanction.of(ID, "fine", FITTER, SanctionKind.ECONOMIC, "second time")
                .amount(Money.of("500", "CNY")));
        Instant decided = one.now();
        act(DecideSanction.of(ID, "talk", BRANCH, SanctionKind.WARNING, "did not look after it"));
        assertThat(one.last(SanctionDecided.class).reason()).isEqualTo(Text.of("did not look after it"));
        assertThat(held().sanctions())
                .containsExactly(
                        new Sanction(
                                "fine", 1, FITTER, SanctionKind.ECONOMIC, Money.of("500", "CNY"), decided, null, null),
                        new Sanction("talk", 1, BRANCH, SanctionKind.WARNING, null, one.now(), null, null));
        assertMissing(tell(), Requirement.SANCTIONS_EXECUTED);
        act(new ExecuteSanction(ID, "fine"));
        assertThat(held().sanction("fine").orElseThrow().executedAt()).isEqualTo(one.now());
        assertMissing(tell(), Requirement.SANCTIONS_EXECUTED);
        act(new ExecuteSanction(ID, "talk", Text.of("in the meeting")));
        assertMissing(new Close(ID, Outcome.UPHELD), Requirement.LIABILITY_TOLD);
        act(tell());
        assertThat(held().determination().toldAt()).isEqualTo(one.now());
        assertThat(one.last(LiabilityTold.class).channel()).isEqualTo(Channel.PHONE);
        assertThat(act(new Close(ID, Outcome.UPHELD)).isClosed()).isTrue();
    }

    @Test
    void whoeverIsToBlameDoesNotReviewTheCaseThatBlamesThem() {
        act(determination());
        act(OpenProceeding.of(ID, ProceedingKind.REVIEW, "again", "the floor was level"));
        Act decided = new DecideProceeding(ID, ProceedingKind.REVIEW, "again", ProceedingResult.UPHELD);
        Refusal refusal = one.refused(decided, Actor.of("u-41", Role.MANAGER));
        assertThat(refusal.code()).isEqualTo(RefusalCode.LIABILITY_BY_LIABLE);
        assertThat(one.refused(decided, Actor.of("u-90", Role.MANAGER).onBehalfOf("u-41"))
                        .code())
                .as("nor a deputy for them")
                .isEqualTo(RefusalCode.LIABILITY_BY_LIABLE);
        assertThat(refusal.details()).containsExactly("u-41");
        one.act(decided, Actor.of("u-8", Role.MANAGER));
    }

    @Test
    void nothingIsToldBeforeItIsDetermined() {
        assertMissing(tell(), Requirement.LIABILITY_DETERMINED);
    }

    @Test
    void ninetyNinePercentAreRefusedWithWhatToDo() {
        Refusal less = refused(DetermineLiability.of(
                ID,
                "measured on site",
                share(FITTER, LiabilityKind.DIRECT, "66.5"),
                share(SUPERVISION, LiabilityKind.INDIRECT, "32.5")));
        assertThat(less.code()).isEqualTo(RefusalCode.LIABILITY_SHARES);
        assertThat(less.message(Locale.ENGLISH))
                .isEqualTo("Cannot determine the liability for complaint c-1: the shares of liability sum to 99.00 %."
                        + " Change the shares, or add who bears the rest, so that they sum to exactly 100 %. [c-1]");
        assertThat(less.message(Locale.CHINESE)).contains("责任份额合计为 99.00 %。", "使合计正好为 100 %");
        assertThat(refused(DetermineLiability.of(ID, "measured on site")).details())
                .as("nobody")
                .containsExactly("0.00 %");
        Refusal more = refused(DetermineLiability.of(
                ID,
                "measured on site",
                share(FITTER, LiabilityKind.DIRECT, "100"),
                share(SUPERVISION, LiabilityKind.INDIRECT, "0.01")));
        assertThat(more.details()).containsExactly("100.01 %");
        assertThat(held()).isEqualTo(Liabilities.EMPTY);
    }

    @Test
    void onePartyHasOneShare() {
        Refusal twice = refused(DetermineLiability.of(
                ID,
                "measured on site",
                share(FITTER, LiabilityKind.DIRECT, "40"),
                share(SUPERVISION, LiabilityKind.INDIRECT, "20"),
                share(FITTER, LiabilityKind.LEADERSHIP, "40")));
        assertThat(twice.code()).isEqualTo(RefusalCode.LIABLE_TWICE);
        assertThat(twice.message(Locale.ENGLISH)).contains("construction/u-41 has more than one share of liability.");
        assertThat(held()).isEqualTo(Liabilities.EMPTY);
    }

    @Test
    void aDeterminationTakesThePlaceOfAnEarlierOneUntilSomethingIsDecidedByIt() {
        act(determination());
        act(all(FITTER));
        assertThat(held().determination().shares()).containsExactly(share(FITTER, LiabilityKind.DIRECT, "100"));
        act(DecideSanction.of(ID, "post", FITTER, SanctionKind.CHANGE_OF_POST, "second time"));
        Refusal late = refused(determination());
        assertThat(late.code()).isEqualTo(RefusalCode.LIABILITY_STANDS);
        assertThat(late.message(Locale.ENGLISH)).contains("Reopen the case to determine the liability anew.");
    }

    @Test
    void whatTheComplainantWasToldStands() {
        act(all(FITTER));
        act(tell());
        assertThat(refused(determination()).code()).isEqualTo(RefusalCode.LIABILITY_STANDS);
    }

    @Test
    void onlyWhoIsToBlameIsSanctionedAndEachSanctionOnce() {
        assertThat(refused(fine(FITTER)).code()).isEqualTo(RefusalCode.NO_LIABILITY);
        act(all(FITTER));
        assertThat(refused(fine(SUPERVISION)).code()).isEqualTo(RefusalCode.NOT_LIABLE);
        Refusal unit = refused(fine(Assignee.unit("construction")));
        assertThat(unit.details()).as("the unit is not its person").containsExactly("construction");
        assertThat(refused(new ExecuteSanction(ID, "fine")).code()).isEqualTo(RefusalCode.NO_SANCTION);
        act(fine(FITTER));
        assertThat(refused(fine(FITTER)).code()).isEqualTo(RefusalCode.SANCTION_EXISTS);
        act(new ExecuteSanction(ID, "fine"));
        assertThat(refused(new ExecuteSanction(ID, "fine")).code()).isEqualTo(RefusalCode.SANCTION_EXECUTED);
    }

    @Test
    void aSanctionEnteredWronglyIsTakenBackAndTheDeterminationMadeAnew() {
        act(all(FITTER));
        act(fine(FITTER));
        assertThat(refused(determination()).code()).isEqualTo(RefusalCode.LIABILITY_STANDS);
        act(new CancelSanction(ID, "fine", "it was another fitter"));
        assertThat(held().sanction("fine").orElseThrow().cancelledAt()).isEqualTo(one.now());
        assertThat(held().sanction("fine").orElseThrow().isOpen()).isFalse();
        assertThat(one.last(SanctionCancelled.class).reason()).isEqualTo(Text.of("it was another fitter"));
        assertThat(Requirement.SANCTIONS_EXECUTED.isMetBy(one.complaint())).isTrue();
        for (Act late : List.<Act>of(new CancelSanction(ID, "fine", "again"), new ExecuteSanction(ID, "fine"))) {
            assertThat(refused(late).code()).isEqualTo(RefusalCode.SANCTION_CANCELLED);
        }
        assertThat(refused(fine(FITTER)).code()).as("its key stays taken").isEqualTo(RefusalCode.SANCTION_EXISTS);
        act(all(PURCHASING));
        act(tell());
    }

    @Test
    void whatWasCarriedOutOrNeverDecidedIsNotTakenBack() {
        CancelSanction cancel = new CancelSanction(ID, "fine", "mistyped");
        assertThat(refused(cancel).code()).isEqualTo(RefusalCode.NO_SANCTION);
        act(all(FITTER));
        act(fine(FITTER));
        act(new ExecuteSanction(ID, "fine"));
        assertThat(refused(cancel).code()).isEqualTo(RefusalCode.SANCTION_EXECUTED);
    }

    @Test
    void aReopenedCaseDeterminesAnewAndKeepsWhatWasDecided() {
        act(all(FITTER));
        act(fine(FITTER));
        act(new ExecuteSanction(ID, "fine"));
        act(tell());
        act(new Close(ID, Outcome.UPHELD));
        act(new Reopen(ID, "still not level"));
        assertThat(Requirement.LIABILITY_DETERMINED.isMetBy(one.complaint())).isFalse();
        assertThat(Requirement.LIABILITY_TOLD.isMetBy(one.complaint())).isFalse();
        assertMissing(tell(), Requirement.LIABILITY_DETERMINED);
        assertThat(refused(DecideSanction.of(ID, "again", FITTER, SanctionKind.DEMERIT, "third time"))
                        .code())
                .isEqualTo(RefusalCode.NO_LIABILITY);
        act(all(PURCHASING));
        assertThat(held().determination().cycle()).isEqualTo(2);
        assertThat(held().sanction("fine").orElseThrow().cycle()).isEqualTo(1);
        act(DecideSanction.of(ID, "again", PURCHASING, SanctionKind.DEMERIT, "wrong boards"));
        assertThat(held().sanctions()).extracting(Sanction::key).containsExactly("fine", "again");
    }

    @Test
    void whoeverIsToBlameNeitherDeterminesLiabilityAnewNorHasAHandInASanction() {
        act(determination());
        act(fine(FITTER));
        for (String person : List.of("u-41", "u-2")) {
            Actor liable = Actor.of(person, Role.MANAGER);
            for (Act act : List.of(
                    all(PURCHASING),
                    DecideSanction.of(ID, "talk", PURCHASING, SanctionKind.WARNING, "first time"),
                    new ExecuteSanction(ID, "fine"),
                    new CancelSanction(ID, "fine", "too hard"))) {
                Refusal refusal = one.refused(act, liable);
                Actor deputy = Actor.of("u-90", Role.MANAGER).onBehalfOf(person);
                assertThat(one.refused(act, deputy).code())
                        .as(act.type().code())
                        .isEqualTo(refusal.code());
                assertThat(refusal.code()).as(act.type().code()).isEqualTo(RefusalCode.LIABILITY_BY_LIABLE);
                assertThat(refusal.details()).containsExactly(person);
                assertThat(refusal.message(Locale.ENGLISH)).contains(person + " is liable", "who is not liable");
                assertThat(refusal.message(Locale.CHINESE)).contains(person + " 为责任认定所列责任人");
            }
        }
        act(new ExecuteSanction(ID, "fine"));
    }

    @Test
    void whoWasToBlameInTheFormerCycleDoesNotDetermineTheNextNorCancelTheirOldSanction() {
        Actor fitter = Actor.of("u-41", Role.MANAGER);
        act(all(FITTER));
        act(tell());
        act(fine(FITTER));
        act(new Close(ID, Outcome.UPHELD));
        act(new Reopen(ID, "still not level"));
        assertThat(one.refused(all(PURCHASING), fitter).code()).isEqualTo(RefusalCode.LIABILITY_BY_LIABLE);
        act(all(PURCHASING));
        assertThat(one.refused(new CancelSanction(ID, "fine", "too hard"), fitter)
                        .code())
                .as("named no more, but the sanction is theirs")
                .isEqualTo(RefusalCode.LIABILITY_BY_LIABLE);
        act(new CancelSanction(ID, "fine", "not the fitter after all"));
    }

    private static List<LiabilityShare> shares() {
        return List.of(
                share(FITTER, LiabilityKind.DIRECT, "50"),
                share(PURCHASING, LiabilityKind.DIRECT, "16.67"),
                share(SUPERVISION, LiabilityKind.INDIRECT, "33.32"),
                share(BRANCH, LiabilityKind.LEADERSHIP, "0.01"));
    }

    private static DetermineLiability determination() {
        return new DetermineLiability(ID, shares(), Text.of("measured on site"));
    }

    private static DetermineLiability all(Assignee party) {
        return DetermineLiability.of(ID, "measured on site", share(party, LiabilityKind.DIRECT, "100"));
    }

    private static DecideSanction fine(Assignee party) {
        return DecideSanction.of(ID, "fine", party, SanctionKind.ECONOMIC, "second time");
    }

    private static TellLiability tell() {
        return new TellLiability(ID, "our fitters were careless");
    }

    private static LiabilityShare share(Assignee party, LiabilityKind kind, String percent) {
        return LiabilityShare.of(party, kind, percent, "workmanship-4.2");
    }

    private void assertMissing(Act act, Requirement requirement) {
        Refusal refusal = refused(act);
        assertThat(refusal.code()).isEqualTo(RefusalCode.REQUIREMENT_MISSING);
        assertThat(refusal.details()).containsExactly(requirement.name());
    }

    private Complaint act(Act act) {
        return one.act(act, MANAGER);
    }

    private Refusal refused(Act act) {
        return one.refused(act, MANAGER);
    }

    private Liabilities held() {
        return one.complaint().dossier().liabilities();
    }
}

package io.opencomplaint.tck;

import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.act.Accept;
import io.opencomplaint.act.Act;
import io.opencomplaint.act.AnswerCompensation;
import io.opencomplaint.act.AnswerResolution;
import io.opencomplaint.act.Archive;
import io.opencomplaint.act.Assign;
import io.opencomplaint.act.CancelCompensation;
import io.opencomplaint.act.Classify;
import io.opencomplaint.act.Close;
import io.opencomplaint.act.ConfirmSatisfaction;
import io.opencomplaint.act.ExecuteResolution;
import io.opencomplaint.act.OfferCompensation;
import io.opencomplaint.act.OfferResolution;
import io.opencomplaint.act.PayCompensation;
import io.opencomplaint.act.ProposeResolution;
import io.opencomplaint.act.ReceiveComplaint;
import io.opencomplaint.act.Register;
import io.opencomplaint.act.Reopen;
import io.opencomplaint.act.Reply;
import io.opencomplaint.act.Withdraw;
import io.opencomplaint.desk.ComplaintDesk;
import io.opencomplaint.desk.refusal.ActRefusedException;
import io.opencomplaint.desk.refusal.Refusal;
import io.opencomplaint.desk.refusal.RefusalCode;
import io.opencomplaint.event.CompensationCancelled;
import io.opencomplaint.event.CompensationOffered;
import io.opencomplaint.event.History;
import io.opencomplaint.model.Actor;
import io.opencomplaint.model.Assignee;
import io.opencomplaint.model.Category;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.Compensation;
import io.opencomplaint.model.CompensationKind;
import io.opencomplaint.model.CompensationState;
import io.opencomplaint.model.CompensationTotal;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Money;
import io.opencomplaint.model.Outcome;
import io.opencomplaint.model.Party;
import io.opencomplaint.model.RemedyState;
import io.opencomplaint.model.Resolution;
import io.opencomplaint.model.ResolutionKind;
import io.opencomplaint.model.Role;
import io.opencomplaint.model.Tenant;
import io.opencomplaint.model.Text;
import io.opencomplaint.preset.Presets;
import io.opencomplaint.spi.ComplaintStore;
import io.opencomplaint.workflow.Requirement;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The ledger of what complainants get 赔付台账, on a store: offered, agreed or declined, paid in full or in parts, never more than
 * agreed. The case C002 of the register S4 (wrong installation with compensation) goes from end to end.
 */
public abstract class CompensationScenario {

    private static final Instant MONDAY = Instant.parse("2026-11-23T01:00:00Z");
    private static final Duration STEP = Duration.ofHours(1);
    private static final ComplaintId ID = ComplaintId.of("c-2");
    private static final String REDRESS = "wrong-fitting";
    private static final String GOODWILL = "voucher";
    private static final Actor CLERK = Actor.of("u-17", Role.CLERK);
    private static final Actor MANAGER = Actor.of("u-1", Role.MANAGER);
    private static final Actor HANDLER = Actor.of("u-7", Role.HANDLER);

    private final SteppingClock clock = new SteppingClock(MONDAY);
    private ComplaintStore store;
    private ComplaintDesk desk;

    /** For subclasses. */
    protected CompensationScenario() {}

    /**
     * An empty store.
     *
     * @return to be used by one test
     */
    protected abstract ComplaintStore newStore();

    @BeforeEach
    void open() {
        store = newStore();
        desk = newDesk();
        file(ComplaintId.of("c-1"), "Faulty, and nobody answers");
        desk.perform(new Register(ComplaintId.of("c-1")), CLERK);
        file(ID, "Wrongly fitted on delivery");
        act(new Register(ID), CLERK);
        act(new Classify(ID, Category.of("delivery/fitting")), CLERK);
        act(new Assign(ID, Assignee.of("delivery", HANDLER.id())), CLERK);
        act(new Accept(ID), HANDLER);
    }

    @Test
    void s4C002TheProductIsFittedAgainAndTheHarmIsPaid() {
        act(new ProposeResolution(ID, Resolution.of(ResolutionKind.REDO, "fit it again, and pay the harm")), HANDLER);
        act(new OfferResolution(ID), CLERK);
        Complaint offered = act(offer(REDRESS, CompensationKind.REDRESS, "200"), CLERK);
        assertThat(entry(REDRESS))
                .isEqualTo(Compensation.offered(REDRESS, 1, CompensationKind.REDRESS, yuan("200"), now()));
        Instant offeredAt = offered.milestones().lastEventAt();
        act(AnswerResolution.accepted(ID), CLERK);
        act(AnswerCompensation.agreed(ID, REDRESS), CLERK);
        Instant agreedAt = now();
        act(new ExecuteResolution(ID, "fitted again"), HANDLER);
        act(new PayCompensation(ID, REDRESS, "pay-1", yuan("200")), CLERK);
        Instant paidAt = now();
        act(Reply.finalReply(ID, "fitted again and paid"), CLERK);
        act(ConfirmSatisfaction.satisfied(ID, 5), CLERK);
        act(new Close(ID, Outcome.UPHELD), CLERK);
        assertThat(act(new Archive(ID), CLERK).number()).isEqualTo("C002");
        assertThat(entry(REDRESS))
                .isEqualTo(new Compensation(
                        REDRESS,
                        1,
                        CompensationKind.REDRESS,
                        CompensationState.PAID,
                        yuan("200"),
                        yuan("200"),
                        offeredAt,
                        agreedAt,
                        paidAt,
                        List.of("pay-1")));
    }

    @Test
    void partsSumUntilNothingIsLeft() {
        agreed(REDRESS, "200");
        act(new PayCompensation(ID, REDRESS, "pay-2", yuan("150.50")), CLERK);
        assertThat(entry(REDRESS).state()).isEqualTo(CompensationState.AGREED);
        assertThat(entry(REDRESS).left()).isEqualTo(yuan("49.50"));
        act(new PayCompensation(ID, REDRESS, "pay-3", yuan("49.50")), CLERK);
        assertThat(entry(REDRESS).state()).isEqualTo(CompensationState.PAID);
        assertThat(entry(REDRESS).paid()).isEqualTo(yuan("200"));
        assertThat(refused(new PayCompensation(ID, REDRESS, "pay-4", yuan("0.01")), CLERK)
                        .details())
                .containsExactly("wrong-fitting: PAID");
    }

    @Test
    void neverMoreIsPaidThanWasAgreedNorNothingNorInAnotherCurrency() {
        agreed(REDRESS, "200");
        act(new PayCompensation(ID, REDRESS, "pay-5", yuan("150")), CLERK);
        Refusal more = refused(new PayCompensation(ID, REDRESS, "pay-6", yuan("50.01")), CLERK);
        assertThat(more.code()).isEqualTo(RefusalCode.MORE_THAN_AGREED);
        assertThat(more.message(Locale.ENGLISH))
                .startsWith("Cannot pay a compensation for complaint C002: only 50.00 CNY is left of what was agreed.")
                .contains("Pay at most what is left; offer more as another compensation.");
        assertThat(more.message(Locale.CHINESE)).contains("约定金额仅剩 50.00 CNY");
        assertThat(refused(new PayCompensation(ID, REDRESS, "pay-7", yuan("0")), CLERK)
                        .code())
                .isEqualTo(RefusalCode.AMOUNT_ZERO);
        Refusal dollars = refused(new PayCompensation(ID, REDRESS, "pay-8", Money.of("1", "USD")), CLERK);
        assertThat(dollars.code()).isEqualTo(RefusalCode.OTHER_CURRENCY);
        assertThat(dollars.details()).containsExactly("CNY");
        assertThat(entry(REDRESS).paid()).isEqualTo(yuan("150"));
    }

    @Test
    void nothingIsPaidBeforeItIsAgreedAndAnOfferIsAnsweredOnce() {
        assertThat(refused(AnswerCompensation.agreed(ID, REDRESS), CLERK).code())
                .isEqualTo(RefusalCode.NO_COMPENSATION);
        assertThat(refused(new PayCompensation(ID, REDRESS, "pay-9", yuan("1")), CLERK)
                        .code())
                .isEqualTo(RefusalCode.NO_COMPENSATION);
        act(offer(REDRESS, CompensationKind.REDRESS, "200"), HANDLER);
        Refusal early = refused(new PayCompensation(ID, REDRESS, "pay-10", yuan("200")), CLERK);
        assertThat(early.code()).isEqualTo(RefusalCode.COMPENSATION_STATE);
        assertThat(early.message(Locale.ENGLISH)).contains("wrong-fitting: OFFERED", "pay what was agreed");
        act(AnswerCompensation.declined(ID, REDRESS, "too little"), CLERK);
        assertThat(entry(REDRESS).answeredAt()).isEqualTo(now());
        for (Act late : List.<Act>of(
                AnswerCompensation.agreed(ID, REDRESS), new PayCompensation(ID, REDRESS, "pay-11", yuan("200")))) {
            assertThat(refused(late, CLERK).details()).containsExactly("wrong-fitting: DECLINED");
        }
    }

    @Test
    void anotherAmountIsAnotherOfferUnderItsOwnKey() {
        act(offer(REDRESS, CompensationKind.REDRESS, "200"), HANDLER);
        act(AnswerCompensation.declined(ID, REDRESS, "too little"), CLERK);
        assertThat(refused(offer(REDRESS, CompensationKind.REDRESS, "300"), HANDLER)
                        .code())
                .isEqualTo(RefusalCode.COMPENSATION_EXISTS);
        act(offer("second-offer", CompensationKind.REDRESS, "300"), HANDLER);
        assertThat(refused(offer("third-offer", CompensationKind.REDRESS, "0"), HANDLER)
                        .code())
                .isEqualTo(RefusalCode.AMOUNT_ZERO);
        assertThat(complaint().dossier().compensations().entries())
                .extracting(Compensation::key)
                .containsExactly(REDRESS, "second-offer");
    }

    @Test
    void whatIsOwedMayBePaidAfterTheEndAndBeforeTheArchive() {
        agreed(REDRESS, "200");
        act(new Withdraw(ID), CLERK);
        Refusal owed = refused(new Archive(ID), CLERK);
        assertThat(owed.details()).containsExactly(Requirement.COMPENSATION_SETTLED.name());
        assertThat(owed.message(Locale.ENGLISH)).contains("Pay every compensation that was agreed first.");
        act(new PayCompensation(ID, REDRESS, "pay-12", yuan("200")), CLERK);
        act(new Archive(ID), CLERK);
    }

    @Test
    void anOfferThatWaitsOrWasDeclinedIsNotOwed() {
        act(offer(REDRESS, CompensationKind.REDRESS, "200"), HANDLER);
        act(offer(GOODWILL, CompensationKind.GOODWILL, "20"), HANDLER);
        act(AnswerCompensation.declined(ID, GOODWILL, "keep it"), CLERK);
        act(new Withdraw(ID), CLERK);
        assertThat(Requirement.COMPENSATION_SETTLED.isMetBy(complaint())).isTrue();
        act(new Archive(ID), CLERK);
    }

    @Test
    void totalsAreByCurrencyAndState() {
        agreed(REDRESS, "200");
        agreed("delay", "80");
        agreed("repair", "30");
        act(new PayCompensation(ID, "delay", "pay-13", yuan("30")), CLERK);
        act(new PayCompensation(ID, "repair", "pay-14", yuan("30")), CLERK);
        Money dollars = Money.of("5", "USD");
        act(new OfferCompensation(ID, GOODWILL, CompensationKind.GOODWILL, dollars), HANDLER);
        assertThat(complaint().dossier().compensations().totals())
                .containsExactly(
                        total("CNY", CompensationState.AGREED, "280.00", "30.00"),
                        total("CNY", CompensationState.PAID, "30.00", "30.00"),
                        total("USD", CompensationState.OFFERED, "5.00", "0.00"));
    }

    @Test
    void aResolutionWithAnAmountAndTheLedgerDoNotMoveEachOther() {
        act(new ProposeResolution(ID, Resolution.compensation(yuan("200"), "for the harm")), HANDLER);
        act(new OfferResolution(ID), CLERK);
        assertThat(act(AnswerResolution.accepted(ID), CLERK)
                        .dossier()
                        .compensations()
                        .entries())
                .isEmpty();
        agreed(REDRESS, "150");
        Complaint paid = act(new PayCompensation(ID, REDRESS, "pay-15", yuan("150")), CLERK);
        assertThat(paid.remedy().state()).isEqualTo(RemedyState.ACCEPTED);
        assertThat(paid.remedy().resolution().amount()).isEqualTo(yuan("200"));
    }

    @Test
    void goodwillLeavesARejectedComplaintRejectedAndOutlastsReopening() {
        act(new ProposeResolution(ID, Resolution.of(ResolutionKind.EXPLANATION, "fitted as agreed")), HANDLER);
        act(Reply.finalReply(ID, "fitted as agreed"), CLERK);
        act(new Close(ID, Outcome.NOT_UPHELD), CLERK);
        Complaint offered = act(
                new OfferCompensation(
                        ID, GOODWILL, CompensationKind.GOODWILL, yuan("20"), Text.of("for your patience")),
                CLERK);
        assertThat(offered.conclusion().outcome()).isEqualTo(Outcome.NOT_UPHELD);
        assertThat(last(CompensationOffered.class).text()).isEqualTo(Text.of("for your patience"));
        act(new Reopen(ID, "still wrong"), CLERK);
        act(AnswerCompensation.agreed(ID, GOODWILL), CLERK);
        assertThat(entry(GOODWILL).kind()).isEqualTo(CompensationKind.GOODWILL);
        assertThat(entry(GOODWILL).state()).isEqualTo(CompensationState.AGREED);
    }

    @Test
    void aBlindRetryOfAPaymentIsRefusedAndNotPaidTwice() {
        agreed(REDRESS, "200");
        act(new PayCompensation(ID, REDRESS, "transfer-4711", yuan("80")), CLERK);
        assertThat(refused(new PayCompensation(ID, REDRESS, "transfer-4711", yuan("80")), CLERK)
                        .code())
                .isEqualTo(RefusalCode.PAYMENT_EXISTS);
        assertThat(entry(REDRESS).paid()).isEqualTo(yuan("80"));
        act(new PayCompensation(ID, REDRESS, "transfer-4712", yuan("120")), CLERK);
        assertThat(entry(REDRESS).payments()).containsExactly("transfer-4711", "transfer-4712");
    }

    @Test
    void anAgreementEnteredWronglyIsTakenBackAndHoldsUpTheArchiveNoLonger() {
        agreed(REDRESS, "2000");
        act(new PayCompensation(ID, REDRESS, "transfer-1", yuan("200")), CLERK);
        CancelCompensation cancel = new CancelCompensation(ID, REDRESS, "200 was agreed");
        assertThat(refused(cancel, CLERK).code()).isEqualTo(RefusalCode.ROLE_MISSING);
        act(cancel, MANAGER);
        assertThat(entry(REDRESS).state()).isEqualTo(CompensationState.CANCELLED);
        assertThat(entry(REDRESS).paid()).isEqualTo(yuan("200"));
        assertThat(last(CompensationCancelled.class).reason()).isEqualTo(Text.of("200 was agreed"));
        assertThat(Requirement.COMPENSATION_SETTLED.isMetBy(complaint())).isTrue();
        for (Act late : List.<Act>of(
                cancel,
                AnswerCompensation.agreed(ID, REDRESS),
                new PayCompensation(ID, REDRESS, "transfer-2", yuan("1")))) {
            assertThat(refused(late, MANAGER).code()).isEqualTo(RefusalCode.COMPENSATION_STATE);
        }
        assertThat(complaint().dossier().compensations().totals())
                .containsExactly(total("CNY", CompensationState.CANCELLED, "2000.00", "200.00"));
        assertReplays();
    }

    @Test
    void ofSeveralWhoPayTheWholeAtOnceOnePays() {
        agreed(REDRESS, "200");
        List<Boolean> paid = Crew.together(4, node -> () -> {
            try {
                newDesk().perform(new PayCompensation(ID, REDRESS, "pay-16", yuan("200")), CLERK);
                return true;
            } catch (ActRefusedException e) {
                assertThat(e.refusal().code()).isEqualTo(RefusalCode.PAYMENT_EXISTS);
                return false;
            }
        });
        assertThat(paid).containsOnlyOnce(true);
        assertThat(entry(REDRESS).paid()).isEqualTo(yuan("200"));
        assertReplays();
    }

    private void file(ComplaintId id, String matter) {
        desk.perform(
                ReceiveComplaint.by(Channel.PHONE)
                        .id(id)
                        .complainant(Party.anonymous())
                        .matter(matter),
                CLERK);
    }

    private void agreed(String key, String amount) {
        act(offer(key, CompensationKind.REDRESS, amount), HANDLER);
        act(AnswerCompensation.agreed(ID, key), CLERK);
    }

    private static OfferCompensation offer(String key, CompensationKind kind, String amount) {
        return new OfferCompensation(ID, key, kind, yuan(amount));
    }

    private static Money yuan(String amount) {
        return Money.of(amount, "CNY");
    }

    private static CompensationTotal total(String currency, CompensationState state, String amount, String paid) {
        return new CompensationTotal(
                Currency.getInstance(currency), state, new BigDecimal(amount), new BigDecimal(paid));
    }

    private Complaint act(Act act, Actor actor) {
        clock.step(STEP);
        Complaint after = desk.perform(act, actor);
        assertReplays();
        return after;
    }

    private Refusal refused(Act act, Actor actor) {
        try {
            desk.perform(act, actor);
        } catch (ActRefusedException e) {
            return e.refusal();
        }
        throw new AssertionError(act.type() + " was not refused");
    }

    private <E> E last(Class<E> type) {
        return desk.history(ID).stream()
                .map(recorded -> recorded.event())
                .filter(type::isInstance)
                .map(type::cast)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private void assertReplays() {
        assertThat(History.replay(Tenant.DEFAULT, desk.history(ID))).isEqualTo(complaint());
    }

    private Compensation entry(String key) {
        return complaint().dossier().compensations().entry(key).orElseThrow();
    }

    private Complaint complaint() {
        return desk.get(ID);
    }

    private Instant now() {
        return clock.instant();
    }

    private ComplaintDesk newDesk() {
        return ComplaintDesk.builder()
                .store(store)
                .policy(Presets.closedLoop())
                .clock(clock)
                .build();
    }
}

package io.opencomplaint.tck;

import static io.opencomplaint.tck.OneCase.ID;
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
import io.opencomplaint.desk.refusal.ActRefusedException;
import io.opencomplaint.desk.refusal.Refusal;
import io.opencomplaint.desk.refusal.RefusalCode;
import io.opencomplaint.event.CompensationCancelled;
import io.opencomplaint.event.CompensationOffered;
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
import io.opencomplaint.model.Text;
import io.opencomplaint.preset.Presets;
import io.opencomplaint.spi.ComplaintStore;
import io.opencomplaint.workflow.Requirement;
import java.math.BigDecimal;
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

    private static final ComplaintId OTHER = ComplaintId.of("c-0");
    private static final String REDRESS = "wrong-fitting";
    private static final String GOODWILL = "voucher";
    private static final Actor CLERK = Actor.of("u-17", Role.CLERK);
    private static final Actor MANAGER = Actor.of("u-1", Role.MANAGER);
    private static final Actor HANDLER = Actor.of("u-7", Role.HANDLER);

    private OneCase one;

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
        one = new OneCase(newStore(), Presets.closedLoop());
        ReceiveComplaint received = ReceiveComplaint.by(Channel.PHONE).complainant(Party.anonymous());
        one.desk().perform(received.id(OTHER).matter("Faulty, and nobody answers"), CLERK);
        one.desk().perform(new Register(OTHER), CLERK);
        one.act(received.id(ID).matter("Wrongly fitted on delivery"), CLERK);
        one.act(new Register(ID), CLERK);
        one.act(new Classify(ID, Category.of("delivery/fitting")), CLERK);
        one.act(new Assign(ID, Assignee.of("delivery", HANDLER.id())), CLERK);
        one.act(new Accept(ID), HANDLER);
    }

    @Test
    void s4C002TheProductIsFittedAgainAndTheHarmIsPaid() {
        one.act(
                new ProposeResolution(ID, Resolution.of(ResolutionKind.REDO, "fit it again, and pay the harm")),
                HANDLER);
        one.act(new OfferResolution(ID), CLERK);
        Complaint offered = one.act(offer(REDRESS, CompensationKind.REDRESS, "200"), CLERK);
        assertThat(entry(REDRESS))
                .isEqualTo(Compensation.offered(REDRESS, 1, CompensationKind.REDRESS, yuan("200"), one.now()));
        Instant offeredAt = offered.milestones().lastEventAt();
        one.act(AnswerResolution.accepted(ID), CLERK);
        one.act(AnswerCompensation.agreed(ID, REDRESS), CLERK);
        Instant agreedAt = one.now();
        one.act(new ExecuteResolution(ID, "fitted again"), HANDLER);
        one.act(new PayCompensation(ID, REDRESS, "pay-1", yuan("200")), CLERK);
        Instant paidAt = one.now();
        one.act(Reply.finalReply(ID, "fitted again and paid"), CLERK);
        one.act(ConfirmSatisfaction.satisfied(ID, 5), CLERK);
        one.act(new Close(ID, Outcome.UPHELD), CLERK);
        Complaint archived = one.act(new Archive(ID), CLERK);
        assertThat(archived.number()).isEqualTo("C002");
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
        one.act(new PayCompensation(ID, REDRESS, "pay-2", yuan("150.50")), CLERK);
        assertThat(entry(REDRESS).state()).isEqualTo(CompensationState.AGREED);
        assertThat(entry(REDRESS).left()).isEqualTo(yuan("49.50"));
        one.act(new PayCompensation(ID, REDRESS, "pay-3", yuan("49.50")), CLERK);
        assertThat(entry(REDRESS).state()).isEqualTo(CompensationState.PAID);
        assertThat(entry(REDRESS).paid()).isEqualTo(yuan("200"));
        assertThat(one.refused(new PayCompensation(ID, REDRESS, "pay-4", yuan("0.01")), CLERK)
                        .details())
                .containsExactly("wrong-fitting: PAID");
    }

    @Test
    void neverMoreIsPaidThanWasAgreedNorNothingNorInAnotherCurrency() {
        agreed(REDRESS, "200");
        one.act(new PayCompensation(ID, REDRESS, "pay-5", yuan("150")), CLERK);
        Refusal more = one.refused(new PayCompensation(ID, REDRESS, "pay-6", yuan("50.01")), CLERK);
        assertThat(more.code()).isEqualTo(RefusalCode.MORE_THAN_AGREED);
        assertThat(more.message(Locale.ENGLISH))
                .startsWith("Cannot pay a compensation for complaint C002: only 50.00 CNY is left of what was agreed.")
                .contains("Pay at most what is left; offer more as another compensation.");
        assertThat(more.message(Locale.CHINESE)).contains("约定金额仅剩 50.00 CNY");
        assertThat(one.refused(new PayCompensation(ID, REDRESS, "pay-7", yuan("0")), CLERK)
                        .code())
                .isEqualTo(RefusalCode.AMOUNT_ZERO);
        Refusal dollars = one.refused(new PayCompensation(ID, REDRESS, "pay-8", Money.of("1", "USD")), CLERK);
        assertThat(dollars.code()).isEqualTo(RefusalCode.OTHER_CURRENCY);
        assertThat(dollars.details()).containsExactly("CNY");
        assertThat(entry(REDRESS).paid()).isEqualTo(yuan("150"));
    }

    @Test
    void nothingIsPaidBeforeItIsAgreedAndAnOfferIsAnsweredOnce() {
        assertThat(one.refused(AnswerCompensation.agreed(ID, REDRESS), CLERK).code())
                .isEqualTo(RefusalCode.NO_COMPENSATION);
        assertThat(one.refused(new PayCompensation(ID, REDRESS, "pay-9", yuan("1")), CLERK)
                        .code())
                .isEqualTo(RefusalCode.NO_COMPENSATION);
        one.act(offer(REDRESS, CompensationKind.REDRESS, "200"), HANDLER);
        Refusal early = one.refused(new PayCompensation(ID, REDRESS, "pay-10", yuan("200")), CLERK);
        assertThat(early.code()).isEqualTo(RefusalCode.COMPENSATION_STATE);
        assertThat(early.message(Locale.ENGLISH)).contains("wrong-fitting: OFFERED", "pay what was agreed");
        one.act(AnswerCompensation.declined(ID, REDRESS, "too little"), CLERK);
        assertThat(entry(REDRESS).answeredAt()).isEqualTo(one.now());
        for (Act late : List.<Act>of(
                AnswerCompensation.agreed(ID, REDRESS), new PayCompensation(ID, REDRESS, "pay-11", yuan("200")))) {
            assertThat(one.refused(late, CLERK).details()).containsExactly("wrong-fitting: DECLINED");
        }
    }

    @Test
    void anotherAmountIsAnotherOfferUnderItsOwnKey() {
        one.act(offer(REDRESS, CompensationKind.REDRESS, "200"), HANDLER);
        one.act(AnswerCompensation.declined(ID, REDRESS, "too little"), CLERK);
        assertThat(one.refused(offer(REDRESS, CompensationKind.REDRESS, "300"), HANDLER)
                        .code())
                .isEqualTo(RefusalCode.COMPENSATION_EXISTS);
        one.act(offer("second-offer", CompensationKind.REDRESS, "300"), HANDLER);
        assertThat(one.refused(offer("third-offer", CompensationKind.REDRESS, "0"), HANDLER)
                        .code())
                .isEqualTo(RefusalCode.AMOUNT_ZERO);
        assertThat(one.complaint().dossier().compensations().entries())
                .extracting(Compensation::key)
                .containsExactly(REDRESS, "second-offer");
    }

    @Test
    void whatIsOwedMayBePaidAfterTheEndAndBeforeTheArchive() {
        agreed(REDRESS, "200");
        one.act(new Withdraw(ID), CLERK);
        Refusal owed = one.refused(new Archive(ID), CLERK);
        assertThat(owed.details()).containsExactly(Requirement.COMPENSATION_SETTLED.name());
        assertThat(owed.message(Locale.ENGLISH)).contains("Pay every compensation that was agreed first.");
        one.act(new PayCompensation(ID, REDRESS, "pay-12", yuan("200")), CLERK);
        one.act(new Archive(ID), CLERK);
    }

    @Test
    void anOfferThatWaitsOrWasDeclinedIsNotOwed() {
        one.act(offer(REDRESS, CompensationKind.REDRESS, "200"), HANDLER);
        one.act(offer(GOODWILL, CompensationKind.GOODWILL, "20"), HANDLER);
        one.act(AnswerCompensation.declined(ID, GOODWILL, "keep it"), CLERK);
        one.act(new Withdraw(ID), CLERK);
        assertThat(Requirement.COMPENSATION_SETTLED.isMetBy(one.complaint())).isTrue();
        one.act(new Archive(ID), CLERK);
    }

    @Test
    void totalsAreByCurrencyAndState() {
        agreed(REDRESS, "200");
        agreed("delay", "80");
        agreed("repair", "30");
        one.act(new PayCompensation(ID, "delay", "pay-13", yuan("30")), CLERK);
        one.act(new PayCompensation(ID, "repair", "pay-14", yuan("30")), CLERK);
        Money dollars = Money.of("5", "USD");
        one.act(new OfferCompensation(ID, GOODWILL, CompensationKind.GOODWILL, dollars), HANDLER);
        assertThat(one.complaint().dossier().compensations().totals())
                .containsExactly(
                        total("CNY", CompensationState.AGREED, "280.00", "30.00"),
                        total("CNY", CompensationState.PAID, "30.00", "30.00"),
                        total("USD", CompensationState.OFFERED, "5.00", "0.00"));
    }

    @Test
    void aResolutionWithAnAmountAndTheLedgerDoNotMoveEachOther() {
        one.act(new ProposeResolution(ID, Resolution.compensation(yuan("200"), "for the harm")), HANDLER);
        one.act(new OfferResolution(ID), CLERK);
        assertThat(one.act(AnswerResolution.accepted(ID), CLERK)
                        .dossier()
                        .compensations()
                        .entries())
                .isEmpty();
        agreed(REDRESS, "150");
        Complaint paid = one.act(new PayCompensation(ID, REDRESS, "pay-15", yuan("150")), CLERK);
        assertThat(paid.remedy().state()).isEqualTo(RemedyState.ACCEPTED);
        assertThat(paid.remedy().resolution().amount()).isEqualTo(yuan("200"));
    }

    @Test
    void goodwillLeavesARejectedComplaintRejectedAndOutlastsReopening() {
        one.act(new ProposeResolution(ID, Resolution.of(ResolutionKind.EXPLANATION, "fitted as agreed")), HANDLER);
        one.act(Reply.finalReply(ID, "fitted as agreed"), CLERK);
        one.act(new Close(ID, Outcome.NOT_UPHELD), CLERK);
        Complaint offered = one.act(
                new OfferCompensation(
                        ID, GOODWILL, CompensationKind.GOODWILL, yuan("20"), Text.of("for your patience")),
                CLERK);
        assertThat(offered.conclusion().outcome()).isEqualTo(Outcome.NOT_UPHELD);
        assertThat(one.last(CompensationOffered.class).text()).isEqualTo(Text.of("for your patience"));
        one.act(new Reopen(ID, "still wrong"), CLERK);
        one.act(AnswerCompensation.agreed(ID, GOODWILL), CLERK);
        assertThat(entry(GOODWILL).kind()).isEqualTo(CompensationKind.GOODWILL);
        assertThat(entry(GOODWILL).state()).isEqualTo(CompensationState.AGREED);
    }

    @Test
    void aBlindRetryOfAPaymentIsRefusedAndNotPaidTwice() {
        agreed(REDRESS, "200");
        one.act(new PayCompensation(ID, REDRESS, "transfer-4711", yuan("80")), CLERK);
        assertThat(one.refused(new PayCompensation(ID, REDRESS, "transfer-4711", yuan("80")), CLERK)
                        .code())
                .isEqualTo(RefusalCode.PAYMENT_EXISTS);
        assertThat(entry(REDRESS).paid()).isEqualTo(yuan("80"));
        one.act(new PayCompensation(ID, REDRESS, "transfer-4712", yuan("120")), CLERK);
        assertThat(entry(REDRESS).payments()).containsExactly("transfer-4711", "transfer-4712");
    }

    @Test
    void anAgreementEnteredWronglyIsTakenBackAndHoldsUpTheArchiveNoLonger() {
        agreed(REDRESS, "2000");
        one.act(new PayCompensation(ID, REDRESS, "transfer-1", yuan("200")), CLERK);
        CancelCompensation cancel = new CancelCompensation(ID, REDRESS, "200 was agreed");
        assertThat(one.refused(cancel, CLERK).code()).isEqualTo(RefusalCode.ROLE_MISSING);
        one.act(cancel, MANAGER);
        assertThat(entry(REDRESS).state()).isEqualTo(CompensationState.CANCELLED);
        assertThat(entry(REDRESS).paid()).isEqualTo(yuan("200"));
        assertThat(one.last(CompensationCancelled.class).reason()).isEqualTo(Text.of("200 was agreed"));
        assertThat(Requirement.COMPENSATION_SETTLED.isMetBy(one.complaint())).isTrue();
        for (Act late : List.<Act>of(
                cancel,
                AnswerCompensation.agreed(ID, REDRESS),
                new PayCompensation(ID, REDRESS, "transfer-2", yuan("1")))) {
            assertThat(one.refused(late, MANAGER).code()).isEqualTo(RefusalCode.COMPENSATION_STATE);
        }
        assertThat(one.complaint().dossier().compensations().totals())
                .containsExactly(total("CNY", CompensationState.CANCELLED, "2000.00", "200.00"));
        one.check();
    }

    @Test
    void ofSeveralWhoPayTheWholeAtOnceOnePays() {
        agreed(REDRESS, "200");
        List<Boolean> paid = Crew.together(4, node -> () -> {
            try {
                one.another(Presets.closedLoop())
                        .perform(new PayCompensation(ID, REDRESS, "pay-16", yuan("200")), CLERK);
                return true;
            } catch (ActRefusedException e) {
                assertThat(e.refusal().code()).isEqualTo(RefusalCode.PAYMENT_EXISTS);
                return false;
            }
        });
        assertThat(paid).containsOnlyOnce(true);
        assertThat(entry(REDRESS).paid()).isEqualTo(yuan("200"));
        one.check();
    }

    private void agreed(String key, String amount) {
        one.act(offer(key, CompensationKind.REDRESS, amount), HANDLER);
        one.act(AnswerCompensation.agreed(ID, key), CLERK);
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

    private Compensation entry(String key) {
        return one.complaint().dossier().compensations().entry(key).orElseThrow();
    }
}

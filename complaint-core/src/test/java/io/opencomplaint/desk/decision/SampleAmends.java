package io.opencomplaint.desk.decision;

import io.opencomplaint.act.Act;
import io.opencomplaint.act.ActType;
import io.opencomplaint.act.AnswerCompensation;
import io.opencomplaint.act.CancelCompensation;
import io.opencomplaint.act.CancelSanction;
import io.opencomplaint.act.DecideSanction;
import io.opencomplaint.act.DetermineLiability;
import io.opencomplaint.act.ExecuteSanction;
import io.opencomplaint.act.OfferCompensation;
import io.opencomplaint.act.PayCompensation;
import io.opencomplaint.act.TellLiability;
import io.opencomplaint.model.Assignee;
import io.opencomplaint.model.Compensation;
import io.opencomplaint.model.CompensationKind;
import io.opencomplaint.model.Compensations;
import io.opencomplaint.model.Determination;
import io.opencomplaint.model.Dossier;
import io.opencomplaint.model.Liabilities;
import io.opencomplaint.model.LiabilityKind;
import io.opencomplaint.model.LiabilityShare;
import io.opencomplaint.model.Money;
import io.opencomplaint.model.Sanction;
import io.opencomplaint.model.SanctionKind;
import java.time.Instant;
import java.util.List;

/** Liability, sanctions and compensations as far as they can have come, and the acts that take them further. */
final class SampleAmends {

    private static final String SANCTION = "s-decided";
    private static final String OFFERED = "p-offered";
    private static final String AGREED = "p-agreed";
    private static final Assignee DELIVERY = Assignee.unit("delivery");
    private static final LiabilityShare ALL = LiabilityShare.of(DELIVERY, LiabilityKind.DIRECT, "100", "care");
    private static final Money AMOUNT = Money.of("200", "CNY");

    private SampleAmends() {}

    /** Everything is determined or agreed, and nothing carried out. */
    static Dossier inHand(Dossier dossier, Instant at) {
        return dossier.with(Liabilities.EMPTY.with(determined(at)))
                .with(Compensations.EMPTY.with(offered(OFFERED, at)).with(agreed(at)));
    }

    /** There is a sanction to carry out. */
    static Dossier sanctioned(Dossier dossier, Instant at) {
        return dossier.with(dossier.liabilities().with(sanction(at)));
    }

    /** Nothing is left to be done. */
    static Dossier settled(Dossier dossier, Instant at) {
        return dossier.with(Liabilities.EMPTY
                        .with(determined(at).told(at))
                        .with(sanction(at).executed(at)))
                .with(Compensations.EMPTY.with(agreed(at).paidMore("bank-1", AMOUNT, at)));
    }

    /** Nothing is determined, and yet something owed and something decided. */
    static Dossier owing(Dossier dossier, Instant at) {
        return dossier.with(Liabilities.EMPTY.with(sanction(at))).with(Compensations.EMPTY.with(agreed(at)));
    }

    static Act of(ActType type) {
        return switch (type) {
            case DETERMINE_LIABILITY -> DetermineLiability.of(SampleActs.ID, "wrongly fitted", ALL);
            case DECIDE_SANCTION ->
                DecideSanction.of(SampleActs.ID, "s-new", DELIVERY, SanctionKind.WARNING, "first time");
            case EXECUTE_SANCTION -> new ExecuteSanction(SampleActs.ID, SANCTION);
            case TELL_LIABILITY -> new TellLiability(SampleActs.ID, "our fitter");
            case OFFER_COMPENSATION -> new OfferCompensation(SampleActs.ID, "p-new", CompensationKind.GOODWILL, AMOUNT);
            case ANSWER_COMPENSATION -> AnswerCompensation.agreed(SampleActs.ID, OFFERED);
            case PAY_COMPENSATION -> new PayCompensation(SampleActs.ID, AGREED, "bank-1", AMOUNT);
            case CANCEL_SANCTION -> new CancelSanction(SampleActs.ID, SANCTION, "mistyped");
            case CANCEL_COMPENSATION -> new CancelCompensation(SampleActs.ID, AGREED, "mistyped");
            default -> throw new IllegalArgumentException(type.code());
        };
    }

    private static Determination determined(Instant at) {
        return new Determination(1, at, List.of(ALL), null);
    }

    private static Sanction sanction(Instant at) {
        return new Sanction(SANCTION, 1, DELIVERY, SanctionKind.ECONOMIC, AMOUNT, at, null, null);
    }

    private static Compensation offered(String key, Instant at) {
        return Compensation.offered(key, CompensationKind.REDRESS, AMOUNT, at);
    }

    private static Compensation agreed(Instant at) {
        return offered(AGREED, at).answered(true, at);
    }
}

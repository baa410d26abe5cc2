package io.opencomplaint.desk.decision;

import io.opencomplaint.act.Act;
import io.opencomplaint.act.ActType;
import io.opencomplaint.act.AnswerCompensation;
import io.opencomplaint.act.Close;
import io.opencomplaint.act.DecideProceeding;
import io.opencomplaint.act.DecideSanction;
import io.opencomplaint.act.DetermineLiability;
import io.opencomplaint.act.ExecuteSanction;
import io.opencomplaint.act.NameRepresentatives;
import io.opencomplaint.act.OfferCompensation;
import io.opencomplaint.act.OpenProceeding;
import io.opencomplaint.act.PayCompensation;
import io.opencomplaint.act.ProposeResolution;
import io.opencomplaint.act.Refuse;
import io.opencomplaint.act.Reply;
import io.opencomplaint.model.Assignee;
import io.opencomplaint.model.Compensation;
import io.opencomplaint.model.CompensationKind;
import io.opencomplaint.model.CompensationState;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.InadmissibilityReason;
import io.opencomplaint.model.LiabilityKind;
import io.opencomplaint.model.LiabilityShare;
import io.opencomplaint.model.Money;
import io.opencomplaint.model.Outcome;
import io.opencomplaint.model.Proceeding;
import io.opencomplaint.model.ProceedingKind;
import io.opencomplaint.model.ProceedingResult;
import io.opencomplaint.model.Resolution;
import io.opencomplaint.model.ResolutionKind;
import io.opencomplaint.model.Sanction;
import io.opencomplaint.model.SanctionKind;
import io.opencomplaint.policy.ComplaintPolicy;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Acts by chance about proceedings, liability, money and answers; those without a case here are the sample of their kind. */
record WalkMatters(ComplaintPolicy policy, Complaint complaint, Random random) {

    private static final ComplaintId ID = SampleActs.ID;
    private static final Assignee WORKSHOP = Assignee.unit("workshop");
    private static final Assignee DELIVERY = Assignee.unit("delivery");
    private static final List<ProceedingKind> RIGHTS = Arrays.stream(ProceedingKind.values())
            .filter(ProceedingKind::decides)
            .toList();

    Act of(ActType type) {
        return switch (type) {
            case REQUEST_REVIEW, REQUEST_VERIFICATION, RECORD_APPEAL, RECORD_EXTERNAL -> begun(type);
            case DECIDE_REVIEW, DECIDE_VERIFICATION, DECIDE_APPEAL, DECIDE_EXTERNAL -> decided(type);
            case DETERMINE_LIABILITY -> determined();
            case DECIDE_SANCTION ->
                DecideSanction.of(ID, key("s-"), party(), any(List.of(SanctionKind.values())), "first time")
                        .amount(money());
            case EXECUTE_SANCTION -> new ExecuteSanction(ID, sanction());
            case OFFER_COMPENSATION ->
                new OfferCompensation(ID, key("m-"), any(List.of(CompensationKind.values())), money());
            case ANSWER_COMPENSATION ->
                random.nextInt(3) > 0
                        ? AnswerCompensation.agreed(ID, compensation(CompensationState.OFFERED))
                        : AnswerCompensation.declined(ID, compensation(CompensationState.OFFERED), "too little");
            case PAY_COMPENSATION -> paid();
            case NAME_REPRESENTATIVES ->
                random.nextInt(3) > 0 ? SampleActs.of(type) : NameRepresentatives.of(ID, 1 + random.nextInt(30));
            case REPLY_INTERIM -> Reply.interim(ID, "visit tomorrow").tellingOf(any(RIGHTS));
            case REPLY_FINAL -> Reply.finalReply(ID, "repaired").tellingOf(any(RIGHTS));
            case PROPOSE_RESOLUTION ->
                new ProposeResolution(
                        ID,
                        Resolution.of(any(List.of(ResolutionKind.APOLOGY, ResolutionKind.REPAIR)), "a new compressor"));
            case CLOSE -> new Close(ID, any(List.of(Outcome.UPHELD, Outcome.NOT_UPHELD, Outcome.SETTLED)));
            case REFUSE -> refused();
            default -> new WalkSurveys(policy, random).of(type);
        };
    }

    private Act begun(ActType type) {
        OpenProceeding sample = (OpenProceeding) SampleProceedings.begun(type);
        List<ProceedingKind> outside = RIGHTS.subList(RIGHTS.indexOf(ProceedingKind.APPEAL) + 1, RIGHTS.size());
        ProceedingKind kind = type == ActType.RECORD_EXTERNAL ? any(outside) : sample.kind();
        return OpenProceeding.of(ID, kind, key("p-"), "wants a refund").before("body-1");
    }

    private Act decided(ActType type) {
        ProceedingResult result = any(List.of(ProceedingResult.values()));
        List<DecideProceeding> open = complaint.dossier().proceedings().entries().stream()
                .filter(Proceeding::isOpen)
                .map(entry -> new DecideProceeding(ID, entry.kind(), entry.key(), result))
                .filter(act -> act.type() == type)
                .toList();
        return open.isEmpty() ? SampleProceedings.decided(type) : any(open);
    }

    /** Two thirds of them are the whole. */
    private Act determined() {
        int first = 1 + random.nextInt(98);
        int second = random.nextInt(3) > 0 ? 100 - first : 1 + random.nextInt(99);
        return DetermineLiability.of(
                ID,
                "wrongly fitted",
                LiabilityShare.of(WORKSHOP, LiabilityKind.DIRECT, first + ".25", "care"),
                LiabilityShare.of(DELIVERY, LiabilityKind.INDIRECT, (second - 1) + ".75", "care"));
    }

    private Assignee party() {
        return random.nextBoolean() ? WORKSHOP : DELIVERY;
    }

    private String sanction() {
        List<String> open = complaint.dossier().liabilities().sanctions().stream()
                .filter(sanction -> sanction.executedAt() == null)
                .map(Sanction::key)
                .toList();
        return open.isEmpty() ? key("s-") : any(open);
    }

    private String compensation(CompensationState state) {
        List<String> fitting = complaint.dossier().compensations().entries().stream()
                .filter(entry -> entry.state() == state)
                .map(Compensation::key)
                .toList();
        return fitting.isEmpty() ? key("m-") : any(fitting);
    }

    /** All that is left, a part of it, or more than it. */
    private Act paid() {
        String key = compensation(CompensationState.AGREED);
        Money left = complaint
                .dossier()
                .compensations()
                .entry(key)
                .map(Compensation::left)
                .orElseGet(this::money);
        return new PayCompensation(ID, key, "pay-" + random.nextInt(1_000_000), random.nextBoolean() ? left : money());
    }

    private Money money() {
        return Money.of(Integer.toString(random.nextInt(500)), random.nextInt(10) == 0 ? "EUR" : "CNY");
    }

    private Act refused() {
        InadmissibilityReason reason = any(List.of(InadmissibilityReason.values()));
        return reason == InadmissibilityReason.HANDLED_ELSEWHERE
                ? Refuse.handledBy(ID, any(RIGHTS), "the court has it")
                : new Refuse(ID, reason, "not ours");
    }

    private String key(String prefix) {
        return prefix + random.nextInt(8);
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}

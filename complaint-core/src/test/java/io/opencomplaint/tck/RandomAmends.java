package io.opencomplaint.tck;

import io.opencomplaint.event.CaseEvent;
import io.opencomplaint.event.CompensationAnswered;
import io.opencomplaint.event.CompensationCancelled;
import io.opencomplaint.event.CompensationOffered;
import io.opencomplaint.event.CompensationPaid;
import io.opencomplaint.event.EventType;
import io.opencomplaint.event.LiabilityDetermined;
import io.opencomplaint.event.LiabilityTold;
import io.opencomplaint.event.SanctionCancelled;
import io.opencomplaint.event.SanctionDecided;
import io.opencomplaint.event.SanctionExecuted;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.Compensation;
import io.opencomplaint.model.CompensationKind;
import io.opencomplaint.model.CompensationState;
import io.opencomplaint.model.Dossier;
import io.opencomplaint.model.LiabilityKind;
import io.opencomplaint.model.LiabilityShare;
import io.opencomplaint.model.Money;
import io.opencomplaint.model.SanctionKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Random;

/** Liability, sanctions and compensations by chance. What is owed and paid stays within what was agreed. */
final class RandomAmends {

    private final Random random;
    private final RandomValues values;

    RandomAmends(Random random, RandomValues values) {
        this.random = random;
        this.values = values;
    }

    CaseEvent event(EventType type, Dossier dossier) {
        return switch (type) {
            case LIABILITY_DETERMINED -> new LiabilityDetermined(shares(), values.text());
            case SANCTION_DECIDED ->
                new SanctionDecided(
                        key(),
                        values.assignee(),
                        values.any(SanctionKind.values()),
                        values.perhaps(money()),
                        values.text());
            case SANCTION_EXECUTED -> new SanctionExecuted(key(), values.perhapsText());
            case SANCTION_CANCELLED -> new SanctionCancelled(key(), values.text());
            case LIABILITY_TOLD ->
                new LiabilityTold(values.any(Channel.PHONE, Channel.of("x-1.y_z")), values.perhapsText());
            case COMPENSATION_OFFERED ->
                new CompensationOffered(key(), values.any(CompensationKind.values()), money(), values.perhapsText());
            case COMPENSATION_ANSWERED ->
                new CompensationAnswered(
                        in(dossier, CompensationState.OFFERED), random.nextBoolean(), values.perhapsText());
            case COMPENSATION_PAID -> paid(dossier);
            case COMPENSATION_CANCELLED ->
                new CompensationCancelled(
                        in(dossier, values.any(CompensationState.OFFERED, CompensationState.AGREED)), values.text());
            default -> throw new IllegalArgumentException(type.code());
        };
    }

    private CaseEvent paid(Dossier dossier) {
        String key = in(dossier, CompensationState.AGREED);
        Money left = dossier.compensations().entry(key).map(Compensation::left).orElseGet(this::money);
        BigDecimal part = random.nextBoolean()
                ? left.amount()
                : left.amount().movePointLeft(1).setScale(2, RoundingMode.DOWN);
        return new CompensationPaid(
                key, "№ " + random.nextLong(), new Money(part, left.currency()), values.perhapsText());
    }

    /** One that is there in the state, or else one that is not there. */
    private String in(Dossier dossier, CompensationState state) {
        return dossier.compensations().entries().stream()
                .filter(entry -> entry.state() == state)
                .map(Compensation::key)
                .findFirst()
                .orElse("unknown");
    }

    private List<LiabilityShare> shares() {
        List<LiabilityShare> shares = new ArrayList<>();
        int left = LiabilityShare.WHOLE;
        while (left > 0) {
            int share = Math.min(left, 1 + random.nextInt(LiabilityShare.WHOLE));
            var party = values.assignee();
            if (shares.stream().noneMatch(other -> other.party().equals(party))) {
                shares.add(new LiabilityShare(party, values.any(LiabilityKind.values()), share, values.code()));
                left -= share;
            }
        }
        return shares;
    }

    /** One of few, so that the same is decided, offered and answered again. */
    private String key() {
        return "k-" + random.nextInt(3);
    }

    private Money money() {
        return new Money(
                BigDecimal.valueOf(1 + random.nextInt(1_000_000)),
                Currency.getInstance(values.any("CNY", "JPY", "USD")));
    }
}

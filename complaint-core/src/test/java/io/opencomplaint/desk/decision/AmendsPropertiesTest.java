package io.opencomplaint.desk.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.act.Act;
import io.opencomplaint.act.AnswerCompensation;
import io.opencomplaint.act.DecideSanction;
import io.opencomplaint.act.DetermineLiability;
import io.opencomplaint.act.ExecuteSanction;
import io.opencomplaint.act.OfferCompensation;
import io.opencomplaint.act.PayCompensation;
import io.opencomplaint.act.TellLiability;
import io.opencomplaint.desk.rule.Occasion;
import io.opencomplaint.event.History;
import io.opencomplaint.event.RecordedEvent;
import io.opencomplaint.model.Assignee;
import io.opencomplaint.model.CompensationKind;
import io.opencomplaint.model.CompensationState;
import io.opencomplaint.model.CompensationTotal;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.Determination;
import io.opencomplaint.model.LiabilityKind;
import io.opencomplaint.model.LiabilityShare;
import io.opencomplaint.model.Money;
import io.opencomplaint.model.Phase;
import io.opencomplaint.model.SanctionKind;
import io.opencomplaint.model.Status;
import io.opencomplaint.preset.Presets;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds whatever is asked of liability, sanctions and compensations, in any order. */
class AmendsPropertiesTest {

    private static final int ACTS = 60;
    private static final Decider DECIDER = new Decider(Presets.closedLoop());
    private static final Complaint START = SampleComplaints.bare(Status.of("investigating", Phase.HANDLING));
    private static final Occasion NOW = Occasion.of(SampleComplaints.EVERYBODY, SampleComplaints.START);

    @Property(tries = 300)
    void sharesAreAlwaysOneHundredPercentOfPartiesOnce(@ForAll long seed) {
        Random random = new Random(seed);
        Complaint complaint = START;
        for (int i = 0; i < ACTS; i++) {
            Act act = liability(random);
            Decision decision = DECIDER.decide(complaint, act, NOW);
            if (act instanceof DetermineLiability said
                    && !complaint.dossier().liabilities().standsIn(1)) {
                assertThat(decision instanceof Decision.Accepted).isEqualTo(isComplete(said));
            }
            complaint = after(complaint, decision);
            Determination latest = complaint.dossier().liabilities().determination();
            assertThat(latest == null || isComplete(latest.shares())).isTrue();
            assertThat(complaint.dossier().liabilities().sanctions())
                    .allSatisfy(sanction ->
                            assertThat(latest.blames(sanction.party())).isTrue());
        }
    }

    @Property(tries = 300)
    void whatIsPaidIsTheSumOfThePartsAndNeverAboveWhatWasAgreed(@ForAll long seed) {
        Random random = new Random(seed);
        Complaint complaint = START;
        Map<String, BigDecimal> parts = new HashMap<>();
        for (int i = 0; i < ACTS; i++) {
            Act act = compensation(random);
            Decision decision = DECIDER.decide(complaint, act, NOW);
            if (decision instanceof Decision.Accepted && act instanceof PayCompensation paid) {
                parts.merge(paid.key(), paid.amount().amount(), BigDecimal::add);
            }
            complaint = after(complaint, decision);
            assertThat(complaint.dossier().compensations().entries()).allSatisfy(entry -> {
                assertThat(entry.paid().amount())
                        .isEqualByComparingTo(parts.getOrDefault(entry.key(), BigDecimal.ZERO))
                        .isLessThanOrEqualTo(entry.amount().amount());
                assertThat(entry.left().amount().signum() == 0).isEqualTo(entry.state() == CompensationState.PAID);
            });
        }
        assertThat(sum(complaint.dossier().compensations().totals()))
                .isEqualByComparingTo(parts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    @Property(tries = 200)
    void replayingTheEventsGivesTheComplaint(@ForAll long seed) {
        Random random = new Random(seed);
        Complaint complaint = START;
        List<RecordedEvent> events = new ArrayList<>();
        for (int i = 0; i < ACTS; i++) {
            Act act = random.nextBoolean() ? liability(random) : compensation(random);
            if (DECIDER.decide(complaint, act, NOW) instanceof Decision.Accepted accepted) {
                complaint = accepted.complaint();
                events.addAll(accepted.events());
            }
        }
        Complaint replayed = START;
        for (RecordedEvent event : events) {
            replayed = History.evolve(replayed, event);
        }
        assertThat(events).isNotEmpty();
        assertThat(replayed).isEqualTo(complaint);
    }

    private static Complaint after(Complaint before, Decision decision) {
        return decision instanceof Decision.Accepted accepted ? accepted.complaint() : before;
    }

    private static boolean isComplete(DetermineLiability act) {
        return isComplete(act.shares());
    }

    private static boolean isComplete(List<LiabilityShare> shares) {
        return LiabilityShare.sum(shares) == LiabilityShare.WHOLE
                && shares.stream().map(LiabilityShare::party).distinct().count() == shares.size();
    }

    private static BigDecimal sum(List<CompensationTotal> totals) {
        return totals.stream().map(CompensationTotal::paid).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Decided or told only now and then, so that determinations take each other's place for a while. */
    private static Act liability(Random random) {
        String key = "s-" + random.nextInt(4);
        return switch (random.nextInt(12)) {
            case 0 -> DecideSanction.of(SampleActs.ID, key, party(random), any(random, SanctionKind.values()), "why");
            case 1 -> new ExecuteSanction(SampleActs.ID, key);
            case 2 ->
                random.nextInt(5) == 0
                        ? new TellLiability(SampleActs.ID, "ours")
                        : new ExecuteSanction(SampleActs.ID, key);
            default -> DetermineLiability.of(SampleActs.ID, "why", shares(random));
        };
    }

    /** Often 100 percent, sometimes a little off, and sometimes one party twice. */
    private static LiabilityShare[] shares(Random random) {
        int parties = 1 + random.nextInt(4);
        int off = random.nextInt(3) - 1;
        return IntStream.range(0, parties)
                .mapToObj(i -> new LiabilityShare(
                        parties == 2 ? party(random) : Assignee.unit("u-" + i),
                        any(random, LiabilityKind.values()),
                        i > 0 ? 100 * i : Math.min(LiabilityShare.WHOLE, off + rest(parties)),
                        "care"))
                .toArray(LiabilityShare[]::new);
    }

    private static int rest(int parties) {
        return LiabilityShare.WHOLE
                - IntStream.range(1, parties).map(i -> 100 * i).sum();
    }

    private static Assignee party(Random random) {
        return Assignee.unit("u-" + random.nextInt(3));
    }

    private static Act compensation(Random random) {
        String key = "p-" + random.nextInt(4);
        Money amount = new Money(
                BigDecimal.valueOf(random.nextInt(5_000), 2),
                Money.of("1", random.nextInt(5) == 0 ? "USD" : "CNY").currency());
        return switch (random.nextInt(8)) {
            case 0 -> new OfferCompensation(SampleActs.ID, key, any(random, CompensationKind.values()), amount);
            case 1 -> new AnswerCompensation(SampleActs.ID, key, random.nextInt(4) > 0, null);
            default ->
                new PayCompensation(
                        SampleActs.ID, key, "№ " + random.nextInt(9), random.nextBoolean() ? amount : tenth(amount));
        };
    }

    private static Money tenth(Money amount) {
        return new Money(amount.amount().movePointLeft(1), amount.currency());
    }

    private static <T> T any(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }
}

package io.opencomplaint.desk.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.opencomplaint.InvalidValueException;
import io.opencomplaint.act.ActType;
import io.opencomplaint.act.NameConcerns;
import io.opencomplaint.act.ReceiveComplaint;
import io.opencomplaint.desk.refusal.Refusal;
import io.opencomplaint.desk.refusal.RefusalCode;
import io.opencomplaint.desk.rule.Occasion;
import io.opencomplaint.event.ComplaintReceived;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.Concern;
import io.opencomplaint.model.Origin;
import io.opencomplaint.model.Phase;
import io.opencomplaint.model.Region;
import io.opencomplaint.model.Source;
import io.opencomplaint.model.Status;
import io.opencomplaint.model.Tenant;
import io.opencomplaint.preset.Presets;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Who brought a complaint, where it lies and what it is about: said at receipt, or found out later. */
class OriginActsTest {

    private static final Decider DECIDER = new Decider(Presets.closedLoop());
    private static final Status INVESTIGATING = Status.of("investigating", Phase.HANDLING);
    private static final Occasion NOW = Occasion.of(SampleComplaints.EVERYBODY, SampleComplaints.START);

    private static Complaint received(ReceiveComplaint act) {
        return accepted(DECIDER.receive(Tenant.DEFAULT, SampleActs.ID, act.matter("Cold soup"), NOW));
    }

    private static Complaint accepted(Decision decision) {
        return ((Decision.Accepted) decision).complaint();
    }

    private static Concern[] batches(int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> Concern.batch("b-" + i)).toArray(Concern[]::new);
    }

    @Test
    void whatIsSaidAtReceiptIsAFactOfTheEventAndStandsInTheDossier() {
        ReceiveComplaint act = ReceiveComplaint.by(Channel.MEDIA)
                .from(Source.CONSUMER_ASSOCIATION)
                .region("浙江/杭州")
                .concerning(Concern.shop("s-17"))
                .concerning(Concern.courier("c-9"), Concern.shop("s-17"))
                .matter("Cold soup");
        Decision.Accepted accepted = (Decision.Accepted) DECIDER.receive(Tenant.DEFAULT, SampleActs.ID, act, NOW);
        Origin origin = accepted.complaint().dossier().origin();
        assertThat(origin.source()).isEqualTo(Source.CONSUMER_ASSOCIATION);
        assertThat(origin.region()).isEqualTo(Region.of("浙江/杭州"));
        assertThat(origin.concerns()).containsExactly(Concern.shop("s-17"), Concern.courier("c-9"));
        assertThat(((ComplaintReceived) accepted.events().get(0).event()).origin())
                .isEqualTo(origin);
    }

    @Test
    void whatNobodySaidIsNotGuessedFromTheChannel() {
        assertThat(received(ReceiveComplaint.by(Channel.MEDIA)).dossier().origin())
                .isEqualTo(Origin.EMPTY);
    }

    @Test
    void whatComesOutInTheInvestigationIsAddedToWhatIsKnownEachOnce() {
        Complaint complaint = received(ReceiveComplaint.by(Channel.PHONE).concerning(Concern.shop("s-17")));
        Complaint after = accepted(DECIDER.decide(
                complaint, NameConcerns.of(complaint.id(), Concern.batch("b-1"), Concern.shop("s-17")), NOW));
        assertThat(after.dossier().origin().concerns()).containsExactly(Concern.shop("s-17"), Concern.batch("b-1"));
    }

    @Test
    void aComplaintIsAbout8AtTheMostAndWhatItIsAboutAlreadyMayBeSaidAgain() {
        Complaint full = accepted(DECIDER.decide(
                SampleComplaints.bare(INVESTIGATING), NameConcerns.of(SampleActs.ID, batches(0, 8)), NOW));
        Decision refused = DECIDER.decide(full, NameConcerns.of(SampleActs.ID, Concern.batch("b-8")), NOW);
        assertThat(((Decision.Refused) refused).refusal().code()).isEqualTo(RefusalCode.CONCERNS_FULL);
        assertThat(DECIDER.decide(full, NameConcerns.of(SampleActs.ID, batches(2, 5)), NOW))
                .isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void whatWasNamedWronglyIsTakenAwayBeforeTheRestIsAdded() {
        Complaint wrong = received(ReceiveComplaint.by(Channel.PHONE)
                .concerning(Concern.shop("s-17"), Concern.courier("c-9"), Concern.batch("b-1")));
        NameConcerns act =
                NameConcerns.of(wrong.id(), Concern.shop("s-18")).without(Concern.shop("s-17"), Concern.courier("c-9"));
        Complaint right = accepted(DECIDER.decide(wrong, act, NOW));
        assertThat(right.dossier().origin().concerns()).containsExactly(Concern.batch("b-1"), Concern.shop("s-18"));
        Complaint none = accepted(DECIDER.decide(right, NameConcerns.removing(wrong.id(), Concern.batch("b-1")), NOW));
        assertThat(none.dossier().origin().concerns()).containsExactly(Concern.shop("s-18"));
    }

    @Test
    void eightAreCountedOnceTheWrongOnesAreTakenAway() {
        Complaint full = accepted(DECIDER.decide(
                SampleComplaints.bare(INVESTIGATING), NameConcerns.of(SampleActs.ID, batches(0, 8)), NOW));
        NameConcerns two = NameConcerns.of(SampleActs.ID, batches(8, 10));
        Decision refused = DECIDER.decide(full, two.without(Concern.batch("b-0")), NOW);
        assertThat(((Decision.Refused) refused).refusal().code()).isEqualTo(RefusalCode.CONCERNS_FULL);
        Complaint after = accepted(DECIDER.decide(full, two.without(batches(0, 2)), NOW));
        assertThat(after.dossier().origin().concerns()).containsExactly(batches(2, 10));
    }

    @Test
    void whatItIsNotAboutIsNotTakenAway() {
        Complaint complaint = received(ReceiveComplaint.by(Channel.PHONE).concerning(Concern.shop("s-17")));
        NameConcerns act = NameConcerns.removing(complaint.id(), Concern.shop("s-17"), Concern.batch("s-17"));
        Refusal refusal = ((Decision.Refused) DECIDER.decide(complaint, act, NOW)).refusal();
        assertThat(refusal.code()).isEqualTo(RefusalCode.NO_CONCERN);
        assertThat(refusal.message(Locale.ENGLISH)).contains("it is not about batch:s-17");
    }

    @Test
    void anActNamesSomethingAndNothingTwice() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> NameConcerns.of(SampleActs.ID))
                .withMessageContaining("name one that is added or removed");
        NameConcerns act = NameConcerns.of(SampleActs.ID, batches(0, 2));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> act.without(Concern.batch("b-1")))
                .withMessageContaining("add a concern or remove it, not both");
    }

    @Test
    void aReopenedComplaintIsAboutTheSame() {
        Complaint named = accepted(
                DECIDER.decide(SampleComplaints.rectified(INVESTIGATING), SampleActs.of(ActType.NAME_CONCERNS), NOW));
        assertThat(named.dossier().anew(2).origin())
                .isEqualTo(named.dossier().origin())
                .isNotEqualTo(Origin.EMPTY);
    }
}

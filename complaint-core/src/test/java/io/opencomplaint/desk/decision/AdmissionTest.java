package io.opencomplaint.desk.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.act.ReceiveComplaint;
import io.opencomplaint.act.Refuse;
import io.opencomplaint.desk.refusal.Refusal;
import io.opencomplaint.desk.refusal.RefusalCode;
import io.opencomplaint.desk.rule.Occasion;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.InadmissibilityReason;
import io.opencomplaint.model.Phase;
import io.opencomplaint.model.Status;
import io.opencomplaint.model.Tenant;
import io.opencomplaint.policy.Admission;
import io.opencomplaint.policy.ComplaintPolicy;
import io.opencomplaint.preset.Presets;
import io.opencomplaint.preset.Regulators;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A policy may name by which channels complaints come in and for which reasons one is refused; it names them to who tries another. */
class AdmissionTest {

    private static final Occasion OCCASION = Occasion.of(SampleComplaints.EVERYBODY, SampleComplaints.START);
    private static final ComplaintPolicy OPEN = Presets.closedLoop();
    private static final ComplaintPolicy NARROW = OPEN.toBuilder()
            .admission(Admission.OPEN
                    .by(Channel.WEB, Channel.PHONE)
                    .refusedFor(InadmissibilityReason.LAW, InadmissibilityReason.TIME_BARRED))
            .build();

    private static Decision received(ComplaintPolicy policy, Channel channel) {
        return new Decider(policy)
                .receive(
                        Tenant.DEFAULT,
                        SampleActs.ID,
                        ReceiveComplaint.by(channel).matter("Fails again"),
                        OCCASION);
    }

    private static Decision refused(ComplaintPolicy policy, InadmissibilityReason reason) {
        return new Decider(policy)
                .decide(
                        SampleComplaints.ripe(Status.of("received", Phase.INTAKE)),
                        new Refuse(SampleActs.ID, reason, "no"),
                        OCCASION);
    }

    @Test
    void otherChannelsAreRefusedWithThoseThatAreAdmitted() {
        assertThat(received(NARROW, Channel.PHONE)).isInstanceOf(Decision.Accepted.class);
        Refusal refusal = ((Decision.Refused) received(NARROW, Channel.FAX)).refusal();
        assertThat(refusal.code()).isEqualTo(RefusalCode.CHANNEL_NOT_ADMITTED);
        assertThat(refusal.details()).containsExactly("phone", "web");
        assertThat(refusal.message(Locale.ENGLISH)).contains("complaints come in by phone, web only.");
        assertThat(refusal.message(Locale.CHINESE)).contains("仅受理以下渠道的投诉：电话、在线表单。");
    }

    @Test
    void otherReasonsAreRefusedWithThoseThatCount() {
        assertThat(refused(NARROW, InadmissibilityReason.LAW)).isInstanceOf(Decision.Accepted.class);
        Refusal refusal = ((Decision.Refused) refused(NARROW, InadmissibilityReason.MALICIOUS)).refusal();
        assertThat(refusal.code()).isEqualTo(RefusalCode.REASON_NOT_ADMITTED);
        assertThat(refusal.details()).containsExactly("TIME_BARRED", "LAW");
        assertThat(refusal.message(Locale.ENGLISH))
                .contains("it is refused only for these reasons: time-barred, by law.");
        assertThat(refusal.message(Locale.CHINESE)).contains("仅可因以下理由不予受理：超过时限、法律另有规定。");
    }

    @Test
    void theGroundsOfARegulatorCountBesideTheReasonsOfThePolicy() {
        ComplaintPolicy both =
                NARROW.toBuilder().regulator(Regulators.cnMarketRegulation()).build();
        assertThat(refused(both, InadmissibilityReason.LAW)).isInstanceOf(Decision.Accepted.class);
        assertThat(refused(both, InadmissibilityReason.OUT_OF_SCOPE)).isInstanceOf(Decision.Accepted.class);
        assertThat(((Decision.Refused) refused(both, InadmissibilityReason.MALICIOUS))
                        .refusal()
                        .details())
                .containsExactly(
                        "HANDLED_ELSEWHERE", "TIME_BARRED", "NOT_A_PARTY", "OUT_OF_SCOPE", "UNIDENTIFIED", "LAW");
        ComplaintPolicy open =
                OPEN.toBuilder().regulator(Regulators.cnMarketRegulation()).build();
        assertThat(refused(open, InadmissibilityReason.MALICIOUS)).isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void whereNothingIsNamedAnythingWillDo() {
        assertThat(received(OPEN, Channel.of("carrier-pigeon"))).isInstanceOf(Decision.Accepted.class);
        assertThat(refused(OPEN, InadmissibilityReason.MALICIOUS)).isInstanceOf(Decision.Accepted.class);
    }
}

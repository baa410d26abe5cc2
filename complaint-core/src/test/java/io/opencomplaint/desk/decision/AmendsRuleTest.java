package io.opencomplaint.desk.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.act.ActType;
import io.opencomplaint.act.CancelCompensation;
import io.opencomplaint.desk.refusal.Refusal;
import io.opencomplaint.desk.refusal.RefusalCode;
import io.opencomplaint.desk.rule.Occasion;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.Phase;
import io.opencomplaint.model.Status;
import io.opencomplaint.preset.Presets;
import io.opencomplaint.workflow.Requirement;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Liability, sanctions and compensations in the closed loop, which requires no order of them. */
class AmendsRuleTest {

    private static final Decider DECIDER = new Decider(Presets.closedLoop());
    private static final Status INVESTIGATING = Status.of("investigating", Phase.HANDLING);
    private static final Status CLOSED = Status.of("closed", Phase.CLOSED);
    private static final Instant LATER = SampleComplaints.START.plus(Duration.ofHours(1));

    private static Decision decide(Complaint complaint, ActType act) {
        return DECIDER.decide(complaint, SampleActs.of(act), Occasion.of(SampleComplaints.EVERYBODY, LATER));
    }

    private static Refusal refusal(Complaint complaint, ActType act) {
        return ((Decision.Refused) decide(complaint, act)).refusal();
    }

    @Test
    void nothingIsToldOfALiabilityThatNobodyDetermined() {
        Refusal refusal = refusal(SampleComplaints.bare(INVESTIGATING), ActType.TELL_LIABILITY);
        assertThat(refusal.code()).isEqualTo(RefusalCode.NO_LIABILITY);
        assertThat(refusal.message(Locale.ENGLISH))
                .isEqualTo("Cannot tell the complainant who is liable for complaint C001: nobody determined in this"
                        + " cycle who is liable. Determine the liability first. [c-1]");
        assertThat(refusal.message(Locale.CHINESE)).contains("本轮办理尚未认定责任。", "请先认定责任。");
    }

    @Test
    void theComplainantMayBeToldBeforeTheSanctionsAreCarriedOutAndTheLatestTimeCounts() {
        Complaint sanctioned = SampleComplaints.ripe(INVESTIGATING, ActType.EXECUTE_SANCTION);
        Complaint told = ((Decision.Accepted) decide(sanctioned, ActType.TELL_LIABILITY)).complaint();
        assertThat(told.dossier().liabilities().in(1).orElseThrow().toldAt()).isEqualTo(LATER);
        assertThat(decide(told, ActType.TELL_LIABILITY)).isInstanceOf(Decision.Accepted.class);
        assertThat(Requirement.LIABILITY_TOLD.isMetBy(told)).isTrue();
        assertThat(Requirement.SANCTIONS_EXECUTED.isMetBy(told)).isFalse();
    }

    @Test
    void nothingGoesIntoTheArchiveThatIsLeftToPayOrToCarryOut() {
        Complaint closed = SampleComplaints.ripe(CLOSED, ActType.EXECUTE_SANCTION);
        assertThat(refusal(closed, ActType.ARCHIVE).details())
                .contains(Requirement.SANCTIONS_EXECUTED.name(), Requirement.COMPENSATION_SETTLED.name());
        assertThat(decide(SampleComplaints.rectified(CLOSED), ActType.ARCHIVE)).isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void whatIsPaidInFullIsNotTakenBackAndWhatIsOfferedIs() {
        Complaint open = SampleComplaints.ripe(INVESTIGATING);
        Complaint paid = ((Decision.Accepted) decide(open, ActType.PAY_COMPENSATION)).complaint();
        assertThat(refusal(paid, ActType.CANCEL_COMPENSATION).code()).isEqualTo(RefusalCode.COMPENSATION_STATE);
        assertThat(refusal(SampleComplaints.bare(INVESTIGATING), ActType.CANCEL_COMPENSATION)
                        .code())
                .isEqualTo(RefusalCode.NO_COMPENSATION);
        CancelCompensation offered = new CancelCompensation(SampleActs.ID, "p-offered", "mistyped");
        assertThat(DECIDER.decide(open, offered, Occasion.of(SampleComplaints.EVERYBODY, LATER)))
                .isInstanceOf(Decision.Accepted.class);
    }
}

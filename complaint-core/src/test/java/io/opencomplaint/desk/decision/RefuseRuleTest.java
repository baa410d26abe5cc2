package io.opencomplaint.desk.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.act.Refuse;
import io.opencomplaint.desk.refusal.RefusalCode;
import io.opencomplaint.desk.rule.Occasion;
import io.opencomplaint.event.Refused;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.InadmissibilityReason;
import io.opencomplaint.model.Phase;
import io.opencomplaint.model.ProceedingKind;
import io.opencomplaint.model.Status;
import io.opencomplaint.model.Text;
import io.opencomplaint.preset.Presets;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Why a complaint is not taken up 不予受理, who else has it, and how the complainant is told. */
class RefuseRuleTest {

    private static final ComplaintId ID = SampleActs.ID;
    private static final Complaint BY_EMAIL = SampleComplaints.ripe(Status.of("received", Phase.INTAKE));

    private static Decision decided(Refuse act) {
        return new Decider(Presets.closedLoop())
                .decide(BY_EMAIL, act, Occasion.of(SampleComplaints.EVERYBODY, SampleComplaints.START));
    }

    private static Refused refused(Refuse act) {
        return (Refused) ((Decision.Accepted) decided(act)).events().get(0).event();
    }

    private static void assertNot(Refuse act) {
        assertThat(decided(act)).isInstanceOfSatisfying(Decision.Refused.class, no -> assertThat(
                        no.refusal().code())
                .isEqualTo(RefusalCode.OTHER_BODY));
    }

    @Test
    void theComplainantIsToldByTheChannelOfTheComplaintUnlessSaidOtherwise() {
        Refuse act = new Refuse(ID, InadmissibilityReason.NOT_A_PARTY, "not your matter");
        assertThat(refused(act))
                .isEqualTo(new Refused(
                        InadmissibilityReason.NOT_A_PARTY, Text.of("not your matter"), null, Channel.EMAIL));
        assertThat(refused(act.via(Channel.MAIL)).channel()).isEqualTo(Channel.MAIL);
    }

    @ParameterizedTest
    @EnumSource
    void anotherBodyIsNamedWhereItHasTheMatterAndNowhereElse(InadmissibilityReason reason) {
        Refuse silent = new Refuse(ID, reason, "no");
        Refuse named = new Refuse(ID, reason, Text.of("no"), ProceedingKind.COURT, null);
        if (reason == InadmissibilityReason.HANDLED_ELSEWHERE) {
            assertNot(silent);
            assertThat(refused(named).elsewhere()).isEqualTo(ProceedingKind.COURT);
        } else {
            assertNot(named);
            assertThat(refused(silent).elsewhere()).isNull();
        }
    }

    @ParameterizedTest
    @EnumSource
    void itIsABodyOutsideThatDecides(ProceedingKind kind) {
        Set<ProceedingKind> none = EnumSet.of(ProceedingKind.REVIEW, ProceedingKind.VERIFICATION, ProceedingKind.MEDIA);
        Refuse act = Refuse.handledBy(ID, kind, "they have it");
        if (none.contains(kind)) {
            assertNot(act);
        } else {
            assertThat(refused(act).reason()).isEqualTo(InadmissibilityReason.HANDLED_ELSEWHERE);
        }
    }
}

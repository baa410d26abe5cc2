package io.opencomplaint.tck;

import static io.opencomplaint.tck.CaseStory.CLERK;
import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.act.Acknowledge;
import io.opencomplaint.act.ActType;
import io.opencomplaint.act.Pause;
import io.opencomplaint.act.Refuse;
import io.opencomplaint.act.Resume;
import io.opencomplaint.model.ClockState;
import io.opencomplaint.model.InadmissibilityReason;
import io.opencomplaint.model.ProceedingKind;
import io.opencomplaint.policy.Admission;
import io.opencomplaint.policy.ComplaintPolicy;
import io.opencomplaint.preset.Presets;
import io.opencomplaint.preset.Regulators;
import io.opencomplaint.sla.Regulator;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** CN-TEL-ADMIT and CN-TEL-ANSWER on the authority that takes appeals 电信用户申诉. */
abstract class CnTelecomAuthorityScenario extends RegulatedScenario {

    private static final String ADMIT = "cn-tel-admit";
    private static final String ANSWER = "cn-tel-answer";

    @Override
    Regulator regulator() {
        return Regulators.cnTelecomAuthority();
    }

    /** An authority whose own rules name a single reason. */
    @Override
    ComplaintPolicy business() {
        return Presets.post().toBuilder()
                .admission(Admission.OPEN.refusedFor(InadmissibilityReason.SETTLED_AND_EXECUTED))
                .build();
    }

    @Override
    List<String> fromReceipt() {
        return List.of(ADMIT);
    }

    @Override
    List<ActType> demanded() {
        return List.of(ActType.REFUSE);
    }

    @Test
    void admittedWithin5WorkingDaysAndAnswered30DaysAfterAllMaterialIsThere() {
        story.at("2026-04-29T10:00").receive();
        assertThat(story.due(ADMIT)).as("over Labour Day, 9 May is made up").isEqualTo("2026-05-10T00:00");
        story.at("2026-04-30T10:00").clerk(Acknowledge::new);
        assertThat(story.state(ADMIT)).isEqualTo(ClockState.MET);
        assertThat(story.due(ANSWER)).isEqualTo("2026-06-02T00:00");
        story.clerk(id -> new Pause(id, "material"));
        assertThat(story.state(ANSWER)).isEqualTo(ClockState.PAUSED);
        story.at("2026-05-06T10:00").clerk(Resume::new);
        assertThat(story.due(ANSWER)).as("all of it is there").isEqualTo("2026-06-06T00:00");
        story.at("2026-06-05T23:59").handled("roaming").replied();
        assertThat(story.state(ANSWER)).isEqualTo(ClockState.MET);
    }

    @ParameterizedTest
    @EnumSource(
            value = InadmissibilityReason.class,
            names = {"SETTLED_AND_EXECUTED", "HANDLED_ELSEWHERE", "TIME_BARRED", "UNIDENTIFIED"})
    void refusedWithItsReasonWithin5WorkingDays(InadmissibilityReason reason) {
        story.at("2026-03-02T10:00").receive();
        assertThat(story.due(ADMIT)).isEqualTo("2026-03-10T00:00");
        story.at("2026-03-09T20:00")
                .clerk(id -> reason == InadmissibilityReason.HANDLED_ELSEWHERE
                        ? Refuse.handledBy(id, ProceedingKind.COURT, "said why")
                        : new Refuse(id, reason, "said why"));
        assertThat(story.state(ADMIT)).isEqualTo(ClockState.MET);
        assertThat(story.complaint().conclusion().inadmissibility()).isEqualTo(reason);
        assertThat(story.isWithout(ANSWER)).isTrue();
    }

    @Test
    void forNoFifthReason() {
        story.at("2026-03-02T10:00").receive();
        assertThat(story.missing(CLERK, id -> new Refuse(id, InadmissibilityReason.MALICIOUS, "said why")))
                .containsExactly("SETTLED_AND_EXECUTED", "HANDLED_ELSEWHERE", "TIME_BARRED", "UNIDENTIFIED");
    }

    @Test
    void anAppealIsLateAfter5MonthsAboutFeesAndAfter2YearsOtherwise() {
        LocalDate day = LocalDate.of(2026, 9, 30);
        assertThat(regulator().lastDay("time-bar-about-fees", day)).isEqualTo("2027-02-28");
        assertThat(regulator().lastDay("time-bar-other", day)).isEqualTo("2028-09-30");
    }
}

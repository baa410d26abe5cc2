package io.opencomplaint.tck;

import static io.opencomplaint.tck.CaseStory.CLERK;
import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.act.Acknowledge;
import io.opencomplaint.act.ActType;
import io.opencomplaint.act.DecideProceeding;
import io.opencomplaint.act.OpenProceeding;
import io.opencomplaint.act.ReceiveComplaint;
import io.opencomplaint.act.Refuse;
import io.opencomplaint.desk.refusal.RefusalCode;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.ClockState;
import io.opencomplaint.model.Direction;
import io.opencomplaint.model.InadmissibilityReason;
import io.opencomplaint.model.ProceedingKind;
import io.opencomplaint.model.ProceedingResult;
import io.opencomplaint.policy.ComplaintPolicy;
import io.opencomplaint.preset.Presets;
import io.opencomplaint.preset.Regulators;
import io.opencomplaint.sla.Regulator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** CN-SAMR-ADMIT and CN-SAMR-MEDIATE 市场监督管理投诉处理. */
abstract class CnMarketRegulationScenario extends RegulatedScenario {

    private static final String ADMIT = "cn-samr-admit";
    private static final String MEDIATE = "cn-samr-mediate";
    private static final String NOTICE = "cn-samr-notice-of-termination";

    @Override
    Regulator regulator() {
        return Regulators.cnMarketRegulation();
    }

    @Override
    ComplaintPolicy business() {
        return Presets.homeServices();
    }

    @Override
    List<String> fromReceipt() {
        return List.of(ADMIT);
    }

    @Override
    List<ActType> demanded() {
        return List.of(ActType.REFUSE, ActType.RECORD_EXTERNAL, ActType.DECIDE_EXTERNAL);
    }

    @Test
    void admittedWithin7WorkingDaysAndAgreedWithin45() {
        story.at("2026-03-02T10:00").receive();
        assertThat(story.due(ADMIT)).isEqualTo("2026-03-12T00:00");
        story.clerk(Acknowledge::new);
        assertThat(story.state(ADMIT)).isEqualTo(ClockState.MET);
        assertThat(story.due(MEDIATE)).isEqualTo("2026-05-09T00:00");
        story.at("2026-05-08T23:00").handled("service").offered().agreed();
        assertThat(story.state(MEDIATE)).isEqualTo(ClockState.MET);
        assertThat(story.isWithout(NOTICE)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = InadmissibilityReason.class,
            names = {"OUT_OF_SCOPE", "HANDLED_ELSEWHERE", "NOT_A_PARTY", "TIME_BARRED", "UNIDENTIFIED"})
    void refusedWithNoticeWithin7WorkingDays(InadmissibilityReason reason) {
        story.at("2026-04-29T10:00").receive();
        assertThat(story.due(ADMIT)).isEqualTo("2026-05-13T00:00");
        story.at("2026-05-12T20:00")
                .clerk(id -> reason == InadmissibilityReason.HANDLED_ELSEWHERE
                        ? Refuse.handledBy(id, ProceedingKind.CONSUMER_BODY, "said why")
                        : new Refuse(id, reason, "said why"));
        assertThat(story.state(ADMIT)).isEqualTo(ClockState.MET);
    }

    @Test
    void forReasonsOfItsOwnAndThoseOfHomeServicesAlone() {
        story.at("2026-04-29T10:00").receive();
        assertThat(story.refusal(CLERK, id -> new Refuse(id, InadmissibilityReason.MALICIOUS, "said why")))
                .isEqualTo(RefusalCode.REASON_NOT_ADMITTED);
    }

    @Test
    void onlyWhatCameMoreThan3YearsAfterTheIncidentIsTooLate() {
        story.at("2026-04-29T10:00").receive(happened("2023-04-29T09:00"));
        assertThat(story.refusal(CLERK, id -> new Refuse(id, InadmissibilityReason.TIME_BARRED, "said why")))
                .isEqualTo(RefusalCode.NOT_TIME_BARRED);
        story.receive(happened("2023-04-28T23:00")).refused(InadmissibilityReason.TIME_BARRED);
        assertThat(story.complaint().conclusion().inadmissibility()).isEqualTo(InadmissibilityReason.TIME_BARRED);
    }

    private static ReceiveComplaint happened(String local) {
        return ReceiveComplaint.by(Channel.WEB).incident("the shop", CaseStory.time(local));
    }

    @Test
    void aMediationThatIsTerminatedIsToldWithin7WorkingDays() {
        story.at("2026-03-02T10:00").receive().clerk(Acknowledge::new);
        story.clerk(id -> OpenProceeding.of(id, ProceedingKind.CONSUMER_BODY, "m-1", "they mediate")
                .before("consumer-association"));
        story.at("2026-04-29T10:00")
                .clerk(id ->
                        new DecideProceeding(id, ProceedingKind.CONSUMER_BODY, "m-1", ProceedingResult.DISCONTINUED));
        assertThat(story.state(MEDIATE)).isEqualTo(ClockState.MET);
        assertThat(story.due(NOTICE)).isEqualTo("2026-05-13T00:00");
        story.at("2026-05-12T20:00").contacted(Direction.OUTBOUND);
        assertThat(story.state(NOTICE)).isEqualTo(ClockState.MET);
    }
}

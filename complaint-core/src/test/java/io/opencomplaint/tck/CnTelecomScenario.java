package io.opencomplaint.tck;

import static io.opencomplaint.tck.CaseStory.CLERK;
import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.act.ActType;
import io.opencomplaint.act.Archive;
import io.opencomplaint.act.DecideProceeding;
import io.opencomplaint.act.OpenProceeding;
import io.opencomplaint.model.ClockState;
import io.opencomplaint.model.Outcome;
import io.opencomplaint.model.ProceedingKind;
import io.opencomplaint.model.ProceedingResult;
import io.opencomplaint.policy.ComplaintPolicy;
import io.opencomplaint.preset.Presets;
import io.opencomplaint.preset.Regulators;
import io.opencomplaint.sla.Regulator;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** CN-TEL-OPERATOR on an operator 电信服务. */
abstract class CnTelecomScenario extends RegulatedScenario {

    private static final String ANSWER = "cn-tel-operator";

    @Override
    Regulator regulator() {
        return Regulators.cnTelecom();
    }

    @Override
    ComplaintPolicy business() {
        return Presets.telecom();
    }

    @Override
    List<String> fromReceipt() {
        return List.of(ANSWER);
    }

    @Override
    List<ActType> demanded() {
        return List.of(ActType.RECORD_APPEAL, ActType.DECIDE_APPEAL);
    }

    @Test
    void answeredWithin15CalendarDays() {
        story.at("2026-03-02T23:59").receive();
        assertThat(story.due(ANSWER)).isEqualTo("2026-03-18T00:00");
        assertThat(story.due("handling")).as("the operator's own promise").isEqualTo("2026-03-17T23:59");
        story.at("2026-03-17T23:00").handled("billing").replied();
        assertThat(story.state(ANSWER)).isEqualTo(ClockState.MET);
    }

    @Test
    void whoIsUnansweredOrNotSatisfiedAppealsToTheAuthority() {
        story.at("2026-03-02T10:00").receive();
        assertThat(story.at("2026-03-18T00:00:01").swept()).contains("cn-tel-operator breach []");
        story.clerk(id ->
                OpenProceeding.of(id, ProceedingKind.APPEAL, "a-1", "no answer").before("appeal-centre"));
        story.handled("billing").replied().satisfied().closed(Outcome.UPHELD);
        assertThat(story.state(ANSWER)).isEqualTo(ClockState.MISSED);
        assertThat(story.missing(CLERK, Archive::new))
                .as("the authority has it")
                .containsExactly("PROCEEDINGS_ENDED");
        story.clerk(id -> new DecideProceeding(id, ProceedingKind.APPEAL, "a-1", ProceedingResult.REJECTED))
                .archived();
    }

    @Test
    void anAppealIsPossibleFor5MonthsAboutFeesAndFor2YearsOtherwise() {
        LocalDate day = LocalDate.of(2026, 9, 30);
        assertThat(regulator().lastDay("appeal-about-fees", day)).isEqualTo("2027-02-28");
        assertThat(regulator().lastDay("appeal", day)).isEqualTo("2028-09-30");
    }
}

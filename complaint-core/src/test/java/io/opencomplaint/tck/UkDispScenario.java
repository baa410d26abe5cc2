package io.opencomplaint.tck;

import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.act.Acknowledge;
import io.opencomplaint.act.ActType;
import io.opencomplaint.act.DecideProceeding;
import io.opencomplaint.act.OpenProceeding;
import io.opencomplaint.act.Reply;
import io.opencomplaint.calendar.DayCount;
import io.opencomplaint.calendar.TimeLimit;
import io.opencomplaint.desk.refusal.RefusalCode;
import io.opencomplaint.model.ClockState;
import io.opencomplaint.model.ProceedingKind;
import io.opencomplaint.model.ProceedingResult;
import io.opencomplaint.preset.Regulators;
import io.opencomplaint.sla.Regulator;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

/** UK-DISP-SRC, -ACK, -FINAL, UK-PSD-FINAL, UK-FOS and UK-RETAIN. */
abstract class UkDispScenario extends RegulatedScenario {

    private static final String SUMMARY = "uk-disp-src";
    private static final String FINAL = "uk-disp-final";
    private static final String PAYMENTS = "uk-psd-final";

    @Override
    Regulator regulator() {
        return Regulators.ukDisp();
    }

    @Override
    List<String> fromReceipt() {
        return List.of(SUMMARY, "uk-disp-ack", FINAL);
    }

    @Override
    List<ActType> demanded() {
        return List.of(ActType.RECORD_EXTERNAL, ActType.DECIDE_EXTERNAL);
    }

    @Test
    void resolvedByTheCloseOfTheThirdBusinessDayItIsFreeOfTheEightWeeks() {
        story.at("2026-04-02T11:00").receive();
        assertThat(story.due(SUMMARY)).as("Good Friday and Easter Monday rest").isEqualTo("2026-04-09T17:00");
        story.at("2026-04-09T16:59").handled("payment-services/cards").offered().agreed();
        assertThat(story.state(SUMMARY)).isEqualTo(ClockState.MET);
        assertThat(story.state(FINAL)).isEqualTo(ClockState.CANCELLED);
        assertThat(story.state(PAYMENTS)).isEqualTo(ClockState.CANCELLED);
        assertThat(story.at("2026-06-30T12:00").swept()).doesNotContain("uk-disp-final breach []");
    }

    @Test
    void acceptedASecondLaterItStaysUnderThem() {
        story.at("2026-03-02T11:00").receive();
        assertThat(story.due(SUMMARY)).isEqualTo("2026-03-05T17:00");
        story.at("2026-03-05T17:00:01").handled("loans").offered().agreed();
        assertThat(story.state(SUMMARY)).isEqualTo(ClockState.MISSED);
        assertThat(story.state(FINAL)).isEqualTo(ClockState.RUNNING);
    }

    @Test
    void acknowledgedPromptly() {
        story.at("2026-03-07T11:00").receive();
        assertThat(story.due("uk-disp-ack")).as("ours: 5 business days").isEqualTo("2026-03-13T17:00");
        story.clerk(Acknowledge::new);
        assertThat(story.state("uk-disp-ack")).isEqualTo(ClockState.MET);
    }

    @Test
    void theFinalResponseByTheEndOf8WeeksOrAHoldingLetter() {
        story.at("2026-03-07T11:00").receive();
        assertThat(story.due(FINAL)).as("over summer time").isEqualTo("2026-05-03T00:00");
        story.at("2026-05-02T12:00");
        extended(extension(FINAL, "holding-letter", TimeLimit.calendarDays(14), "2026-05-16"));
        assertThat(story.due(FINAL)).isEqualTo("2026-05-17T00:00");
        story.at("2026-05-16T23:00").handled("loans").replied();
        assertThat(story.state(FINAL)).isEqualTo(ClockState.MET);
    }

    @Test
    void paymentServicesWithin15BusinessDaysOr35ByAHoldingReply() {
        story.at("2026-03-07T11:00").receive().registered().classified("payment-services");
        assertThat(story.due(PAYMENTS)).isEqualTo("2026-03-27T17:00");
        story.at("2026-03-27T16:59");
        assertThat(notExtended(extension(PAYMENTS, "holding-reply", business(36), "2026-04-29")))
                .isEqualTo(RefusalCode.EXTENSION_TOO_LONG);
        extended(extension(PAYMENTS, "holding-reply", business(35), "2026-04-28"));
        assertThat(story.due(PAYMENTS)).as("over Easter").isEqualTo("2026-04-28T17:00");
        assertThat(story.due(FINAL)).as("side by side").isEqualTo("2026-05-03T00:00");
    }

    private static TimeLimit business(int days) {
        return TimeLimit.workingDays(days, DayCount.UK_DISP);
    }

    @Test
    void theOmbudsmanMayBeAskedFor6MonthsAfterTheFinalResponseOrOnceTheLimitHasPassed() {
        story.at("2026-03-07T11:00").receive().handled("loans");
        story.at("2026-08-31T10:00")
                .clerk(id -> Reply.finalReply(id, "rejected, with reasons").tellingOf(ProceedingKind.OMBUDSMAN));
        assertThat(story.state(FINAL)).isEqualTo(ClockState.MISSED);
        assertThat(regulator()
                        .lastDay("fos-referral", story.complaint().milestones().repliedAt()))
                .isEqualTo("2027-02-28");
        story.at("2027-02-28T10:00")
                .clerk(id -> OpenProceeding.of(id, ProceedingKind.OMBUDSMAN, "fos-1", "not content")
                        .before("fos"))
                .clerk(id ->
                        new DecideProceeding(id, ProceedingKind.OMBUDSMAN, "fos-1", ProceedingResult.PARTLY_UPHELD));
        story.receive();
        assertThat(story.at("2027-04-26T00:00:01").swept()).contains("uk-disp-final breach []");
        story.clerk(id -> OpenProceeding.of(id, ProceedingKind.OMBUDSMAN, "fos-1", "no answer")
                .before("fos"));
        assertThat(story.complaint().dossier().proceedings().areOpen()).isTrue();
    }

    @Test
    void theRecordIsKeptFor3Years() {
        assertThat(business().retention()).isEmpty();
        assertThat(business().toBuilder().regulator(regulator()).build().retention())
                .contains(Period.ofYears(3));
    }
}

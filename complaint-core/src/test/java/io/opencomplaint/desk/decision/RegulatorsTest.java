package io.opencomplaint.desk.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.opencomplaint.act.Accept;
import io.opencomplaint.act.Acknowledge;
import io.opencomplaint.act.Act;
import io.opencomplaint.act.AnswerResolution;
import io.opencomplaint.act.Assign;
import io.opencomplaint.act.Classify;
import io.opencomplaint.act.Close;
import io.opencomplaint.act.Contact;
import io.opencomplaint.act.OfferResolution;
import io.opencomplaint.act.Pause;
import io.opencomplaint.act.ProposeResolution;
import io.opencomplaint.act.Refuse;
import io.opencomplaint.act.Register;
import io.opencomplaint.act.Reply;
import io.opencomplaint.act.Resume;
import io.opencomplaint.act.SetPriority;
import io.opencomplaint.act.Withdraw;
import io.opencomplaint.calendar.TimeLimit;
import io.opencomplaint.model.Assignee;
import io.opencomplaint.model.Category;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.ClockState;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Direction;
import io.opencomplaint.model.InadmissibilityReason;
import io.opencomplaint.model.Outcome;
import io.opencomplaint.model.Priority;
import io.opencomplaint.model.Resolution;
import io.opencomplaint.model.ResolutionKind;
import io.opencomplaint.preset.Presets;
import io.opencomplaint.preset.Regulators;
import io.opencomplaint.sla.Regulator;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** Every figure of every regulator, by the real calendars. Deadlines at 24:00 read as 00:00 of the day after. */
class RegulatorsTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final ComplaintId ID = SampleActs.ID;

    private static Docket under(Regulator regulator) {
        return new Docket(
                Presets.closedLoop().toBuilder().regulator(regulator).build(),
                regulator.calendar().zone());
    }

    private static Act[] investigated(String category) {
        return new Act[] {
            new Register(ID),
            new Classify(ID, Category.of(category)),
            new Assign(ID, Assignee.unit("desk")),
            new Accept(ID)
        };
    }

    private static final Act[] ANSWERED = {
        new ProposeResolution(ID, Resolution.of(ResolutionKind.REFUND, "refund")), Reply.finalReply(ID, "refunded")
    };

    @Test
    void cnBankDecidesWithinFifteenDays() {
        Docket docket = under(Regulators.cnBank()).on("2026-03-02T10:00").received();
        assertThat(docket.due("cn-bank-decide")).isEqualTo("2026-03-18T00:00");
        docket.on("2026-03-17T23:59").does(investigated("cards")).does(ANSWERED);
        assertThat(docket.state("cn-bank-decide")).isEqualTo(ClockState.MET);
    }

    @Test
    void aLastDayOnAHolidayRollsToTheDayOfWorkAfterItAndAMakeUpDayIsOne() {
        assertThat(under(Regulators.cnBank()).on("2026-04-17T10:00").received().due("cn-bank-decide"))
                .as("2 May is Labour Day's holiday, work begins again on the 6th")
                .isEqualTo("2026-05-07T00:00");
        assertThat(under(Regulators.cnBank()).on("2026-04-24T10:00").received().due("cn-bank-decide"))
                .as("Saturday 9 May is made up")
                .isEqualTo("2026-05-10T00:00");
        assertThat(under(Regulators.cnBank()).on("2026-04-25T10:00").received().due("cn-bank-decide"))
                .as("Sunday 10 May is not")
                .isEqualTo("2026-05-12T00:00");
    }

    @Test
    void withdrawalEndsTheProcedureTheSameDay() {
        Docket docket = under(Regulators.cnBank()).on("2026-03-02T10:00").received();
        docket.on("2026-03-03T09:00").does(new Withdraw(ID));
        assertThat(docket.state("cn-bank-decide")).isEqualTo(ClockState.CANCELLED);
        assertThat(docket.clock("cn-bank-decide").result().endedAt()).isEqualTo(docket.now());
    }

    @Test
    void cnTelecomOperatorsAnswerWithinFifteenDays() {
        Regulator telecom = Regulators.cnTelecom();
        assertThat(under(telecom).on("2026-03-02T23:59").received().due("cn-tel-operator"))
                .isEqualTo("2026-03-18T00:00");
        LocalDate day = LocalDate.of(2026, 9, 30);
        assertThat(telecom.lastDay("appeal-about-fees", day)).isEqualTo("2027-02-28");
        assertThat(telecom.lastDay("appeal", day)).isEqualTo("2028-09-30");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> telecom.lastDay("appeals", day))
                .withMessageContaining("it has appeal-about-fees, appeal");
    }

    @Test
    void cnTelecomsAuthorityAdmitsInFiveWorkingDaysAndAnswersThirtyDaysAfterAllMaterialIsThere() {
        Docket docket =
                under(Regulators.cnTelecomAuthority()).on("2026-04-29T10:00").received();
        assertThat(docket.due("cn-tel-admit")).isEqualTo("2026-05-10T00:00");
        docket.on("2026-04-30T10:00").does(new Acknowledge(ID));
        assertThat(docket.state("cn-tel-admit")).isEqualTo(ClockState.MET);
        assertThat(docket.due("cn-tel-answer")).isEqualTo("2026-06-02T00:00");
        docket.does(new Pause(ID, "material"));
        assertThat(docket.state("cn-tel-answer")).isEqualTo(ClockState.PAUSED);
        docket.on("2026-05-06T10:00").does(new Resume(ID));
        assertThat(docket.due("cn-tel-answer")).isEqualTo("2026-06-06T00:00");
    }

    @Test
    void cnMarketRegulationAdmitsOrRefusesInSevenWorkingDaysAndMediatesInFortyFive() {
        Docket docket =
                under(Regulators.cnMarketRegulation()).on("2026-04-29T10:00").received();
        assertThat(docket.due("cn-samr-admit")).isEqualTo("2026-05-13T00:00");
        docket.on("2026-05-12T20:00").does(new Refuse(ID, InadmissibilityReason.NOT_A_PARTY, "not a consumer"));
        assertThat(docket.state("cn-samr-admit")).as("a refusal is an answer").isEqualTo(ClockState.MET);
        docket = under(Regulators.cnMarketRegulation()).on("2026-03-02T10:00").received();
        docket.does(new Acknowledge(ID));
        assertThat(docket.due("cn-samr-mediate")).isEqualTo("2026-05-09T00:00");
        docket.does(investigated("food")).does(ANSWERED[0], new OfferResolution(ID), AnswerResolution.accepted(ID));
        assertThat(docket.state("cn-samr-mediate")).as("agreement").isEqualTo(ClockState.MET);
        assertThat(Regulators.cnMarketRegulation().lastDay("time-bar", LocalDate.of(2028, 2, 29)))
                .isEqualTo("2031-02-28");
    }

    @Test
    void cn12345IsDoneTheSameDayOrInThreeOrThirteenWorkingDays() {
        Docket docket = under(Regulators.cn12345()).on("2026-04-30T15:00").received();
        assertThat(docket.due("cn-12345-done")).isEqualTo("2026-05-22T00:00");
        docket.does(new Register(ID), new Classify(ID, Category.of("advice/tax")));
        assertThat(docket.due("cn-12345-done")).isEqualTo("2026-05-09T00:00");
        docket.does(new SetPriority(ID, Priority.URGENT, "gas leak"));
        assertThat(docket.due("cn-12345-done")).isEqualTo("2026-05-01T00:00");
    }

    @Test
    void cn12345RemindsTheDayAfterExpiryCriticisesFiveWorkingDaysLaterAndCallsTheNextDay() {
        Docket docket = under(Regulators.cn12345()).on("2026-04-30T15:00").received();
        assertThat(docket.on("2026-05-22T00:00").sweeps()).isEmpty();
        assertThat(docket.on("2026-05-22T00:00:00.000001").sweeps()).containsExactly("cn-12345-done reminder");
        assertThat(docket.on("2026-05-28T23:59").sweeps()).isEmpty();
        assertThat(docket.on("2026-05-29T00:00").sweeps()).containsExactly("cn-12345-done criticism");
        docket.on("2026-05-29T16:00").does(investigated("noise")).does(ANSWERED).does(new Close(ID, Outcome.UPHELD));
        assertThat(docket.state("cn-12345-done")).isEqualTo(ClockState.MISSED);
        assertThat(docket.due("cn-12345-follow-up")).as("all of Saturday").isEqualTo("2026-05-31T00:00");
        docket.on("2026-05-30T09:00").does(new Contact(ID, Channel.PHONE, Direction.OUTBOUND, "satisfied"));
        assertThat(docket.state("cn-12345-follow-up")).isEqualTo(ClockState.MET);
    }

    @Test
    void ukDispCountsFromTheDayAfterReceiptToTheCloseOfBusiness() {
        Docket docket = under(Regulators.ukDisp()).on("2026-03-07T11:00").received();
        assertThat(docket.due("uk-disp-src")).as("Saturday and 3 business days").isEqualTo("2026-03-11T17:00");
        assertThat(docket.due("uk-disp-ack")).isEqualTo("2026-03-13T17:00");
        assertThat(docket.due("uk-disp-final")).as("8 weeks, over summer time").isEqualTo("2026-05-03T00:00");
        assertThat(docket.complaint().clocks().latest("uk-psd-final")).isEmpty();
        docket.does(new Register(ID), new Classify(ID, Category.of("payment-services/cards")));
        assertThat(docket.due("uk-psd-final")).isEqualTo("2026-03-27T17:00");
        assertThat(docket.due("uk-disp-final")).as("side by side").isEqualTo("2026-05-03T00:00");
    }

    @Test
    void ukDispRestsOnTheBankHolidaysOfEnglandAndWales() {
        Docket docket = under(Regulators.ukDisp()).on("2026-04-02T11:00").received();
        assertThat(docket.due("uk-disp-src"))
                .as("Good Friday and Easter Monday are none of the 3")
                .isEqualTo("2026-04-09T17:00");
        docket = under(Regulators.ukDisp()).on("2027-12-23T11:00").received();
        assertThat(docket.due("uk-disp-src"))
                .as("the days for Christmas and Boxing Day")
                .isEqualTo("2027-12-30T17:00");
    }

    @Test
    void ukDispResolvesInSummaryWhenTheComplainantAcceptsByTheThirdBusinessDay() {
        Docket docket = under(Regulators.ukDisp(TimeLimit.hours(2)))
                .on("2026-03-02T11:00")
                .received();
        assertThat(docket.due("uk-disp-ack")).as("promptly is a parameter").isEqualTo("2026-03-02T13:00");
        docket.on("2026-03-05T16:59")
                .does(investigated("loans"))
                .does(ANSWERED[0], new OfferResolution(ID), AnswerResolution.accepted(ID));
        assertThat(docket.state("uk-disp-src")).isEqualTo(ClockState.MET);
        assertThat(docket.state("uk-disp-final")).isEqualTo(ClockState.CANCELLED);
        docket.does(new Classify(ID, Category.of("payment-services")));
        assertThat(docket.complaint().clocks().latest("uk-psd-final"))
                .as("free of it, also when it is sorted later")
                .isEmpty();
    }

    @Test
    void ukDispStaysUnderTheEightWeeksWhenTheComplainantAcceptsTooLateForASummary() {
        Docket docket = under(Regulators.ukDisp()).on("2026-03-02T11:00").received();
        docket.on("2026-03-05T17:00:01")
                .does(investigated("payment-services"))
                .does(ANSWERED[0], new OfferResolution(ID), AnswerResolution.accepted(ID));
        assertThat(docket.state("uk-disp-src")).isEqualTo(ClockState.MISSED);
        assertThat(docket.state("uk-disp-final")).isEqualTo(ClockState.RUNNING);
        assertThat(docket.state("uk-psd-final")).isEqualTo(ClockState.RUNNING);
    }

    @Test
    void ukDispKeepsARecordForThreeYearsAndLetsTheOmbudsmanBeAskedForSixMonths() {
        assertThat(Regulators.ukDisp().lastDay("retain", LocalDate.of(2026, 3, 7)))
                .isEqualTo("2029-03-07");
        assertThat(Regulators.ukDisp().lastDay("fos-referral", LocalDate.of(2026, 8, 31)))
                .isEqualTo("2027-02-28");
    }

    @Test
    void usCfpbWaitsFifteenDaysForAResponseAndSixtyForTheFinalOne() {
        Docket docket = under(Regulators.usCfpb()).on("2026-03-02T15:00").received();
        assertThat(docket.due("us-cfpb-response")).isEqualTo("2026-03-18T00:00");
        assertThat(docket.due("us-cfpb-final")).isEqualTo("2026-05-02T00:00");
        docket.on("2026-03-17T12:00").does(Reply.interim(ID, "in progress"));
        assertThat(docket.state("us-cfpb-response")).isEqualTo(ClockState.MET);
        assertThat(docket.state("us-cfpb-final")).isEqualTo(ClockState.RUNNING);
        assertThat(Regulators.usCfpb().lastDay("feedback", LocalDate.of(2026, 3, 2)))
                .isEqualTo("2026-05-01");
    }

    @Test
    void auRg271AcknowledgesInTwentyFourHoursFromTheMomentAndRespondsInThirtyDaysOrFortyFive() {
        Docket docket = under(Regulators.auRg271()).on("2026-03-07T17:30").received();
        assertThat(docket.due("au-rg271-acknowledge")).as("on a Sunday too").isEqualTo("2026-03-08T17:30");
        assertThat(docket.due("au-rg271-response")).isEqualTo("2026-04-07T00:00");
        docket.does(new Register(ID), new Classify(ID, Category.of("superannuation")));
        assertThat(docket.due("au-rg271-response")).isEqualTo("2026-04-22T00:00");
        assertThat(Regulators.auRg271().periods()).containsOnlyKeys("closed-without-written-response");
        assertThat(Regulators.auRg271().lastDay("closed-without-written-response", LocalDate.of(2026, 3, 7)))
                .isEqualTo("2026-03-12");
    }

    @Test
    void iso10002HasStagesAndNoDurations() {
        Docket docket = under(Regulators.iso10002()).on("2026-03-07T17:30").received();
        assertThat(docket.complaint().clocks().all()).isEmpty();
        assertThat(Regulators.iso10002().demands()).hasSize(9);
    }

    @Test
    void hoursOfBusinessComeWithTheCalendar() {
        Regulator ours = Regulators.cnBank().on(SampleRegulator.OFFICE);
        Docket docket =
                new Docket(Presets.closedLoop().toBuilder().regulator(ours).build(), SHANGHAI);
        assertThat(docket.on("2026-03-02T10:00").received().due("cn-bank-decide"))
                .isEqualTo("2026-03-17T18:00");
    }

    @Test
    void saturdayAndOneWorkingDayIsTuesdayOrMonday() {
        Docket docket = under(SampleRegulator.SATURDAYS).on("2026-03-07T11:00").received();
        assertThat(docket.due("roll-forward")).isEqualTo("2026-03-11T00:00");
        assertThat(docket.due("as-is")).isEqualTo("2026-03-10T00:00");
        assertThat(docket.due("civil-code")).isEqualTo("2026-03-09T17:00");
        assertThat(docket.due("uk-disp")).isEqualTo("2026-03-09T17:00");
        docket = under(SampleRegulator.SATURDAYS).on("2026-03-06T18:00").received();
        assertThat(docket.due("as-is")).as("received after hours on Friday").isEqualTo("2026-03-10T00:00");
        assertThat(docket.due("roll-forward")).isEqualTo("2026-03-10T00:00");
        assertThat(SampleRegulator.SATURDAYS.calendar().zone()).isEqualTo(LONDON);
    }
}

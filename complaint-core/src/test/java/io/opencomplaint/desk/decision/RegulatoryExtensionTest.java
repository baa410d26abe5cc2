package io.opencomplaint.desk.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.act.Classify;
import io.opencomplaint.act.ExtendDeadline;
import io.opencomplaint.act.Register;
import io.opencomplaint.calendar.DayCount;
import io.opencomplaint.calendar.TimeLimit;
import io.opencomplaint.desk.refusal.RefusalCode;
import io.opencomplaint.model.Actor;
import io.opencomplaint.model.Category;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.Notice;
import io.opencomplaint.model.Role;
import io.opencomplaint.preset.Presets;
import io.opencomplaint.preset.Regulators;
import io.opencomplaint.sla.Regulator;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Limits of regulators are put off before they expire, as far and for the reasons that the rule allows, and told. */
class RegulatoryExtensionTest {

    private static final Actor BOSS = Actor.of("u-9", Role.MANAGER);

    private Docket docket;

    private void under(Regulator regulator, String received) {
        docket = new Docket(
                        Presets.closedLoop().toBuilder().regulator(regulator).build(),
                        regulator.calendar().zone())
                .on(received)
                .received();
    }

    private ExtendDeadline wanted(String target, String reason, TimeLimit by, String told) {
        Notice notice = new Notice(Channel.PHONE, docket.now(), LocalDate.parse(told));
        return new ExtendDeadline(SampleActs.ID, target, reason, by, notice);
    }

    private ExtendDeadline bank(String reason, int days, String told) {
        return wanted("cn-bank-decide", reason, TimeLimit.calendarDays(days, DayCount.CIVIL_CODE), told);
    }

    @Test
    void cnBankGoesToThirtyDaysInAllWhereComplexWhereverTheFirstLastDayHadRolledTo() {
        under(Regulators.cnBank(), "2026-04-17T10:00");
        assertThat(docket.due("cn-bank-decide")).isEqualTo("2026-05-07T00:00");
        assertThat(docket.refusal(bank("complex", 31, "2026-05-18"))).isEqualTo(RefusalCode.EXTENSION_TOO_LONG);
        assertThat(docket.refusal(bank("busy", 30, "2026-05-18"))).isEqualTo(RefusalCode.EXTENSION_REASON);
        assertThat(docket.refusal(bank("complex", 30, "2026-05-22"))).isEqualTo(RefusalCode.NOTICE_OF_ANOTHER_DATE);
        docket.does(bank("complex", 30, "2026-05-18"));
        assertThat(docket.due("cn-bank-decide")).as("day 30 is a Sunday").isEqualTo("2026-05-19T00:00");
        assertThat(docket.refusal(bank("complex", 30, "2026-05-18"))).isEqualTo(RefusalCode.EXTENSIONS_USED_UP);
    }

    @Test
    void cnBankGoesToSixtyDaysAtMostOnceSomebodyElseHasApproved() {
        under(Regulators.cnBank(), "2026-04-17T10:00");
        docket.does(bank("complex", 30, "2026-05-18"));
        docket.on("2026-05-18T20:00");
        assertThat(docket.refusal(bank("exceptional", 60, "2026-06-16"))).isEqualTo(RefusalCode.APPROVAL_MISSING);
        assertThat(docket.refusal(bank("exceptional", 60, "2026-06-16").approvedBy(SampleComplaints.EVERYBODY)))
                .as("nobody approves what he asks for")
                .isEqualTo(RefusalCode.APPROVAL_MISSING);
        assertThat(docket.refusal(bank("exceptional", 60, "2026-06-16")
                        .approvedBy(BOSS.onBehalfOf(SampleComplaints.EVERYBODY.id()))))
                .as("nor does anybody for him")
                .isEqualTo(RefusalCode.APPROVAL_MISSING);
        docket.does(bank("exceptional", 60, "2026-06-16").approvedBy(BOSS));
        assertThat(docket.due("cn-bank-decide")).isEqualTo("2026-06-17T00:00");
        assertThat(docket.refusal(bank("exceptional", 60, "2026-06-16").approvedBy(BOSS)))
                .isEqualTo(RefusalCode.EXTENSIONS_USED_UP);
    }

    @Test
    void cnBankIsExceptionalOnlyWhatIsComplexAlready() {
        under(Regulators.cnBank(), "2026-04-17T10:00");
        assertThat(docket.refusal(bank("exceptional", 60, "2026-06-16").approvedBy(BOSS)))
                .isEqualTo(RefusalCode.EXTENSION_OUT_OF_TURN);
        docket.does(
                bank("complex", 30, "2026-05-18"),
                bank("exceptional", 60, "2026-06-16").approvedBy(BOSS));
        assertThat(docket.due("cn-bank-decide")).isEqualTo("2026-06-17T00:00");
    }

    @Test
    void onTheLastInstantItIsNotTooLateAndAfterItItIs() {
        under(Regulators.cnBank(), "2026-03-02T10:00");
        docket.on("2026-03-18T00:00:00.000001");
        assertThat(docket.refusal(bank("complex", 30, "2026-04-01"))).isEqualTo(RefusalCode.DEADLINE_PASSED);
        docket.on("2026-03-18T00:00").does(bank("complex", 30, "2026-04-01"));
        assertThat(docket.due("cn-bank-decide")).isEqualTo("2026-04-02T00:00");
    }

    @Test
    void cn12345IsExtendedOnceWithApprovalAndNoticeBeforeExpiry() {
        under(Regulators.cn12345(), "2026-04-30T15:00");
        TimeLimit five = TimeLimit.workingDays(5, DayCount.CIVIL_CODE);
        docket.on("2026-05-21T17:00");
        assertThat(docket.refusal(wanted("cn-12345-done", "survey", five, "2026-05-28")))
                .isEqualTo(RefusalCode.APPROVAL_MISSING);
        docket.does(wanted("cn-12345-done", "survey", five, "2026-05-28").approvedBy(BOSS));
        assertThat(docket.due("cn-12345-done")).isEqualTo("2026-05-29T00:00");
    }

    @Test
    void ukDispIsPutOffByAHoldingLetterAndPaymentServicesByAHoldingReply() {
        under(Regulators.ukDisp(), "2026-03-07T11:00");
        docket.does(new Register(SampleActs.ID), new Classify(SampleActs.ID, Category.of("payment-services")));
        docket.on("2026-03-27T16:59");
        TimeLimit most = TimeLimit.workingDays(35, DayCount.UK_DISP);
        docket.does(wanted("uk-psd-final", "holding-reply", most, "2026-04-28"));
        assertThat(docket.due("uk-psd-final")).as("over Easter").isEqualTo("2026-04-28T17:00");
        assertThat(docket.due("uk-disp-final")).as("the other limit stays").isEqualTo("2026-05-03T00:00");
        docket.on("2026-05-02T12:00");
        docket.does(wanted("uk-disp-final", "holding-letter", TimeLimit.calendarDays(14), "2026-05-16"));
        assertThat(docket.due("uk-disp-final")).startsWith("2026-05-17T00:00");
    }

    @Test
    void auRg271SendsADelayNoticeOnceAndUsCfpbAllowsNone() {
        under(Regulators.auRg271(), "2026-03-07T17:30");
        docket.on("2026-04-06T12:00");
        TimeLimit ten = TimeLimit.calendarDays(10);
        docket.does(wanted("au-rg271-response", "complex-beyond-control", ten, "2026-04-16"));
        assertThat(docket.refusal(wanted("au-rg271-response", "complex-beyond-control", ten, "2026-04-26")))
                .isEqualTo(RefusalCode.EXTENSIONS_USED_UP);
        under(Regulators.usCfpb(), "2026-03-02T15:00");
        assertThat(docket.refusal(wanted("us-cfpb-final", "any", ten, "2026-05-11")))
                .isEqualTo(RefusalCode.NOT_EXTENDABLE);
    }
}

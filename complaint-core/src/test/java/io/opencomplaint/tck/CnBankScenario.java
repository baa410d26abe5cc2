package io.opencomplaint.tck;

import static io.opencomplaint.tck.CaseStory.CLERK;
import static io.opencomplaint.tck.CaseStory.MANAGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opencomplaint.act.ActType;
import io.opencomplaint.act.Assign;
import io.opencomplaint.act.DecideProceeding;
import io.opencomplaint.act.DeclareInterest;
import io.opencomplaint.act.ExtendDeadline;
import io.opencomplaint.act.MergeInto;
import io.opencomplaint.act.NameRepresentatives;
import io.opencomplaint.act.OpenProceeding;
import io.opencomplaint.calendar.DayCount;
import io.opencomplaint.calendar.TimeLimit;
import io.opencomplaint.desk.refusal.InvalidActException;
import io.opencomplaint.desk.refusal.RefusalCode;
import io.opencomplaint.model.Assignee;
import io.opencomplaint.model.ClockState;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Party;
import io.opencomplaint.model.ProceedingKind;
import io.opencomplaint.model.ProceedingResult;
import io.opencomplaint.model.Tier;
import io.opencomplaint.policy.ComplaintPolicy;
import io.opencomplaint.preset.Presets;
import io.opencomplaint.preset.Regulators;
import io.opencomplaint.sla.Regulator;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** CN-BANK-DECIDE on a bank 银行业消费投诉处理. */
abstract class CnBankScenario extends RegulatedScenario {

    private static final String DECIDE = "cn-bank-decide";

    @Override
    Regulator regulator() {
        return Regulators.cnBank();
    }

    @Override
    ComplaintPolicy business() {
        return Presets.bank();
    }

    @Override
    List<String> fromReceipt() {
        return List.of(DECIDE);
    }

    @Override
    List<ActType> demanded() {
        return List.of(ActType.WITHDRAW, ActType.DECLARE_INTEREST, ActType.NAME_REPRESENTATIVES);
    }

    private ExtendDeadline to(int days, String reason, String told) {
        return extension(DECIDE, reason, TimeLimit.calendarDays(days, DayCount.CIVIL_CODE), told);
    }

    @Test
    void decidedAndToldWithin15CalendarDays() {
        story.at("2026-03-02T10:00").receive();
        assertThat(story.due(DECIDE)).isEqualTo("2026-03-18T00:00");
        story.at("2026-03-17T23:59").handled("card/fee").replied();
        assertThat(story.state(DECIDE)).isEqualTo(ClockState.MET);
    }

    @Test
    void aLastDayOnAHolidayRollsToTheNextDayOfWorkAndIsOverAtItsEnd() {
        story.at("2026-04-17T10:00").receive();
        assertThat(story.due(DECIDE)).as("2 May, then Labour Day's holiday").isEqualTo("2026-05-07T00:00");
        assertThat(story.at("2026-05-07T00:00").swept()).doesNotContain("cn-bank-decide breach []");
        assertThat(story.at("2026-05-07T00:00:01").swept()).contains("cn-bank-decide breach []");
    }

    @Test
    void complexTo30ThenExceptionalTo60DaysOnceApprovedAndInThatOrder() {
        story.at("2026-04-17T10:00").receive();
        assertThat(notExtended(to(60, "exceptional", "2026-06-16").approvedBy(MANAGER)))
                .isEqualTo(RefusalCode.EXTENSION_OUT_OF_TURN);
        assertThat(notExtended(to(31, "complex", "2026-05-18"))).isEqualTo(RefusalCode.EXTENSION_TOO_LONG);
        extended(to(30, "complex", "2026-05-18"));
        assertThat(story.due(DECIDE)).isEqualTo("2026-05-19T00:00");
        assertThat(notExtended(to(60, "exceptional", "2026-06-16"))).isEqualTo(RefusalCode.APPROVAL_MISSING);
        assertThat(notExtended(to(61, "exceptional", "2026-06-17").approvedBy(MANAGER)))
                .isEqualTo(RefusalCode.EXTENSION_TOO_LONG);
        extended(to(60, "exceptional", "2026-06-16").approvedBy(MANAGER));
        assertThat(story.due(DECIDE)).isEqualTo("2026-06-17T00:00");
    }

    @Test
    void whoHasAnInterestKeepsOut() {
        story.at("2026-03-02T10:00").receive();
        story.clerk(id -> new DeclareInterest(id, "u-9", "his own branch"))
                .registered()
                .classified("card/fee");
        assertThat(story.refusal(CLERK, id -> new Assign(id, Assignee.of("cards", "u-9"))))
                .isEqualTo(RefusalCode.RECUSED);
    }

    @Test
    void withdrawalEndsTheProcedureTheSameDay() {
        story.at("2026-03-02T10:00").receive();
        story.at("2026-03-03T09:00").withdrawn();
        assertThat(story.complaint()
                        .clocks()
                        .latest(DECIDE)
                        .orElseThrow()
                        .result()
                        .endedAt())
                .isEqualTo(story.now());
        assertThat(story.state(DECIDE)).isEqualTo(ClockState.CANCELLED);
    }

    @Test
    void fiveSpeakForAGroupAtMostAndTwentyFaceToFaceAreAMajorIncident() {
        story.at("2026-03-02T10:00").receive();
        assertThatThrownBy(() -> story.clerk(id -> NameRepresentatives.of(id, 30, people(6))))
                .isInstanceOf(InvalidActException.class);
        story.clerk(id -> NameRepresentatives.of(id, 19, people(5)).faceToFace());
        assertThat(story.complaint().dossier().risk().isMajor()).isFalse();
        story.clerk(id -> NameRepresentatives.of(id, 20, people(5)).faceToFace());
        assertThat(story.complaint().dossier().risk().majorGrounds()).containsExactly("mass-incident");
    }

    private static Party[] people(int count) {
        return Collections.nCopies(count, Party.anonymous()).toArray(Party[]::new);
    }

    @Test
    void theSameComplaintWithinThePeriodMayBeMerged() {
        story.at("2026-03-02T10:00").receive(Tier.VIP);
        story.at("2026-03-17T09:59").receive(Tier.VIP);
        ComplaintId first = story.former();
        assertThat(story.repeats()).containsExactly(first);
        story.clerk(id -> new MergeInto(id, first));
        assertThat(story.state(DECIDE)).isEqualTo(ClockState.CANCELLED);
        assertThat(story.complaint(first).clocks().latest(DECIDE).orElseThrow().isOpen())
                .isTrue();
    }

    @Test
    void whatTheSuperiorInstitutionUpholdsIsDecidedWithin15DaysAgain() {
        story.at("2026-03-02T10:00").receive();
        story.handled("card/fee").replied();
        story.clerk(id -> OpenProceeding.of(id, ProceedingKind.VERIFICATION, "v-1", "not content"));
        story.at("2026-03-09T10:00")
                .clerk(id -> new DecideProceeding(id, ProceedingKind.VERIFICATION, "v-1", ProceedingResult.UPHELD));
        assertThat(story.cycle(DECIDE)).isEqualTo(2);
        assertThat(story.due(DECIDE)).isEqualTo("2026-03-25T00:00");
    }
}

package io.opencomplaint.desk.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.act.Accept;
import io.opencomplaint.act.Acknowledge;
import io.opencomplaint.act.Act;
import io.opencomplaint.act.Archive;
import io.opencomplaint.act.Assign;
import io.opencomplaint.act.Classify;
import io.opencomplaint.act.Close;
import io.opencomplaint.act.Contact;
import io.opencomplaint.act.DecideProceeding;
import io.opencomplaint.act.DeclareInterest;
import io.opencomplaint.act.MergeInto;
import io.opencomplaint.act.NameRepresentatives;
import io.opencomplaint.act.OpenProceeding;
import io.opencomplaint.act.ProposeResolution;
import io.opencomplaint.act.Refuse;
import io.opencomplaint.act.Register;
import io.opencomplaint.act.Reply;
import io.opencomplaint.desk.refusal.RefusalCode;
import io.opencomplaint.model.Assignee;
import io.opencomplaint.model.Category;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.ClockState;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Direction;
import io.opencomplaint.model.InadmissibilityReason;
import io.opencomplaint.model.Outcome;
import io.opencomplaint.model.ProceedingKind;
import io.opencomplaint.model.ProceedingResult;
import io.opencomplaint.model.Resolution;
import io.opencomplaint.model.ResolutionKind;
import io.opencomplaint.policy.ComplaintPolicy;
import io.opencomplaint.preset.Presets;
import io.opencomplaint.preset.Regulators;
import io.opencomplaint.sla.Regulator;
import io.opencomplaint.triage.TriageRules;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What regulators say of what happens beside the main line: appeals, mediations, ombudsmen, groups, recusal, merges, verification. */
class RegulatorsBesideTest {

    private static final ComplaintId ID = SampleActs.ID;
    private static final Act[] ANSWERED = {
        new Register(ID),
        new Classify(ID, Category.of("cards")),
        new Assign(ID, Assignee.unit("desk")),
        new Accept(ID),
        new ProposeResolution(ID, Resolution.of(ResolutionKind.REFUND, "refund")),
        Reply.finalReply(ID, "refunded").tellingOf(ProceedingKind.OMBUDSMAN)
    };

    private static Docket under(ComplaintPolicy policy, Regulator regulator) {
        return new Docket(
                        policy.toBuilder().regulator(regulator).build(),
                        regulator.calendar().zone())
                .on("2026-03-02T10:00")
                .received();
    }

    private static Docket under(Regulator regulator) {
        return under(Presets.closedLoop(), regulator);
    }

    private static Act brought(ProceedingKind kind, String body) {
        return OpenProceeding.of(ID, kind, "p-1", "not content").before(body);
    }

    private static Act ended(ProceedingKind kind, ProceedingResult result) {
        return new DecideProceeding(ID, kind, "p-1", result);
    }

    @Test
    void cnTelecomWhoIsUnansweredOrNotContentAppealsAndTheOperatorKeepsWhatCameOfIt() {
        Docket docket = under(Regulators.cnTelecom()).on("2026-03-18T00:00:01");
        assertThat(docket.sweeps()).containsExactly("cn-tel-operator breach");
        docket.does(brought(ProceedingKind.APPEAL, "appeal-centre"));
        docket.does(ANSWERED).does(new Close(ID, Outcome.UPHELD));
        assertThat(docket.refusal(new Archive(ID)))
                .as("while the authority has it")
                .isEqualTo(RefusalCode.REQUIREMENT_MISSING);
        docket.does(ended(ProceedingKind.APPEAL, ProceedingResult.REJECTED), new Archive(ID));
    }

    @ParameterizedTest
    @EnumSource(
            value = InadmissibilityReason.class,
            names = {"SETTLED_AND_EXECUTED", "HANDLED_ELSEWHERE", "TIME_BARRED", "UNIDENTIFIED"})
    void cnTelecomsAuthorityRefusesWithItsReasonWithinFiveWorkingDays(InadmissibilityReason reason) {
        Docket docket = under(Regulators.cnTelecomAuthority());
        assertThat(docket.due("cn-tel-admit")).isEqualTo("2026-03-10T00:00");
        docket.on("2026-03-09T20:00").does(refusal(reason));
        assertThat(docket.state("cn-tel-admit")).isEqualTo(ClockState.MET);
        assertThat(docket.complaint().conclusion().inadmissibility()).isEqualTo(reason);
    }

    private static Act refusal(InadmissibilityReason reason) {
        return reason == InadmissibilityReason.HANDLED_ELSEWHERE
                ? Refuse.handledBy(ID, ProceedingKind.COURT, "said why")
                : new Refuse(ID, reason, "said why");
    }

    @Test
    void cnMarketRegulationTellsWithinSevenWorkingDaysThatAMediationWasTerminated() {
        Docket docket = under(Regulators.cnMarketRegulation()).does(new Acknowledge(ID));
        docket.does(brought(ProceedingKind.CONSUMER_BODY, "consumer-association"));
        docket.on("2026-04-29T10:00").does(ended(ProceedingKind.CONSUMER_BODY, ProceedingResult.DISCONTINUED));
        assertThat(docket.state("cn-samr-mediate")).as("within 45 working days").isEqualTo(ClockState.MET);
        assertThat(docket.due("cn-samr-notice-of-termination"))
                .as("over Labour Day, 9 May is made up")
                .isEqualTo("2026-05-13T00:00");
        docket.on("2026-05-12T20:00").does(new Contact(ID, Channel.PHONE, Direction.OUTBOUND, "terminated"));
        assertThat(docket.state("cn-samr-notice-of-termination")).isEqualTo(ClockState.MET);
    }

    @Test
    void cnMarketRegulationHasNothingToTellWhereTheTwoAgreed() {
        Docket docket = under(Regulators.cnMarketRegulation()).does(new Acknowledge(ID));
        docket.does(brought(ProceedingKind.CONSUMER_BODY, "consumer-association"))
                .does(ended(ProceedingKind.CONSUMER_BODY, ProceedingResult.SETTLED));
        assertThat(docket.state("cn-samr-mediate")).isEqualTo(ClockState.MET);
        assertThat(docket.complaint().clocks().latest("cn-samr-notice-of-termination"))
                .isEmpty();
    }

    @Test
    void ukDispTheOmbudsmanMayTakeItOnceTheFinalResponseIsSentOrTheLimitHasPassed() {
        Docket docket = under(Regulators.ukDisp()).does(ANSWERED);
        assertThat(docket.complaint().dossier().proceedings().rightsTold()).containsExactly(ProceedingKind.OMBUDSMAN);
        assertThat(Regulators.ukDisp().lastDay("fos-referral", LocalDate.of(2026, 3, 2)))
                .isEqualTo("2026-09-02");
        docket.on("2026-09-02T10:00")
                .does(brought(ProceedingKind.OMBUDSMAN, "fos"))
                .does(ended(ProceedingKind.OMBUDSMAN, ProceedingResult.PARTLY_UPHELD));
        assertThat(docket.complaint()
                        .dossier()
                        .proceedings()
                        .entry("p-1")
                        .orElseThrow()
                        .result())
                .isEqualTo(ProceedingResult.PARTLY_UPHELD);
        docket = under(Regulators.ukDisp()).on("2026-04-28T00:00:01");
        assertThat(docket.sweeps()).as("8 weeks").contains("uk-disp-final breach");
        docket.does(brought(ProceedingKind.OMBUDSMAN, "fos"));
    }

    @Test
    void cnBankWhoHasAnInterestNeitherHandlesTheCaseNorGetsIt() {
        Docket docket = under(Regulators.cnBank()).does(new DeclareInterest(ID, "u-9", "his own branch"));
        docket.does(new Register(ID), new Classify(ID, Category.of("cards")));
        assertThat(docket.refusal(new Assign(ID, Assignee.of("desk", "u-9")))).isEqualTo(RefusalCode.RECUSED);
        docket.does(new Assign(ID, Assignee.of("desk", "u-8")));
    }

    @Test
    void cnBankTwentyPeopleFaceToFaceAreAMajorIncident() {
        ComplaintPolicy policy = Presets.closedLoop().toBuilder()
                .triage(TriageRules.none().majorRules(Regulators.cnBankMassIncident()))
                .build();
        Docket docket = under(policy, Regulators.cnBank())
                .does(NameRepresentatives.of(ID, 19).faceToFace());
        assertThat(docket.complaint().dossier().risk().isMajor()).isFalse();
        docket.does(NameRepresentatives.of(ID, 20).faceToFace());
        assertThat(docket.complaint().dossier().risk().majorGrounds()).containsExactly("mass-incident");
    }

    @Test
    void cnBankAMergeEndsTheClockAsAWithdrawalDoes() {
        Docket docket = under(Presets.bank(), Regulators.cnBank()).on("2026-03-16T10:00");
        docket.does(new MergeInto(ID, ComplaintId.of("c-2")));
        assertThat(docket.state("cn-bank-decide")).isEqualTo(ClockState.CANCELLED);
    }

    @Test
    void cnBankWhatTheSuperiorInstitutionUpholdsIsDecidedWithinFifteenDaysAgain() {
        Docket docket = under(Presets.bank(), Regulators.cnBank()).does(ANSWERED);
        assertThat(docket.state("cn-bank-decide")).isEqualTo(ClockState.MET);
        docket.does(OpenProceeding.of(ID, ProceedingKind.VERIFICATION, "p-1", "not content"));
        docket.on("2026-03-09T10:00").does(ended(ProceedingKind.VERIFICATION, ProceedingResult.UPHELD));
        assertThat(docket.clock("cn-bank-decide").cycle()).isEqualTo(2);
        assertThat(docket.due("cn-bank-decide")).isEqualTo("2026-03-25T00:00");
    }
}

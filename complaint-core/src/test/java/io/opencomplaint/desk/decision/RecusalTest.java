package io.opencomplaint.desk.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.act.ActType;
import io.opencomplaint.calendar.TimeLimit;
import io.opencomplaint.desk.refusal.RefusalCode;
import io.opencomplaint.desk.rule.Occasion;
import io.opencomplaint.event.DeadlineExtended;
import io.opencomplaint.event.History;
import io.opencomplaint.event.InterestDeclared;
import io.opencomplaint.event.RecordedEvent;
import io.opencomplaint.event.Recording;
import io.opencomplaint.model.Actor;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.Filing;
import io.opencomplaint.model.Notice;
import io.opencomplaint.model.Party;
import io.opencomplaint.model.Status;
import io.opencomplaint.model.Text;
import io.opencomplaint.preset.Presets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever has an interest in a case keeps out of it 回避 (CN-BANK-DECIDE). */
class RecusalTest {

    private static final Actor INTERESTED = SampleComplaints.EVERYBODY;
    private static final Decider DECIDER = new Decider(SampleLimits.policy());
    private static final Occasion LATER =
            Occasion.of(INTERESTED, SampleComplaints.START.plusSeconds(1)).withSequence(1);

    private static final Party THEY = Party.anonymous().key(INTERESTED.id());
    private static final Party OTHERS = Party.anonymous();

    static Stream<Status> statuses() {
        return Presets.closedLoop().workflow().statuses().stream();
    }

    /** In every status, whoever is kept out: for an interest, as the respondent, as the complainant or who acts for them. */
    static Stream<Arguments> keptOut() {
        return statuses().flatMap(status -> Stream.<UnaryOperator<Complaint>>of(
                        RecusalTest::declared,
                        complaint -> filed(complaint, OTHERS, null, THEY),
                        complaint -> filed(complaint, THEY, null, null),
                        complaint -> filed(complaint, OTHERS, THEY, OTHERS))
                .map(why -> Arguments.of(status, why)));
    }

    @ParameterizedTest
    @MethodSource("keptOut")
    void inEveryStatusEveryActOfWhoeverIsKeptOutIsRefusedButDeclaringAndNotes(
            Status status, UnaryOperator<Complaint> why) {
        for (ActType act : EnumSet.complementOf(EnumSet.of(ActType.RECEIVE))) {
            Complaint complaint = SampleComplaints.ripe(status, act);
            boolean possible = DECIDER.possible(complaint, INTERESTED).contains(act);
            Complaint theirs = why.apply(complaint);
            Decision decision = DECIDER.decide(theirs, SampleActs.of(act), LATER);
            if (act == ActType.DECLARE_INTEREST || act == ActType.ADD_NOTE) {
                assertThat(decision instanceof Decision.Accepted).as(act.code()).isEqualTo(possible);
            } else {
                assertThat(decision)
                        .as(act.code())
                        .isInstanceOfSatisfying(Decision.Refused.class, refused -> assertThat(
                                        refused.refusal().code())
                                .isEqualTo(possible ? RefusalCode.RECUSED : RefusalCode.WRONG_STATUS));
                assertThat(DECIDER.possible(theirs, INTERESTED)).doesNotContain(act);
            }
        }
    }

    @Test
    void nobodyWithAnInterestApprovesAnExtension() {
        Instant due = SampleComplaints.START.plus(Duration.ofDays(9));
        Notice notice = new Notice(Channel.PHONE, SampleComplaints.START, LocalDate.of(2026, 3, 11));
        DeadlineExtended extended = new DeadlineExtended(
                "final-reply", "appraisal", TimeLimit.clock(Duration.ofDays(1)), INTERESTED.id(), notice, due, due);
        Complaint complaint = SampleComplaints.ripe(statuses().findFirst().orElseThrow());
        assertThat(Recusal.forbids(complaint, extended)).isFalse();
        assertThat(Recusal.forbids(declared(complaint), extended)).isTrue();
    }

    @Test
    void anInterestIsOnRecordOnceHoweverOftenItIsDeclaredAndIsGoneOnceLifted() {
        Complaint complaint = SampleComplaints.ripe(statuses().findFirst().orElseThrow());
        Complaint twice = declared(declared(complaint));
        assertThat(twice.dossier().custody().interests()).containsExactly(SampleApprovals.INTERESTED, INTERESTED.id());
        assertThat(after(twice, false))
                .satisfies(lifted -> assertThat(lifted.dossier().custody().interests())
                        .isEqualTo(complaint.dossier().custody().interests()));
    }

    private static Complaint filed(
            Complaint complaint, Party complainant, @Nullable Party representative, @Nullable Party respondent) {
        Filing filing = new Filing(
                Channel.EMAIL, complainant, representative, respondent, Text.of("Fails"), null, null, null, null);
        return new Complaint(
                complaint.id(),
                complaint.tenant(),
                complaint.version(),
                complaint.number(),
                complaint.status(),
                complaint.cycle(),
                filing,
                complaint.triage(),
                complaint.assignment(),
                complaint.remedy(),
                complaint.conclusion(),
                complaint.milestones(),
                complaint.clocks(),
                complaint.dossier(),
                complaint.head());
    }

    private static Complaint declared(Complaint complaint) {
        return after(complaint, true);
    }

    private static Complaint after(Complaint complaint, boolean interested) {
        Instant at = SampleComplaints.START;
        Recording recording = new Recording(at, at, "u-3", "declare-interest", complaint.status(), "p@1");
        return History.evolve(
                complaint,
                new RecordedEvent(
                        complaint.id(),
                        complaint.version() + 1,
                        recording,
                        new InterestDeclared(INTERESTED.id(), interested, Text.of("sold it"))));
    }
}

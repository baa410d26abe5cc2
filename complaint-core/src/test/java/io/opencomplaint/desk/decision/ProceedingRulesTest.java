package io.opencomplaint.desk.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.act.Act;
import io.opencomplaint.act.ActType;
import io.opencomplaint.act.DecideProceeding;
import io.opencomplaint.act.OpenProceeding;
import io.opencomplaint.desk.refusal.RefusalCode;
import io.opencomplaint.desk.rule.Occasion;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.Phase;
import io.opencomplaint.model.ProceedingKind;
import io.opencomplaint.model.ProceedingResult;
import io.opencomplaint.model.Role;
import io.opencomplaint.model.Status;
import io.opencomplaint.policy.ComplaintPolicy;
import io.opencomplaint.workflow.Workflow;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What may be brought before whom, and who may decide. */
class ProceedingRulesTest {

    private static final Status OPEN = Status.of("open", Phase.HANDLING);
    private static final Set<Role> ANYONE = Set.of();
    private static final ComplaintPolicy POLICY = ComplaintPolicy.named("p")
            .workflow(Workflow.startingAt(OPEN)
                    .stays(
                            ANYONE,
                            ActType.REQUEST_REVIEW,
                            ActType.REQUEST_VERIFICATION,
                            ActType.RECORD_APPEAL,
                            ActType.RECORD_EXTERNAL,
                            ActType.DECIDE_REVIEW,
                            ActType.DECIDE_VERIFICATION,
                            ActType.DECIDE_APPEAL,
                            ActType.DECIDE_EXTERNAL)
                    .moves(ANYONE, ActType.CLOSE, Status.of("done", Phase.CLOSED))
                    .build())
            .build();
    private static final Complaint NONE = SampleComplaints.rectified(OPEN);

    private static Decision decide(Complaint complaint, Act act) {
        return new Decider(POLICY)
                .decide(complaint, act, Occasion.of(SampleComplaints.EVERYBODY, SampleComplaints.START));
    }

    private static Complaint after(Complaint complaint, Act act) {
        return ((Decision.Accepted) decide(complaint, act)).complaint();
    }

    private static void assertRefused(Complaint complaint, Act act, RefusalCode code, String... details) {
        assertThat(decide(complaint, act)).isInstanceOfSatisfying(Decision.Refused.class, refused -> {
            assertThat(refused.refusal().code()).isEqualTo(code);
            assertThat(refused.refusal().details()).containsExactly(details);
        });
    }

    private static OpenProceeding opened(ProceedingKind kind, String key) {
        return OpenProceeding.of(SampleActs.ID, kind, key, "wants a refund");
    }

    private static DecideProceeding decided(ProceedingKind kind, String key) {
        return new DecideProceeding(SampleActs.ID, kind, key, ProceedingResult.UPHELD);
    }

    @Test
    void aKeyNamesOneProceedingForGood() {
        Complaint complaint = after(NONE, opened(ProceedingKind.COURT, "suit").before("court-1"));
        complaint = after(complaint, decided(ProceedingKind.COURT, "suit"));
        Act again = opened(ProceedingKind.ARBITRATION, "suit").before("court-1");
        assertRefused(complaint, again, RefusalCode.PROCEEDING_EXISTS, "suit");
    }

    @ParameterizedTest
    @EnumSource
    void whatIsOutsideSaysWhichBodyItIs(ProceedingKind kind) {
        if (List.of(ProceedingKind.REVIEW, ProceedingKind.VERIFICATION).contains(kind)) {
            assertThat(decide(NONE, opened(kind, "p-1"))).isInstanceOf(Decision.Accepted.class);
        } else {
            assertRefused(NONE, opened(kind, "p-1"), RefusalCode.BODY_MISSING, "p-1");
        }
    }

    @Test
    void itsDateLiesAhead() {
        OpenProceeding review = opened(ProceedingKind.REVIEW, "r-1");
        assertRefused(
                NONE,
                review.until(SampleComplaints.START),
                RefusalCode.PROCEEDING_DUE_IN_PAST,
                SampleComplaints.START.toString());
        Act later = review.until(SampleComplaints.START.plus(Duration.ofNanos(1_000)));
        assertThat(decide(NONE, later)).isInstanceOf(Decision.Accepted.class);
    }

    @ParameterizedTest
    @EnumSource
    void withinTheOrganisationOneOfAKindIsOpenAtATime(ProceedingKind kind) {
        Complaint complaint = after(NONE, opened(kind, "p-1").before("body-1"));
        Act second = opened(kind, "p-2").before("body-2");
        if (kind.isOutside()) {
            assertThat(decide(complaint, second)).isInstanceOf(Decision.Accepted.class);
        } else {
            assertRefused(complaint, second, RefusalCode.PROCEEDING_OPEN, "p-1");
            Complaint ended = after(complaint, decided(kind, "p-1"));
            assertThat(decide(ended, second)).isInstanceOf(Decision.Accepted.class);
        }
    }

    @Test
    void onlyWhatIsThereOfThatKindIsDecidedAndOnlyOnce() {
        Complaint complaint = after(NONE, opened(ProceedingKind.COURT, "suit").before("court-1"));
        assertRefused(complaint, decided(ProceedingKind.COURT, "s-2"), RefusalCode.NO_PROCEEDING, "s-2");
        assertRefused(complaint, decided(ProceedingKind.AGENCY, "suit"), RefusalCode.NO_PROCEEDING, "suit");
        Complaint ended = after(complaint, decided(ProceedingKind.COURT, "suit"));
        assertRefused(ended, decided(ProceedingKind.COURT, "suit"), RefusalCode.PROCEEDING_ENDED, "suit: UPHELD");
    }

    @Test
    void whatLeavesTheCaseInTheHandsOfThoseWhoHandleItBeginsNoCycle() {
        Complaint complaint = after(NONE, opened(ProceedingKind.VERIFICATION, "v-1"));
        assertThat(after(complaint, decided(ProceedingKind.VERIFICATION, "v-1")).cycle())
                .isEqualTo(1);
    }
}

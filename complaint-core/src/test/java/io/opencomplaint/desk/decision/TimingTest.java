package io.opencomplaint.desk.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.act.Act;
import io.opencomplaint.act.ActType;
import io.opencomplaint.act.Assign;
import io.opencomplaint.act.Classify;
import io.opencomplaint.act.Close;
import io.opencomplaint.act.Reopen;
import io.opencomplaint.act.Reply;
import io.opencomplaint.act.Withdraw;
import io.opencomplaint.calendar.Beyond;
import io.opencomplaint.calendar.Calendars;
import io.opencomplaint.calendar.Shift;
import io.opencomplaint.calendar.WorkingCalendar;
import io.opencomplaint.desk.rule.Occasion;
import io.opencomplaint.event.CaseEvent;
import io.opencomplaint.event.Closed;
import io.opencomplaint.event.Merged;
import io.opencomplaint.event.ProceedingDecided;
import io.opencomplaint.event.Refused;
import io.opencomplaint.event.Withdrawn;
import io.opencomplaint.model.Assignee;
import io.opencomplaint.model.Category;
import io.opencomplaint.model.Ending;
import io.opencomplaint.model.Outcome;
import io.opencomplaint.model.Phase;
import io.opencomplaint.model.Role;
import io.opencomplaint.model.Status;
import io.opencomplaint.model.Timing;
import io.opencomplaint.policy.ComplaintPolicy;
import io.opencomplaint.preset.Presets;
import io.opencomplaint.sla.ServiceLevels;
import io.opencomplaint.workflow.Workflow;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a complaint was first answered, and how much working time it took to its end. */
class TimingTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    /** Its office works from 9 to 12 and from 13 to 18. */
    private final Docket docket = new Docket(Presets.homeDecoration(), SHANGHAI);

    private Timing timing() {
        return docket.complaint().dossier().timing();
    }

    private static Instant time(String local) {
        return LocalDateTime.parse(local).atZone(SHANGHAI).toInstant();
    }

    private void resolvingSince(String receipt) {
        docket.on(receipt)
                .received()
                .does(
                        SampleActs.of(ActType.REGISTER),
                        new Classify(SampleActs.ID, Category.of("contract")),
                        new Assign(SampleActs.ID, Assignee.unit("site")),
                        SampleActs.of(ActType.ACCEPT),
                        SampleActs.of(ActType.PROPOSE_RESOLUTION));
    }

    @Test
    void theWorkingTimeFromReceiptToTheEndIsAFactOfTheEnd() {
        docket.on("2026-03-02T10:00").received();
        assertThat(timing()).isEqualTo(Timing.EMPTY);
        docket.on("2026-03-04T15:00").does(new Withdraw(SampleActs.ID));
        assertThat(timing().worked()).as("7 h, 8 h and 5 h").isEqualTo(Duration.ofHours(20));
        assertThat(docket.history().get(1).event()).isEqualTo(new Withdrawn(null, Duration.ofHours(20)));
    }

    @Test
    void aMakeUpSundayCounts() {
        docket.on("2026-09-18T17:00").received();
        docket.on("2026-09-21T10:00").does(new Withdraw(SampleActs.ID));
        assertThat(timing().worked()).isEqualTo(Duration.ofHours(10));
    }

    @Test
    void theFirstReplyCountsOnTheWayOrFinalAndNoLaterOne() {
        resolvingSince("2026-03-02T10:00");
        docket.on("2026-03-02T11:00").does(Reply.interim(SampleActs.ID, "tomorrow"));
        docket.on("2026-03-03T11:00").does(Reply.finalReply(SampleActs.ID, "repaired"));
        assertThat(timing().firstReplyAt()).isEqualTo(time("2026-03-02T11:00"));
    }

    @Test
    void aReopeningLeavesTheFirstReplyAndTheTimeCountsToTheNewEnd() {
        resolvingSince("2026-03-02T10:00");
        docket.on("2026-03-02T11:00").does(Reply.finalReply(SampleActs.ID, "repaired"));
        docket.on("2026-03-02T12:00").does(new Close(SampleActs.ID, Outcome.NOT_UPHELD));
        assertThat(timing()).isEqualTo(new Timing(time("2026-03-02T11:00"), Duration.ofHours(2), Ending.CLOSED));
        docket.on("2026-03-03T09:00").does(new Reopen(SampleActs.ID, "fails again"));
        assertThat(timing()).isEqualTo(new Timing(time("2026-03-02T11:00"), null, null));
        docket.does(SampleActs.of(ActType.PROPOSE_RESOLUTION), Reply.finalReply(SampleActs.ID, "repaired"));
        docket.on("2026-03-03T10:00").does(new Close(SampleActs.ID, Outcome.NOT_UPHELD));
        assertThat(timing()).isEqualTo(new Timing(time("2026-03-02T11:00"), Duration.ofHours(8), Ending.CLOSED));
    }

    @Test
    void whereThePolicyHasNoCalendarNothingIsSaid() {
        Docket without = new Docket(Presets.closedLoop(), SHANGHAI);
        without.on("2026-03-02T10:00").received();
        without.on("2026-03-04T15:00").does(new Withdraw(SampleActs.ID));
        assertThat(without.complaint().dossier().timing()).isEqualTo(new Timing(null, null, Ending.WITHDRAWN));
    }

    @Test
    void aCaseEndsThoughTheCalendarDoesNotReachSoFar() {
        WorkingCalendar known = Calendars.china(Beyond.FAIL, Shift.parse("09:00-17:00"));
        Docket late = new Docket(on(Presets.closedLoop(), known), SHANGHAI);
        late.on("2026-12-31T10:00").received();
        late.on("2035-01-01T10:00").does(new Withdraw(SampleActs.ID));
        assertThat(late.complaint().isClosed()).isTrue();
        assertThat(late.complaint().dossier().timing().worked()).isNull();
    }

    private static ComplaintPolicy on(ComplaintPolicy policy, WorkingCalendar calendar) {
        return policy.toBuilder()
                .serviceLevels(ServiceLevels.builder().calendar(calendar).build())
                .build();
    }

    /** Received at 9 o'clock, when work begins. */
    @ParameterizedTest
    @CsvSource({
        "CLOSE, confirmed, REPLY",
        "REFUSE, received, INTAKE",
        "WITHDRAW, investigating, HANDLING",
        "MERGE, investigating, HANDLING"
    })
    void whateverEndsACaseSaysHowLongItTook(ActType type, String status, Phase phase) {
        Act act = SampleActs.of(type);
        Decision decision = new Decider(Presets.bank())
                .decide(
                        SampleComplaints.ripe(Status.of(status, phase), type),
                        act,
                        Occasion.of(SampleComplaints.EVERYBODY, SampleComplaints.START.plus(Duration.ofHours(2))));
        assertTook(Duration.ofHours(2), (Decision.Accepted) decision);
    }

    @Test
    void aDecisionElsewhereThatEndsTheCaseSaysSoToo() {
        Status replied = Status.of("replied", Phase.REPLY);
        Workflow ending = Presets.closedLoop().workflow().toBuilder()
                .without(replied, ActType.DECIDE_APPEAL)
                .in(replied)
                .moves(Set.of(Role.MANAGER), ActType.DECIDE_APPEAL, Status.of("closed", Phase.CLOSED))
                .build();
        ComplaintPolicy policy = Presets.bank().toBuilder().workflow(ending).build();
        Decision decision = new Decider(policy)
                .decide(
                        SampleComplaints.ripe(replied),
                        SampleActs.of(ActType.DECIDE_APPEAL),
                        Occasion.of(SampleComplaints.EVERYBODY, SampleComplaints.START.plus(Duration.ofHours(1))));
        assertTook(Duration.ofHours(1), (Decision.Accepted) decision);
    }

    private static void assertTook(Duration worked, Decision.Accepted decision) {
        assertThat(decision.complaint().dossier().timing().worked()).isEqualTo(worked);
        assertThat(worked(decision.events().get(0).event())).isEqualTo(worked);
    }

    private static Duration worked(CaseEvent event) {
        if (event instanceof Closed closed) {
            return closed.worked();
        } else if (event instanceof Refused refused) {
            return refused.worked();
        } else if (event instanceof Withdrawn withdrawn) {
            return withdrawn.worked();
        } else if (event instanceof Merged merged) {
            return merged.worked();
        }
        return ((ProceedingDecided) event).worked();
    }
}

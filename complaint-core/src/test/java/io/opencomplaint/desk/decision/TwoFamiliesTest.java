package io.opencomplaint.desk.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.opencomplaint.act.ActType;
import io.opencomplaint.act.Pause;
import io.opencomplaint.calendar.Calendars;
import io.opencomplaint.calendar.Shift;
import io.opencomplaint.calendar.TimeLimit;
import io.opencomplaint.event.EventType;
import io.opencomplaint.model.Clock;
import io.opencomplaint.model.ClockFamily;
import io.opencomplaint.model.ClockState;
import io.opencomplaint.model.Phase;
import io.opencomplaint.model.Status;
import io.opencomplaint.policy.ComplaintPolicy;
import io.opencomplaint.preset.Presets;
import io.opencomplaint.preset.Regulators;
import io.opencomplaint.sla.Regulator;
import io.opencomplaint.sla.ServiceLevels;
import io.opencomplaint.sla.Target;
import io.opencomplaint.sla.Trigger;
import io.opencomplaint.workflow.InvalidPolicyException;
import io.opencomplaint.workflow.Workflow;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Promises of the organisation and limits of its regulators run side by side and are never mixed. */
class TwoFamiliesTest {

    private static final ServiceLevels PROMISES = ServiceLevels.builder()
            .calendar(SampleRegulator.OFFICE)
            .target(Target.named("promise")
                    .starts(Trigger.on(EventType.COMPLAINT_RECEIVED))
                    .stops(Trigger.finalReply())
                    .limit(TimeLimit.workingHours(8))
                    .pausable()
                    .build())
            .build();

    private static final ComplaintPolicy POLICY = Presets.closedLoop().toBuilder()
            .serviceLevels(PROMISES)
            .regulator(Regulators.cnBank())
            .regulator(Regulators.cnTelecom())
            .regulator(Regulators.ukDisp())
            .build();

    private static Docket docket() {
        return new Docket(POLICY, SampleRegulator.OFFICE.zone())
                .on("2026-03-06T17:00")
                .received();
    }

    @Test
    void eachFamilyCountsOnItsOwnCalendar() {
        Docket docket = docket();
        assertThat(docket.clock("promise"))
                .extracting(Clock::family, Clock::calendar)
                .containsExactly(ClockFamily.BUSINESS, SampleRegulator.OFFICE.reference());
        assertThat(docket.due("promise")).isEqualTo("2026-03-09T16:00");
        assertThat(docket.clock("cn-bank-decide"))
                .extracting(Clock::family, Clock::calendar)
                .containsExactly(ClockFamily.REGULATORY, "cn-statutory-days@2022-2026");
        assertThat(docket.clock("uk-disp-final"))
                .extracting(Clock::family, Clock::calendar)
                .containsExactly(ClockFamily.REGULATORY, "uk-business-days@2024-2028");
    }

    @Test
    void whatRestsOneFamilyLeavesTheOtherRunning() {
        Docket docket = docket().does(new Pause(SampleActs.ID, "appraisal"));
        assertThat(docket.state("promise")).isEqualTo(ClockState.PAUSED);
        assertThat(docket.state("cn-bank-decide")).isEqualTo(ClockState.RUNNING);
    }

    @Test
    void aBreachOfAPromiseIsNoneOfALimit() {
        Docket docket = docket().on("2026-03-09T16:01");
        assertThat(docket.sweeps()).containsExactly("promise breach");
        assertThat(docket.on("2026-03-22T00:00").sweeps())
                .as("Saturday 21 March rolled to Monday, the summary resolution and the acknowledgement did not")
                .containsExactlyInAnyOrder("uk-disp-src breach", "uk-disp-ack breach");
        assertThat(docket.on("2026-03-24T00:01").sweeps())
                .containsExactlyInAnyOrder("cn-bank-decide breach", "cn-tel-operator breach");
    }

    @Test
    void otherPromisesLeaveTheRegulatorsAndOtherRegulatorsThePromises() {
        ComplaintPolicy noPromises =
                POLICY.toBuilder().serviceLevels(ServiceLevels.none()).build();
        assertThat(noPromises.serviceLevels().targets())
                .extracting(Target::id)
                .doesNotContain("promise")
                .hasSize(6);
        ComplaintPolicy slower = POLICY.toBuilder()
                .regulator(Regulators.ukDisp(TimeLimit.hours(1)))
                .build();
        assertThat(slower.regulators()).hasSize(3);
        assertThat(slower.serviceLevels().targets()).hasSize(7);
        assertThat(slower.ownServiceLevels()).isSameAs(PROMISES);
    }

    @Test
    void oneFigureOfARegulatorIsChangedWithoutCopyingIt() {
        Regulator regulator = Regulators.cnTelecom();
        Regulator stricter = regulator.toBuilder()
                .target(Target.named("cn-tel-operator")
                        .starts(Trigger.on(EventType.COMPLAINT_RECEIVED))
                        .stops(Trigger.finalReply())
                        .limit(TimeLimit.calendarDays(10))
                        .build())
                .build();
        assertThat(stricter.targets()).singleElement().satisfies(target -> assertThat(target.family())
                .isEqualTo(ClockFamily.REGULATORY));
        assertThat(stricter.periods()).isEqualTo(regulator.periods());
    }

    @Test
    void aRegulatorWhoseClocksCannotStopOrWhoseActsAreImpossibleIsRefusedWithAllFaultsAtOnce() {
        Status open = Status.of("open", Phase.INTAKE);
        Workflow noAnswers = Workflow.startingAt(open)
                .moves(Set.of(), ActType.CLOSE, Status.of("done", Phase.CLOSED))
                .build();
        assertThatExceptionOfType(InvalidPolicyException.class)
                .isThrownBy(() -> ComplaintPolicy.named("p")
                        .workflow(noAnswers)
                        .regulator(Regulators.cnBank())
                        .regulator(Regulators.iso10002())
                        .build())
                .satisfies(e -> assertThat(e.problems())
                        .hasSize(12)
                        .anyMatch(problem -> problem.contains("cn-bank-decide") && problem.contains("never stop"))
                        .anyMatch(problem -> problem.contains("cn-bank demands that withdraw"))
                        .anyMatch(problem -> problem.contains("cn-bank demands that declare-interest"))
                        .anyMatch(problem -> problem.contains("iso-10002 demands that set-severity")));
    }

    @Test
    void aRegulatorNeedsACalendarACodeAndPeriods() {
        assertThatExceptionOfType(InvalidPolicyException.class)
                .isThrownBy(() -> Regulator.named("No Code")
                        .period("none", java.time.Period.ZERO)
                        .build())
                .satisfies(e -> assertThat(e.problems()).hasSize(3));
    }

    @Test
    void aTargetOrACalendarOfTheSameNameAsAnotherOneIsRefused() {
        Regulator twin = Regulator.named("twin")
                .on(Calendars.mondayToFriday(SampleRegulator.OFFICE.zone(), Shift.WHOLE_DAY).toBuilder()
                        .id("uk-business-days")
                        .version("2024-2028")
                        .build())
                .target(PROMISES.targets().get(0))
                .build();
        assertThatExceptionOfType(InvalidPolicyException.class)
                .isThrownBy(() -> POLICY.toBuilder().regulator(twin).build())
                .satisfies(e -> assertThat(e.problems())
                        .anyMatch(problem -> problem.contains("Two targets are called promise"))
                        .anyMatch(problem -> problem.contains("Two calendars are called uk-business-days@2024-2028")));
    }
}

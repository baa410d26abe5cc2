package io.opencomplaint.tck;

import static io.opencomplaint.tck.CaseStory.MANAGER;
import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.act.ActType;
import io.opencomplaint.act.SetPriority;
import io.opencomplaint.calendar.DayCount;
import io.opencomplaint.calendar.TimeLimit;
import io.opencomplaint.desk.refusal.RefusalCode;
import io.opencomplaint.model.ClockState;
import io.opencomplaint.model.Direction;
import io.opencomplaint.model.Outcome;
import io.opencomplaint.model.Priority;
import io.opencomplaint.preset.Regulators;
import io.opencomplaint.sla.Regulator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** CN-12345, the hotline of a city 政务服务便民热线. */
abstract class Cn12345Scenario extends RegulatedScenario {

    private static final String DONE = "cn-12345-done";
    private static final String FOLLOW_UP = "cn-12345-follow-up";

    @Override
    Regulator regulator() {
        return Regulators.cn12345();
    }

    @Override
    List<String> fromReceipt() {
        return List.of(DONE);
    }

    @Override
    List<ActType> demanded() {
        return List.of();
    }

    @Test
    void within13WorkingDaysAdviceAndHelpWithin3AnEmergencyTheSameDay() {
        story.at("2026-04-30T15:00").receive();
        assertThat(story.due(DONE)).as("from the next day, over Labour Day").isEqualTo("2026-05-22T00:00");
        story.registered().classified("advice/tax");
        assertThat(story.due(DONE)).isEqualTo("2026-05-09T00:00");
        story.classified("help");
        assertThat(story.due(DONE)).isEqualTo("2026-05-09T00:00");
        story.clerk(id -> new SetPriority(id, Priority.URGENT, "gas leak"));
        assertThat(story.due(DONE)).isEqualTo("2026-05-01T00:00");
    }

    @Test
    void extendedBeforeExpiryWithReasonApprovedAndTold() {
        story.at("2026-04-30T15:00").receive();
        TimeLimit five = TimeLimit.workingDays(5, DayCount.CIVIL_CODE);
        story.at("2026-05-21T17:00");
        assertThat(notExtended(extension(DONE, "survey", five, "2026-05-28"))).isEqualTo(RefusalCode.APPROVAL_MISSING);
        assertThat(notExtended(extension(DONE, "survey", five, "2026-05-29").approvedBy(MANAGER)))
                .isEqualTo(RefusalCode.NOTICE_OF_ANOTHER_DATE);
        extended(extension(DONE, "survey", five, "2026-05-28").approvedBy(MANAGER));
        assertThat(story.due(DONE)).isEqualTo("2026-05-29T00:00");
        story.at("2026-05-29T00:00:01");
        assertThat(notExtended(extension(DONE, "survey", five, "2026-06-05").approvedBy(MANAGER)))
                .isEqualTo(RefusalCode.DEADLINE_PASSED);
    }

    @Test
    void remindedTheDayAfterExpiryCriticised5WorkingDaysLaterAndCalledTheNextDay() {
        story.at("2026-04-30T15:00").receive().interim();
        assertThat(story.at("2026-05-22T00:00").swept()).isEmpty();
        assertThat(story.at("2026-05-22T00:00:01").swept()).containsExactly("cn-12345-done reminder [handler]");
        assertThat(story.at("2026-05-28T23:59").swept()).isEmpty();
        assertThat(story.at("2026-05-29T00:00").swept()).containsExactly("cn-12345-done criticism [handler, manager]");
        story.at("2026-05-29T16:00").handled("noise").replied().closed(Outcome.UPHELD);
        assertThat(story.state(DONE)).isEqualTo(ClockState.MISSED);
        assertThat(story.due(FOLLOW_UP)).as("all of Saturday").isEqualTo("2026-05-31T00:00");
        story.at("2026-05-30T09:00").contacted(Direction.INBOUND);
        assertThat(story.state(FOLLOW_UP)).as("who calls us was not called").isEqualTo(ClockState.RUNNING);
        story.contacted(Direction.OUTBOUND);
        assertThat(story.state(FOLLOW_UP)).isEqualTo(ClockState.MET);
    }
}

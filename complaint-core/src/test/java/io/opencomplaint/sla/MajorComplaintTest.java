package io.opencomplaint.sla;

import static io.opencomplaint.sla.Happenings.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.calendar.Calendars;
import io.opencomplaint.calendar.TimeLimit;
import io.opencomplaint.event.CaseEvent;
import io.opencomplaint.event.EventType;
import io.opencomplaint.event.MajorDecided;
import io.opencomplaint.model.ClockState;
import java.util.List;
import org.junit.jupiter.api.Test;

/** S20: what is due sooner, or at all, because a complaint is a major one 重大投诉. */
class MajorComplaintTest {

    private static final String NOON = "2026-03-02T12:00";

    /** Interim reply within 6 hours for major ones, 12 for ordinary ones. */
    private static Target interim() {
        return Target.named("interim")
                .starts(Trigger.on(EventType.COMPLAINT_RECEIVED))
                .stops(Trigger.interimReply())
                .limit(Scope.everything().onlyMajor(), TimeLimit.hours(6))
                .limit(TimeLimit.hours(12))
                .build();
    }

    /** Major ones are reported to the manager in charge within 30 minutes. */
    private static Target report() {
        return Target.named("report")
                .starts(Trigger.becomingMajor())
                .stops(Trigger.on(EventType.WARNING_RAISED))
                .limit(TimeLimit.minutes(30))
                .build();
    }

    private static Story story(Target... targets) {
        return new Story(Story.levels(Calendars.aroundTheClock(Story.ZONE), targets)).received("2026-03-02T10:00");
    }

    private static CaseEvent major(String ground) {
        return new MajorDecided(true, List.of(ground), null, null);
    }

    private static CaseEvent general() {
        return new MajorDecided(false, List.of(), null, null);
    }

    @Test
    void aMajorComplaintIsDueSoonerCountedFromTheReceipt() {
        Story story = story(interim());
        assertThat(story.due("interim")).isEqualTo("2026-03-02T22:00");
        story.then(NOON, major("media"));
        assertThat(story.due("interim")).isEqualTo("2026-03-02T16:00");
        assertThat(story.clock("interim").cycle()).isOne();
        story.then("2026-03-02T13:00", general());
        assertThat(story.due("interim")).isEqualTo("2026-03-02T22:00");
    }

    @Test
    void theReportCountsFromTheMomentOfBecomingMajorAndNotFromFurtherGrounds() {
        Story story = story(report());
        assertThat(story.complaint().clocks().all()).isEmpty();
        story.then(NOON, major("media"));
        assertThat(story.due("report")).isEqualTo("2026-03-02T12:30");
        story.then("2026-03-02T12:10", warning());
        assertThat(story.state("report")).isEqualTo(ClockState.MET);
        story.then("2026-03-02T12:20", major("regulator"));
        assertThat(story.clock("report").cycle()).isOne();
        assertThat(story.state("report")).isEqualTo(ClockState.MET);
    }

    @Test
    void aComplaintThatIsDecidedToBeGeneralStartsNothing() {
        Story story = story(report()).then(NOON, general());
        assertThat(story.complaint().clocks().all()).isEmpty();
    }

    @Test
    void aTargetForMajorOnesAloneCountsFromWhereItWouldHaveBegunAndEndsWithTheGround() {
        Target only = Target.named("visit")
                .appliesTo(Scope.everything().onlyMajor())
                .starts(Trigger.on(EventType.COMPLAINT_RECEIVED))
                .stops(Trigger.interimReply())
                .limit(TimeLimit.hours(8))
                .build();
        Story story = story(only);
        assertThat(story.complaint().clocks().all()).isEmpty();
        story.then(NOON, major("management"));
        assertThat(story.due("visit")).isEqualTo("2026-03-02T18:00");
        story.then("2026-03-02T13:00", general());
        assertThat(story.state("visit")).isEqualTo(ClockState.CANCELLED);
    }
}

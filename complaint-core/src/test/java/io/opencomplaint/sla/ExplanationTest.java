package io.opencomplaint.sla;

import static io.opencomplaint.sla.Happenings.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.calendar.Beyond;
import io.opencomplaint.calendar.Calendars;
import io.opencomplaint.calendar.DayCount;
import io.opencomplaint.calendar.Shift;
import io.opencomplaint.calendar.TimeLimit;
import io.opencomplaint.calendar.WorkingCalendar;
import io.opencomplaint.event.EventType;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Why a deadline is what it is, in both languages. */
class ExplanationTest {

    private static final WorkingCalendar CHINA =
            Calendars.china(Beyond.FAIL, Shift.parse("09:00-12:00"), Shift.parse("13:00-18:00"));

    private static Story story() {
        Target target = Target.named("final")
                .starts(Trigger.on(EventType.COMPLAINT_RECEIVED))
                .stops(Trigger.finalReply())
                .pausable()
                .regulatory()
                .limit(TimeLimit.workingHours(8))
                .build();
        return new Story(Story.levels(CHINA, target))
                .received("2026-04-30T10:00")
                .then("2026-04-30T11:00", paused())
                .then("2026-04-30T13:30", resumed())
                .then("2026-04-30T14:00", extended("final", TimeLimit.workingHours(4)));
    }

    private static DeadlineExplanation of(Story story, String at) {
        return story.levels()
                .explain(story.complaint(), "final", story.history(), Story.time(at))
                .orElseThrow();
    }

    @Test
    void saysItInEnglish() {
        assertThat(of(story(), "2026-04-30T17:00").text(Locale.ENGLISH))
                .isEqualTo(
                        """
                        Target final (legal limit), cycle 1: running
                          started 2026-04-30 10:00:00 by: received
                          limit: 8 hours of working time, calendar china@2022-2026 (Asia/Shanghai)
                          on the way: 2026-05-01 Labour Day (holiday)
                          on the way: 2026-05-02 Labour Day (holiday)
                          on the way: 2026-05-03 Labour Day (holiday)
                          on the way: 2026-05-04 Labour Day (holiday)
                          on the way: 2026-05-05 Labour Day (holiday)
                          paused from 2026-04-30 11:00:00 to 2026-04-30 13:30:00
                          extended on 2026-04-30 14:00:00 by 4 hours of working time from the deadline, reason parts
                          due: 2026-05-06 16:30:00
                          remaining: 7 h 30 min
                        """);
    }

    @Test
    void saysItInChinese() {
        assertThat(of(story(), "2026-05-06T17:00").text(Locale.CHINESE))
                .isEqualTo(
                        """
                        时限 final（法定时限），第 1 次计时：计时中
                          起算：2026-04-30 10:00:00，因投诉接收
                          时限：8 小时（工作时间），日历 china@2022-2026（Asia/Shanghai）
                          期间：2026-05-01 劳动节（节假日）
                          期间：2026-05-02 劳动节（节假日）
                          期间：2026-05-03 劳动节（节假日）
                          期间：2026-05-04 劳动节（节假日）
                          期间：2026-05-05 劳动节（节假日）
                          暂停：2026-04-30 11:00:00 至 2026-04-30 13:30:00
                          2026-04-30 14:00:00 延期 4 小时（工作时间）（自原期限起），理由：parts
                          截止：2026-05-06 16:30:00
                          逾期：0 小时 30 分钟
                        """);
    }

    @Test
    void namesOnlyDaysBeforeTheEndOfTheDeadline() {
        Target target = Target.named("final")
                .starts(Trigger.on(EventType.COMPLAINT_RECEIVED))
                .stops(Trigger.finalReply())
                .pausable()
                .limit(TimeLimit.workingDays(1, DayCount.ROLL_FORWARD))
                .build();
        Story story = new Story(Story.levels(CHINA, target)).received("2026-04-29T10:00");
        assertThat(story.due("final")).isEqualTo("2026-05-01T00:00");
        assertThat(of(story, "2026-04-30T17:00").days()).isEmpty();
        story.then("2026-04-29T11:00", paused()).then("2026-04-30T11:00", withdrawn(), Story.CLOSED);
        assertThat(of(story, "2026-05-30T17:00").days()).isEmpty();
    }

    @Test
    void saysWhatWillBeLeftAfterAPause() {
        Story story = story().then("2026-04-30T15:00", paused());
        assertThat(of(story, "2026-05-08T17:00").remaining())
                .isEqualTo(Duration.ofHours(9).plusMinutes(30));
        assertThat(story.levels().explain(story.complaint(), "other", story.history(), Story.time("2026-05-08T17:00")))
                .isEmpty();
    }

    @Test
    void namesMakeUpDaysAndAClockThatRests() {
        Target target = Target.named("final")
                .starts(Trigger.on(EventType.COMPLAINT_RECEIVED))
                .stops(Trigger.finalReply())
                .pausable()
                .limit(TimeLimit.workingDays(1, DayCount.ROLL_FORWARD))
                .build();
        Story story = new Story(Story.levels(CHINA, target)).received("2026-05-08T10:00");
        assertThat(of(story, "2026-05-08T17:00").text(Locale.ENGLISH))
                .contains("  on the way: 2026-05-09 Labour Day (make-up working day)\n");
        story.then("2026-05-08T11:00", paused());
        assertThat(of(story, "2026-05-08T17:00").text(Locale.ENGLISH))
                .contains("cycle 1: paused", "  paused since 2026-05-08 11:00:00\n")
                .doesNotContain("due:");
        assertThat(of(story, "2026-05-08T17:00").text(Locale.CHINESE)).contains("自 2026-05-08 11:00:00 起暂停");
    }

    @Test
    void saysHowAClockEnded() {
        Story met = story().then("2026-05-06T10:30", replied(), Story.REPLIED);
        assertThat(of(met, "2026-05-30T17:00").text(Locale.ENGLISH))
                .contains("cycle 1: met", "  ended: 2026-05-06 10:30:00\n  remaining: 5 h 0 min\n");
        Story missed = story().then("2026-05-06T17:30", replied(), Story.REPLIED);
        assertThat(of(missed, "2026-05-30T17:00").text(Locale.ENGLISH))
                .contains("cycle 1: missed", "  overdue by: 1 h 0 min\n");
    }

    @Test
    void saysWhatIsProvisionalOrLateOnlyInRetrospect() {
        Target target = Target.named("final")
                .starts(Trigger.on(EventType.COMPLAINT_RECEIVED))
                .stops(Trigger.finalReply())
                .limit(TimeLimit.workingHours(8))
                .build();
        WorkingCalendar open = CHINA.toBuilder().beyond(Beyond.PROVISIONAL).build();
        Story provisional = new Story(Story.levels(open, target)).received("2026-12-31T17:00");
        assertThat(of(provisional, "2026-12-31T17:30").text(Locale.ENGLISH))
                .contains("  provisional: holidays of a year on the way are not known yet\n");
        Target stricter = Target.named("final")
                .starts(Trigger.on(EventType.COMPLAINT_RECEIVED))
                .stops(Trigger.finalReply())
                .limit(TimeLimit.workingHours(1))
                .build();
        Story late = new Story(Story.levels(CHINA, target))
                .received("2026-04-27T10:00")
                .under(Story.levels(CHINA, stricter));
        late.recompute("2026-04-27T15:00");
        assertThat(of(late, "2026-04-27T15:00").text(Locale.ENGLISH))
                .contains("  in the past only since it was computed anew\n");
        assertThat(of(late, "2026-04-27T15:00").text(Locale.CHINESE)).contains("仅因重算而成为逾期");
    }

    @Test
    void saysSecondsWhereThereAreNoMinutesAndNoHolidaysOfClockTime() {
        Target target = Target.named("final")
                .starts(Trigger.on(EventType.COMPLAINT_RECEIVED))
                .stops(Trigger.finalReply())
                .limit(TimeLimit.hours(48))
                .build();
        Story story = new Story(Story.levels(CHINA, target)).received("2026-04-30T10:00");
        assertThat(of(story, "2026-05-02T10:00:40").text(Locale.ENGLISH))
                .contains("  overdue by: 40 s\n")
                .doesNotContain("on the way");
        assertThat(of(story, "2026-05-02T10:00:40").text(Locale.CHINESE)).contains("逾期：40 秒");
    }

    @Test
    void isWrittenInTheZoneOfTheCalendarAlsoWhenItsVersionIsGone() {
        Target target = Target.named("final")
                .starts(Trigger.on(EventType.COMPLAINT_RECEIVED))
                .stops(Trigger.finalReply())
                .limit(TimeLimit.workingHours(8))
                .build();
        Story story = new Story(Story.levels(CHINA, target)).received("2026-04-30T10:00");
        story.under(Story.levels(CHINA.toBuilder().version("b").build(), target));
        assertThat(of(story, "2026-04-30T11:00").text(Locale.ENGLISH)).contains("started 2026-04-30 10:00:00");
    }
}

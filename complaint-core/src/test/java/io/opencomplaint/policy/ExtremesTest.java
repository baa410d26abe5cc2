package io.opencomplaint.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opencomplaint.ComplaintException;
import io.opencomplaint.act.Register;
import io.opencomplaint.calendar.Calendars;
import io.opencomplaint.calendar.Shift;
import io.opencomplaint.calendar.TimeLimit;
import io.opencomplaint.calendar.WorkingCalendar;
import io.opencomplaint.event.EventType;
import io.opencomplaint.model.Assignee;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.Commonality;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Incident;
import io.opencomplaint.model.LiabilityKind;
import io.opencomplaint.model.LiabilityShare;
import io.opencomplaint.model.Money;
import io.opencomplaint.model.Notice;
import io.opencomplaint.preset.Presets;
import io.opencomplaint.report.alert.RateRule;
import io.opencomplaint.report.statistics.ReportPeriod;
import io.opencomplaint.sla.Regulator;
import io.opencomplaint.sla.ServiceLevels;
import io.opencomplaint.sla.Target;
import io.opencomplaint.sla.Trigger;
import io.opencomplaint.spi.Criteria;
import io.opencomplaint.spi.Cursor;
import io.opencomplaint.spi.SortOrder;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Amounts, times and spans that no complaint has are refused before anything is written out or counted of them. Most of these
 * would take hours or the whole memory otherwise.
 */
class ExtremesTest {

    private static final Duration LONGEST = Duration.ofSeconds(Long.MAX_VALUE, 999_999_999);
    private static final Period AGES = Period.ofYears(1_000_000_000);
    private static final Currency CNY = Currency.getInstance("CNY");

    private static final List<BigDecimal> NUMBERS = List.of(
            new BigDecimal("1E+1000000000"),
            new BigDecimal("-1E+1000000000"),
            new BigDecimal("1E-1000000000"),
            new BigDecimal(BigInteger.ONE, Integer.MIN_VALUE),
            new BigDecimal(BigInteger.ONE, Integer.MAX_VALUE),
            BigDecimal.ONE.setScale(1_000_000),
            new BigDecimal(BigInteger.TEN.pow(1_000_000)));

    static Stream<Arguments> extremes() {
        return Stream.of(
                        NUMBERS.stream().map(number -> of("an amount", () -> new Money(number, CNY))),
                        NUMBERS.stream()
                                .map(number -> of("the target of an alert", () -> Presets.closedLoop().toBuilder()
                                        .alerts(RateRule.of("a", "sold", Commonality.UNIT)
                                                .target(2026, number))
                                        .build())),
                        Stream.of("1E+1000000000", "-1E+1000000000", "1E-1000000000", "9".repeat(100_000))
                                .map(number -> of("an amount in words", () -> Money.of(number, "CNY"))),
                        Stream.of("1E+1000000000", "1E-1000000000", "9".repeat(100_000))
                                .map(number -> of(
                                        "a share",
                                        () -> LiabilityShare.of(
                                                Assignee.unit("u"), LiabilityKind.DIRECT, number, "duty"))),
                        times(),
                        spans(),
                        dates())
                .flatMap(each -> each);
    }

    private static Stream<Arguments> times() {
        ComplaintId id = ComplaintId.of("c-1");
        return Stream.of(Instant.MIN, Instant.MAX)
                .flatMap(time -> Stream.of(
                        of("the time of an act", () -> new Register(id).at(time)),
                        of("the time of an incident", () -> new Incident(null, time)),
                        of("the time of a notice", () -> new Notice(Channel.PHONE, time, LocalDate.EPOCH)),
                        of("the start of a limit", () -> TimeLimit.workingDays(1)
                                .after(Calendars.aroundTheClock(ZoneOffset.UTC), time)),
                        of("the start of time by the clock", () -> TimeLimit.working(Duration.ofHours(1))
                                .after(Calendars.aroundTheClock(ZoneOffset.UTC), time))));
    }

    private static Stream<Arguments> spans() {
        return Stream.of(LONGEST, LONGEST.negated())
                .flatMap(span -> Stream.of(
                        of("time by the clock", () -> TimeLimit.clock(span)),
                        of("working time", () -> TimeLimit.working(span)),
                        of("a shift", () -> new Shift(Duration.ZERO, span)),
                        of("the window for repeats", () -> new RepeatRule(List.of(), span, 1, 1))));
    }

    private static Stream<Arguments> dates() {
        return Stream.of(
                of("days of a limit", () -> TimeLimit.workingDays(Integer.MAX_VALUE)),
                of("weeks of a limit", () -> TimeLimit.weeks(Integer.MAX_VALUE)),
                of("a period of reports", () -> ReportPeriod.of(LocalDate.MIN, LocalDate.MAX)),
                of("months of reports", () -> ReportPeriod.month(YearMonth.of(999_999_999, 12))),
                of("a year of reports", () -> ReportPeriod.year(Integer.MAX_VALUE)),
                of(
                        "how long is kept",
                        () -> Presets.closedLoop().toBuilder().retention(AGES).build()),
                of("how long is not kept", () -> Presets.closedLoop().toBuilder()
                        .retention(AGES.negated())
                        .build()),
                of("a period of a regulator", () -> Presets.closedLoop().toBuilder()
                        .regulator(Regulator.named("r")
                                .on(Calendars.aroundTheClock(ZoneOffset.UTC))
                                .period("time-bar", AGES)
                                .build())
                        .build()),
                of("a calendar of all time", () -> WorkingCalendar.builder("c", "1")
                        .zone(ZoneOffset.UTC)
                        .hours(DayOfWeek.MONDAY, Shift.WHOLE_DAY)
                        .years(-999_999_999, 999_999_999)
                        .build()),
                of("a limit in a file", () -> TimeLimit.parse("PT" + "9".repeat(40) + "H")),
                of("days in a file", () -> TimeLimit.parse("working-days:99999:x")));
    }

    private static Arguments of(String what, ThrowingCallable made) {
        return Arguments.of(what, made);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("extremes")
    void isRefusedWithAMessageThatIsNoBomb(String what, ThrowingCallable made) {
        assertThatThrownBy(made).isInstanceOf(ComplaintException.class).satisfies(e -> assertThat(e.getMessage())
                .hasSizeBetween(20, 1_000));
    }

    @Test
    void whatIsLookedForIsCutToTheYearsThatStoresKeep() {
        assertThat(Criteria.any().received(LocalDate.MIN, LocalDate.MAX))
                .isEqualTo(Criteria.any().received(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31)));
        assertThat(new Cursor(SortOrder.NEWEST_FIRST, Instant.MAX, ComplaintId.of("c-1")).at())
                .isBefore(Instant.parse("+10000-01-02T00:00:00Z"));
    }

    @Test
    void aTargetOfATimeLimitHasTheSameBounds() {
        assertThatThrownBy(() -> ServiceLevels.builder()
                        .calendar(Calendars.aroundTheClock(ZoneOffset.UTC))
                        .target(Target.named("t")
                                .starts(Trigger.on(EventType.COMPLAINT_RECEIVED))
                                .stops(Trigger.finalReply())
                                .limit(TimeLimit.clock(LONGEST))
                                .build())
                        .build())
                .isInstanceOf(ComplaintException.class);
    }
}

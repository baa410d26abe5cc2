package io.opencomplaint.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.opencomplaint.InvalidValueException;
import java.time.Duration;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShiftTest {

    @ParameterizedTest
    @CsvSource({
        "08:30-12:00,              PT8H30M,   PT12H,               08:30-12:00",
        "00:00-24:00,              PT0S,      PT24H,               00:00-24:00",
        "22:00-06:00,              PT22H,     PT30H,               22:00-06:00",
        "22:00-30:00,              PT22H,     PT30H,               22:00-06:00",
        "18:00-00:00,              PT18H,     PT24H,               18:00-24:00",
        "22:00-46:00,              PT22H,     PT46H,               22:00-46:00",
        "23:59-23:58,              PT23H59M,  PT47H58M,            23:59-23:58",
        "08:30:15-12:00:00.000001, PT8H30M15S, PT12H0.000001S,     08:30:15-12:00:00.000001",
        "08:30:00.5-09:00,         PT8H30M0.5S, PT9H,              08:30:00.500000-09:00",
    })
    void areReadAndWritten(String text, Duration start, Duration end, String written) {
        Shift shift = Shift.parse(text);
        assertThat(shift).isEqualTo(new Shift(start, end)).hasToString(written);
        assertThat(Shift.parse(written)).isEqualTo(shift);
        assertThat(shift.length()).isEqualTo(end.minus(start));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "08:30",
                "8:30-12:00",
                "08:30 - 12:00",
                "08:60-12:00",
                "09:00-09:00",
                "00:00-00:00",
                "24:00-25:00",
                "22:00-46:01",
                "-01:00-02:00",
                "08:30-12:00:00.0000001",
                "08:30–12:00",
                "99:00-99:30"
            })
    void whatIsNoShiftIsRefused(String text) {
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> Shift.parse(text));
    }

    @ParameterizedTest
    @CsvSource({"PT17H,PT9H", "PT9H,PT9H", "PT-1S,PT9H", "PT24H,PT25H", "PT1H,PT25H0.000001S", "PT9H,PT9H0.0000005S"})
    void emptyInvertedAndTooLongOnesAreRefused(Duration start, Duration end) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new Shift(start, end))
                .withMessageStartingWith("Cannot make a shift: it ");
    }

    @Test
    void timesOfDayOverMidnightMakeAShiftOverMidnight() {
        assertThat(Shift.of(LocalTime.of(22, 0), LocalTime.of(6, 0))).isEqualTo(Shift.parse("22:00-06:00"));
        assertThat(Shift.of(LocalTime.of(18, 0), LocalTime.MIDNIGHT)).isEqualTo(Shift.parse("18:00-24:00"));
        assertThat(Shift.WHOLE_DAY).isEqualTo(Shift.parse("00:00-24:00"));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Shift.of(LocalTime.NOON, LocalTime.NOON));
    }

    @Test
    void endAtTheMicrosecond() {
        assertThat(new Shift(Duration.ofNanos(1999), Duration.ofNanos(5999)))
                .isEqualTo(new Shift(Duration.ofNanos(1000), Duration.ofNanos(5000)));
    }
}

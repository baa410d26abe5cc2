package io.opencomplaint.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.opencomplaint.InvalidValueException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberPatternTest {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 14);

    @ParameterizedTest
    @CsvSource({
        "C{seq:3},                1,    C001,             C#",
        "C{seq:3},                999,  C999,             C#",
        "C{seq:3},                1000, C1000,            C#",
        "TS-{yyyyMMdd}-{seq:4},   7,    TS-20260214-0007, TS-20260214-#",
        "{yy}{MM}/{seq:2},        7,    2602/07,          2602/#",
        "{ddMMyyyy}-{seq:2},      7,    14022026-07,      14022026-#",
        "{seq:1},                 7,    7,                #",
    })
    void numbersAndSeriesLookAsThePatternSays(String pattern, long sequence, String number, String series) {
        NumberPattern numbers = NumberPattern.of(pattern);
        assertThat(numbers.number(DAY, sequence)).isEqualTo(number);
        assertThat(numbers.series(DAY)).isEqualTo(series);
        assertThat(numbers).hasToString(pattern).isEqualTo(NumberPattern.of(pattern));
    }

    @Test
    void theRunningNumberBeginsAnewWithEachPeriod() {
        NumberPattern monthly = NumberPattern.of("{yyyyMM}-{seq:3}");
        assertThat(monthly.series(DAY)).isEqualTo(monthly.series(DAY.withDayOfMonth(28)));
        assertThat(monthly.series(DAY)).isNotEqualTo(monthly.series(DAY.plusMonths(1)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "C",
                "{yyyyMMdd}",
                "{seq:3}{seq:3}",
                "C{seq}",
                "C{seq:0}",
                "C{seq:19}",
                "C{seq:3",
                "C}seq:3{",
                "{yyyyM}-{seq:3}",
                "{EEE}{seq:3}",
                "{}{seq:3}",
                "C {seq:3}",
                "投{seq:3}",
                "C#{seq:3}",
                "aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeee{seq:3}"
            })
    void aPatternThatCannotGiveUniqueNumbersIsRefused(String pattern) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> NumberPattern.of(pattern))
                .withMessageStartingWith("Cannot make a number pattern: ");
    }
}

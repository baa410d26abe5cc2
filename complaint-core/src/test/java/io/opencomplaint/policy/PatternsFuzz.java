package io.opencomplaint.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.InvalidValueException;
import io.opencomplaint.calendar.InvalidCalendarException;
import io.opencomplaint.calendar.Shift;
import io.opencomplaint.calendar.TimeLimit;
import io.opencomplaint.model.Category;
import io.opencomplaint.model.Concern;
import io.opencomplaint.model.Money;
import io.opencomplaint.spi.Cursor;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/** Whatever the library reads from a short text is read, and comes back the same, or is refused. */
public final class PatternsFuzz {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);

    private static final List<Consumer<String>> READERS = List.of(
            text -> assertThat(NumberPattern.of(text).number(DAY, 7))
                    .isNotEmpty()
                    .hasSizeLessThanOrEqualTo(64),
            text -> assertThat(TimeLimit.parse(TimeLimit.parse(text).code())).isEqualTo(TimeLimit.parse(text)),
            text -> assertThat(Shift.parse(Shift.parse(text).toString())).isEqualTo(Shift.parse(text)),
            text -> assertThat(Concern.parse(text).code()).isEqualTo(text),
            text -> assertThat(Category.of(Category.of(text).path())).isEqualTo(Category.of(text)),
            text -> assertThat(Cursor.parse(text).token()).isEqualTo(text),
            text -> assertThat(Money.of(text, "CNY").toString()).hasSizeLessThan(30));

    private PatternsFuzz() {}

    public static void fuzzerTestOneInput(byte[] input) {
        if (input.length == 0) {
            return;
        }
        String text = new String(input, 1, input.length - 1, StandardCharsets.UTF_8);
        try {
            READERS.get(Math.floorMod(input[0] - 'a', READERS.size())).accept(text);
        } catch (InvalidValueException | InvalidCalendarException e) {
            assertThat(e.getMessage()).hasSizeLessThan(500);
        }
    }
}

package io.opencomplaint.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.opencomplaint.InvalidValueException;
import io.opencomplaint.calendar.TimeLimit;
import io.opencomplaint.model.Assignee;
import io.opencomplaint.model.Priority;
import io.opencomplaint.model.Role;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a level lies and what it brings, as it stands in policy files. */
class LevelFormTest {

    private static final Level WARNING = Level.named("warning");

    @Test
    void aLevelLiesAtTheDeadlineUntilItIsSaidToLieElsewhere() {
        assertThat(WARNING.at()).isEqualTo("deadline");
        assertThat(WARNING.before(TimeLimit.hours(4)).at())
                .isEqualTo("before:" + TimeLimit.hours(4).code());
        assertThat(WARNING.after(TimeLimit.workingDays(2)).at())
                .isEqualTo("after:" + TimeLimit.workingDays(2).code());
        assertThat(WARNING.atPercent(75).at()).isEqualTo("percent:75");
    }

    @Test
    void itComesBackFromItsCode() {
        for (Level level : List.of(
                WARNING,
                WARNING.before(TimeLimit.hours(4)),
                WARNING.after(TimeLimit.workingDays(2)),
                WARNING.atPercent(9999))) {
            assertThat(Level.named("again").at(level.at()).offset).isEqualTo(level.offset);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "noon", "percent:", "percent:0", "percent:075", "percent:10000", "percent:-5", "percent:7x"})
    void whatIsNoPlaceIsRefused(String when) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> WARNING.at(when))
                .withMessageContaining("percent: and a number");
    }

    @Test
    void itSaysWhatItBringsAndNothingElse() {
        Assignee chief = Assignee.of("service", "u-1");
        Level level = WARNING.telling(Role.MANAGER, Role.HANDLER)
                .repeating(TimeLimit.hours(2), 3)
                .reassigning(chief)
                .raisingTo(Priority.URGENT);
        assertThat(level).hasToString("warning");
        assertThat(level.code()).isEqualTo("warning");
        assertThat(level.told()).containsExactly(Role.MANAGER, Role.HANDLER);
        assertThat(level.repetition()).isEqualTo(new Level.Repetition(TimeLimit.hours(2), 3));
        assertThat(level.reassignment()).isEqualTo(chief);
        assertThat(level.raise()).isEqualTo(Priority.URGENT);
        assertThat(WARNING.told()).isEmpty();
        assertThat(WARNING.repetition()).isNull();
        assertThat(WARNING.reassignment()).isNull();
        assertThat(WARNING.raise()).isNull();
    }

    @Test
    void aLevelThatBringsAnythingIsNotSilent() {
        assertThat(WARNING.isSilent()).isTrue();
        assertThat(WARNING.telling(Role.CLERK).isSilent()).isFalse();
        assertThat(WARNING.repeating(TimeLimit.hours(2), 3).isSilent()).isFalse();
        assertThat(WARNING.reassigning(Assignee.of("service", "u-1")).isSilent())
                .isFalse();
        assertThat(WARNING.raisingTo(Priority.URGENT).isSilent()).isFalse();
    }
}

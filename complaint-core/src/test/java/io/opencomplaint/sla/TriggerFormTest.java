package io.opencomplaint.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.opencomplaint.InvalidValueException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How triggers stand in policy files and in messages to developers. */
class TriggerFormTest {

    @ParameterizedTest
    @CsvSource({
        "on:contacted, contacted",
        "final-reply, final reply",
        "interim-reply, interim reply",
        "contacted, contact by us",
        "resolution-accepted, resolution accepted",
        "becoming-major, becoming major",
        "new-cycle, a new cycle",
        "satisfied, satisfied",
        "dissatisfied, not satisfied",
        "entering-phase:HANDLING, entering the phase HANDLING",
        "leaving-phase:WAITING, leaving the phase WAITING",
        "entering-status:offered, entering the status offered",
        "leaving-status:offered, leaving the status offered",
        "proceeding-ended:REJECTED, proceeding REJECTED",
        "warning:TWO, warning of level TWO or above"
    })
    void aTriggerComesBackFromItsCodeAndSaysInWordsWhatItWaitsFor(String code, String words) {
        Trigger trigger = Trigger.parse(List.of(code));
        assertThat(trigger.codes()).containsExactly(code);
        assertThat(trigger).hasToString(words);
        assertThat(trigger.isNever()).isFalse();
    }

    @Test
    void oneOfSeveralAndNone() {
        Trigger either = Trigger.parse(List.of("final-reply", "on:closed"));
        assertThat(either).hasToString("final reply or closed");
        assertThat(either.codes()).containsExactly("final-reply", "on:closed");
        assertThat(Trigger.parse(List.of())).hasToString("never");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "reply", ":closed", "at:noon", "on:", "on:full-moon", "entering-phase:LIMBO", "warning:PINK"
            })
    void whatIsNoTriggerIsRefused(String code) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Trigger.parse(List.of(code)))
                .withMessageContaining("or final-reply, interim-reply, contacted");
    }
}

package io.opencomplaint.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.opencomplaint.InvalidValueException;
import io.opencomplaint.preset.Presets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepeatRuleTest {

    @ParameterizedTest
    @CsvSource({"PT0S, 1, 1", "PT-1S, 1, 1", "P3651D, 1, 1", "P1D, 0, 1", "P1D, 9, 1", "P1D, 1, 0", "P1D, 1, 1001"})
    void whatIsOutOfBoundsIsRefused(Duration window, int depth, int candidates) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new RepeatRule(List.of(), window, depth, candidates));
    }

    @ParameterizedTest
    @CsvSource({"PT0.000001S, 1, 1", "P3650D, 8, 1000"})
    void theBoundsAreWithin(Duration window, int depth, int candidates) {
        RepeatRule rule = new RepeatRule(List.of(RepeatSign.SAME_SUBJECT), window, depth, candidates);
        assertThat(rule)
                .isEqualTo(RepeatRule.within(window, RepeatSign.SAME_SUBJECT)
                        .categoryDepth(depth)
                        .candidates(candidates));
    }

    @Test
    void signsAreAskedInOneOrderAndOnce() {
        RepeatRule rule = RepeatRule.within(
                Duration.ofDays(1), RepeatSign.SAME_RESPONDENT, RepeatSign.SAME_SUBJECT, RepeatSign.SAME_RESPONDENT);
        assertThat(rule.signs()).containsExactly(RepeatSign.SAME_SUBJECT, RepeatSign.SAME_RESPONDENT);
    }

    @Test
    void aPolicyKeepsItsRuleWhenSomethingElseOfItIsChanged() {
        RepeatRule rule = RepeatRule.within(Duration.ofDays(7), RepeatSign.SAME_SUBJECT);
        assertThat(Presets.closedLoop().repeats()).isEqualTo(RepeatRule.ofDefaults());
        assertThat(Presets.closedLoop().toBuilder().repeats(rule).build().toBuilder()
                        .version(2)
                        .build()
                        .repeats())
                .isEqualTo(rule);
    }
}

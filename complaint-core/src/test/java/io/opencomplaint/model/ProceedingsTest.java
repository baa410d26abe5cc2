package io.opencomplaint.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opencomplaint.InvalidValueException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProceedingsTest {

    private static final Instant AT = Instant.parse("2026-11-23T01:00:00.000001Z");
    private static final Duration MICRO = Duration.ofNanos(1_000);

    private static Proceeding open(ProceedingKind kind) {
        return new Proceeding("p-1", kind, "court-1", 1, AT, "u-3", AT.plus(MICRO), null, null, null);
    }

    private static Proceedings with(ProceedingKind kind) {
        return Proceedings.EMPTY.with(open(kind));
    }

    @ParameterizedTest
    @EnumSource
    void whoeverDecidesIsWaitedForUntilItHasAResultAndTheMediaAreNot(ProceedingKind kind) {
        assertThat(with(kind).areOpen()).isEqualTo(kind != ProceedingKind.MEDIA);
        assertThat(with(kind)
                        .with(open(kind).decided(AT, "u-2", ProceedingResult.REJECTED))
                        .areOpen())
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void onlyAReviewIsFinalAndOnlyOnceItSettledTheMatter(ProceedingResult result) {
        boolean settled = List.of(
                        ProceedingResult.UPHELD,
                        ProceedingResult.PARTLY_UPHELD,
                        ProceedingResult.REJECTED,
                        ProceedingResult.SETTLED)
                .contains(result);
        for (ProceedingKind kind : ProceedingKind.values()) {
            Proceedings ended = with(kind).with(open(kind).decided(AT, "u-2", result));
            assertThat(ended.areFinal()).as(kind.name()).isEqualTo(settled && kind == ProceedingKind.REVIEW);
        }
    }

    @Test
    void anOpenReviewIsNotFinal() {
        assertThat(with(ProceedingKind.REVIEW).areFinal()).isFalse();
    }

    @Test
    void aProceedingIsOverdueAfterItsDateWhileItIsOpen() {
        Proceeding open = open(ProceedingKind.APPEAL);
        assertThat(open.isOverdue(AT.plus(MICRO))).as("on its last instant").isFalse();
        assertThat(open.isOverdue(AT.plus(MICRO).plus(MICRO))).as("after it").isTrue();
        assertThat(open.decided(AT, "u-2", ProceedingResult.WITHDRAWN).isOverdue(AT.plusSeconds(9)))
                .as("once it has ended")
                .isFalse();
    }

    @Test
    void rightsAndDecidersAreKeptOnceAndForgottenInANewCycle() {
        Proceedings told = with(ProceedingKind.COURT)
                .decidedBy("u-1")
                .decidedBy("u-2")
                .decidedBy("u-1")
                .told(List.of(ProceedingKind.COURT, ProceedingKind.REVIEW))
                .told(List.of(ProceedingKind.REVIEW))
                .elsewhere(ProceedingKind.COURT);
        assertThat(told.deciders()).containsExactly("u-1", "u-2");
        assertThat(told.rightsTold()).containsExactly(ProceedingKind.REVIEW, ProceedingKind.COURT);
        assertThat(told.anew()).isEqualTo(with(ProceedingKind.COURT));
    }

    @Test
    void whoeverDecidedTheFormerCycleIsKeptFromItsReviewAsLongAsThatIsOpen() {
        Proceedings asked = with(ProceedingKind.REVIEW).decidedBy("u-1");
        assertThat(asked.anew().deciders()).containsExactly("u-1");
        Proceeding ended = asked.entries().get(0).decided(AT, "u-2", ProceedingResult.REJECTED);
        assertThat(asked.with(ended).anew().deciders()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Court", "a b", "法院"})
    void keysAndBodiesAreCodes(String value) {
        assertThatThrownBy(
                        () -> new Proceeding(value, ProceedingKind.COURT, null, 1, AT, "u-3", null, null, null, null))
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(
                        () -> new Proceeding("p-1", ProceedingKind.COURT, value, 1, AT, "u-3", null, null, null, null))
                .isInstanceOf(InvalidValueException.class);
    }
}

package io.opencomplaint.examples.soak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.function.LongUnaryOperator;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class HeapFloorTest {

    private static HeapFloor halfAnHour(LongUnaryOperator megabytes) {
        return new HeapFloor(LongStream.range(0, 30).map(megabytes).boxed().toList());
    }

    @Test
    void aHeapThatSwingsDoesNotGrow() {
        assertThat(halfAnHour(minute -> 100 + minute % 3 * 15).grows()).isFalse();
    }

    @Test
    void aHeapThatGrowsInTheFirstMinutesOnlyDoesNotGrow() {
        assertThat(halfAnHour(minute -> Math.min(20 + 20 * minute, 120)).grows())
                .isFalse();
    }

    @Test
    void aLeakOfATwentiethInAMinuteGrows() {
        assertThat(halfAnHour(minute -> 100 + 5 * minute).grows()).isTrue();
    }

    @Test
    void aHeapThatStepsUpAfterTheFirstMinutesGrows() {
        assertThat(halfAnHour(minute -> minute < 15 ? 100 : 121).grows()).isTrue();
        assertThat(halfAnHour(minute -> minute < 15 ? 100 : 120).grows()).isFalse();
    }

    @Test
    void elevenReadingsTellNothing() {
        HeapFloor floor = new HeapFloor(LongStream.range(0, 11).boxed().toList());
        assertThat(floor.tells()).isFalse();
        assertThatIllegalStateException().isThrownBy(floor::grows).withMessageContaining("11 readings");
        assertThat(new HeapFloor(List.of(1L, 1L, 1L, 1L, 1L, 1L, 1L, 1L, 1L, 1L, 1L, 1L)).tells())
                .isTrue();
    }
}

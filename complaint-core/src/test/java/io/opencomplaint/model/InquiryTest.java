package io.opencomplaint.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opencomplaint.InvalidValueException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Causes belong to the cycle in which they were found (S8). */
class InquiryTest {

    private static final Cause PACKAGING = Cause.of("process/packaging");
    private static final Cause TRAINING = Cause.of("people/training");

    @Test
    void theFindingsOfACycleNameEachCauseOnce() {
        Inquiry inquiry =
                Inquiry.EMPTY.found(1, List.of(PACKAGING)).found(1, List.of()).found(1, List.of(TRAINING, PACKAGING));
        assertThat(inquiry.causes()).containsExactly(PACKAGING, TRAINING);
        assertThat(inquiry.causesIn(1)).containsExactly(PACKAGING, TRAINING);
    }

    @Test
    void theFirstFindingOfANewCycleTakesThePlaceOfWhatWasFoundBefore() {
        Inquiry first = Inquiry.EMPTY.found(1, List.of(PACKAGING)).apologized(1);
        assertThat(first.causesIn(2)).as("nothing found yet in the new cycle").isEmpty();
        assertThat(first.causes()).as("the latest cycle with findings").containsExactly(PACKAGING);
        Inquiry second = first.found(2, List.of(TRAINING));
        assertThat(second.causes()).containsExactly(TRAINING);
        assertThat(second.causesIn(1)).isEmpty();
        assertThat(second.hasApologyIn(1)).isTrue();
    }

    @Test
    void aCauseHas4StepsAtTheMostAndLiesInItsFirst() {
        Cause cause = new Cause(List.of("工艺", "a/b~c", "x"));
        assertThat(Cause.of(cause.path())).isEqualTo(cause);
        assertThat(cause.top()).isEqualTo(Cause.of("工艺"));
        assertThatThrownBy(() -> Cause.of("a/b/c/d/e")).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> Cause.of("a/")).isInstanceOf(InvalidValueException.class);
    }
}

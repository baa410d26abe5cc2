package io.opencomplaint.examples.documents.disp;

import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.model.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Returns that follow each other: nothing falls between two, and nothing is in both. */
class HalfYearsInARowTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final int HALF_YEARS = 4;

    private final LondonDesk london = new LondonDesk();

    @Test
    void whatWasAnsweredBeforeAndUpheldAfterTheEndIsUpheldInTheLaterOneAndAsFastAsTheAnswer() {
        london.received("a", "loans", "2026-06-30T10:00");
        london.taken("a", "2026-06-30T10:00");
        london.answered("a", "2026-06-30T11:00");
        london.decided("a", Outcome.UPHELD, "2026-07-20T10:00");

        assertThat(each(DispFigures::outstandingAtEnd)).containsExactly(0L, 0L, 1L, 0L);
        assertThat(each(DispFigures::closed)).containsExactly(0L, 0L, 0L, 1L);
        assertThat(each(DispFigures::upheld)).containsExactly(0L, 0L, 0L, 1L);
        assertThat(each(DispFigures::withinThreeDays)).containsExactly(0L, 0L, 0L, 1L);
        assertThat(each(DispFigures::otherwise)).containsOnly(0L);
    }

    @Test
    void eachDecisionOfAReopenedComplaintIsInTheReturnOfItsHalfYear() {
        london.received("a", "loans", "2025-02-03T10:00");
        london.closed("a", Outcome.NOT_UPHELD, "2025-03-03T10:00");
        london.reopened("a", "2025-08-01T10:00");
        london.closedAgain("a", Outcome.UPHELD, "2026-02-02T10:00");

        assertThat(each(DispFigures::received)).containsExactly(1L, 0L, 0L, 0L);
        assertThat(each(DispFigures::rejected)).containsExactly(1L, 0L, 0L, 0L);
        assertThat(each(DispFigures::reopened)).containsExactly(0L, 1L, 0L, 0L);
        assertThat(each(DispFigures::outstandingAtEnd)).containsExactly(0L, 1L, 0L, 0L);
        assertThat(each(DispFigures::upheld)).containsExactly(0L, 0L, 1L, 0L);
        assertThat(each(DispFigures::withinEightWeeks)).containsExactly(1L, 0L, 1L, 0L);
    }

    @Test
    void whatWasReopenedAndClosedInTheSameHalfYearIsReopenedAndClosedInIt() {
        london.received("a", "loans", "2025-02-03T10:00");
        london.closed("a", Outcome.NOT_UPHELD, "2025-03-03T10:00");
        london.reopened("a", "2025-08-01T10:00");
        london.closedAgain("a", Outcome.UPHELD, "2025-09-01T10:00");

        assertThat(each(DispFigures::reopened)).containsExactly(0L, 1L, 0L, 0L);
        assertThat(each(DispFigures::closed)).containsExactly(1L, 1L, 0L, 0L);
        assertThat(each(DispFigures::upheld)).containsExactly(0L, 1L, 0L, 0L);
        assertThat(each(DispFigures::outstandingAtEnd)).containsOnly(0L);
    }

    @Test
    void whatWasOutstandingAndIsRefusedOrMergedThenEndsOtherwise() {
        london.received("survivor", "loans", "2026-06-29T10:00");
        london.received("refused", "loans", "2026-06-29T10:00");
        london.refused("refused", "2026-07-02T10:00");
        london.received("merged", "loans", "2026-06-29T10:00");
        london.merged("merged", "survivor", "2026-07-02T10:00");

        assertThat(each(DispFigures::outstandingAtEnd)).containsExactly(0L, 0L, 3L, 1L);
        assertThat(each(DispFigures::outstandingAtStart)).containsExactly(0L, 0L, 0L, 3L);
        assertThat(each(DispFigures::endedOtherwise)).containsExactly(0L, 0L, 0L, 2L);
        assertThat(each(DispFigures::closed)).containsOnly(0L);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyHalfYearBeginsWithWhatTheOneBeforeEndedWith(long seed) {
        RandomLives lives = new RandomLives(london, seed);
        lives.live(40);

        for (LocalDate first : List.of(FIRST, FIRST.minusMonths(3), FIRST.minusMonths(1))) {
            List<DispFigures> returns = returns(first, HALF_YEARS + 1);
            for (int at = 1; at < returns.size(); at++) {
                assertThat(returns.get(at).outstandingAtStart())
                        .isEqualTo(returns.get(at - 1).outstandingAtEnd());
            }
            assertThat(returns.get(0).outstandingAtStart()).isZero();
            assertThat(returns.get(HALF_YEARS).outstandingAtEnd()).isEqualTo(lives.open());
            assertThat(sum(returns, DispFigures::received)).isEqualTo(lives.received());
        }
        assertThat(sum(returns(FIRST, HALF_YEARS), DispFigures::upheld)).isEqualTo(lives.standing(FIRST, "upheld"));
        assertThat(sum(returns(FIRST, HALF_YEARS), DispFigures::rejected)).isEqualTo(lives.standing(FIRST, "rejected"));
        assertThat(sum(returns(FIRST, HALF_YEARS), DispFigures::otherwise))
                .isEqualTo(lives.standing(FIRST, "withdrawn"));
        assertThat(sum(returns(FIRST, HALF_YEARS), DispFigures::endedOtherwise))
                .isEqualTo(lives.standing(FIRST, "refused") + lives.standing(FIRST, "merged"));
    }

    private List<Long> each(ToLongFunction<DispFigures> figure) {
        return returns(FIRST, HALF_YEARS).stream()
                .map(figures -> figure.applyAsLong(figures))
                .toList();
    }

    private static long sum(List<DispFigures> returns, ToLongFunction<DispFigures> figure) {
        return returns.stream().mapToLong(figure).sum();
    }

    private List<DispFigures> returns(LocalDate first, int number) {
        return Stream.iterate(first, next -> next.plusMonths(6))
                .limit(number)
                .map(next -> DispReturn.of(london.desk(), new HalfYear(next)).total())
                .toList();
    }
}

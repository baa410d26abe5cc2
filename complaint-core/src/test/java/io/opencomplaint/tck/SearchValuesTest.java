package io.opencomplaint.tck;

import static io.opencomplaint.tck.Specimens.NOON;
import static io.opencomplaint.tck.Specimens.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.opencomplaint.InvalidValueException;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.ExternalReference;
import io.opencomplaint.model.Phase;
import io.opencomplaint.model.Priority;
import io.opencomplaint.model.Severity;
import io.opencomplaint.model.Text;
import io.opencomplaint.spi.Criteria;
import io.opencomplaint.spi.Cursor;
import io.opencomplaint.spi.Flag;
import io.opencomplaint.spi.PageRequest;
import io.opencomplaint.spi.SearchText;
import io.opencomplaint.spi.SortOrder;
import io.opencomplaint.spi.Span;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What a search may ask for, so that no store has to check it. */
class SearchValuesTest {

    private static final Criteria ANY = Criteria.any();

    @Test
    void criteriaThatContradictEachOtherAreRefusedWithWhatToDo() {
        assertRefused(() -> ANY.number("C001").numberPrefix("C"), "give the whole number or its beginning");
        assertRefused(() -> ANY.reference(ExternalReference.of("crm", "1")).source("erp"), "give one of the two");
        assertRefused(
                () -> ANY.received(LocalDate.of(2026, 2, 2), LocalDate.of(2026, 2, 1)), "2026-02-02", "swap them");
        assertRefused(() -> ANY.having(Flag.ON_HOLD).lacking(Flag.REPLIED, Flag.ON_HOLD), "ON_HOLD", "leave it out");
        assertThat(ANY.reference(ExternalReference.of("crm", "1")).source("crm").source())
                .isEqualTo("crm");
    }

    @Test
    void listsAndWordsHaveBounds() {
        String[] hundred = IntStream.range(0, 100).mapToObj(i -> "s-" + i).toArray(String[]::new);
        String[] more = IntStream.range(0, 101).mapToObj(i -> "s-" + i).toArray(String[]::new);
        assertThat(ANY.statuses(hundred).statuses()).hasSize(100);
        assertRefused(() -> ANY.statuses(more), "statuses", "more than 100");
        assertRefused(() -> ANY.phases(new Phase[0]), "is empty");
        assertThat(ANY.unit("u".repeat(255)).unit()).hasSize(255);
        assertRefused(() -> ANY.unit("u".repeat(256)), "unit", "shorten it");
        assertRefused(() -> ANY.handler("\0"), "NUL");
        assertRefused(() -> ANY.statuses("\ud800"), "surrogate");
        assertRefused(() -> ANY.text(" "), "not only blanks");
        assertRefused(() -> ANY.text("x".repeat(101)), "100");
    }

    @Test
    void aCriterionIsReplacedAndTakenAway() {
        assertThat(ANY.unit("a").unit("b")).isEqualTo(ANY.unit("b"));
        assertThat(ANY.unit("a").channel(Channel.WEB).unit(null)).isEqualTo(ANY.channel(Channel.WEB));
        assertThat(ANY.number("C001").number(null).numberPrefix("C")).isEqualTo(ANY.numberPrefix("C"));
        assertThat(ANY.text("a").text(null)).isEqualTo(ANY);
    }

    @Test
    void atLeastMeansTheLowestAndAllAbove() {
        assertThat(ANY.priorityAtLeast(Priority.IMPORTANT))
                .isEqualTo(ANY.priorities(Priority.IMPORTANT, Priority.URGENT));
        assertThat(ANY.severityAtLeast(Severity.CRITICAL)).isEqualTo(ANY.severities(Severity.CRITICAL));
        assertThat(ANY.severityAtLeast(Severity.MINOR)).isEqualTo(ANY.severities(Severity.values()));
    }

    @Test
    void daysEndWithTheYearsThatAreKeptAndAreComparedBefore() {
        assertThat(ANY.received(LocalDate.MIN, LocalDate.MAX))
                .isEqualTo(ANY.received(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31)));
        assertRefused(() -> ANY.received(LocalDate.MAX, LocalDate.of(12_000, 1, 1)), "swap them");
    }

    @Test
    void daysOfReceiptLieWithinTheInstantsOfAllZones() {
        LocalDate day = LocalDate.of(2026, 3, 2);
        assertThat(ANY.receivedWithin()).isNull();
        assertThat(ANY.received(day, day).receivedWithin())
                .as("18 hours before and after the day of UTC")
                .isEqualTo(Span.between(Instant.parse("2026-03-01T06:00:00Z"), Instant.parse("2026-03-03T18:00:00Z")));
        assertThat(ANY.received(day, null).receivedWithin())
                .isEqualTo(Span.from(Instant.parse("2026-03-01T06:00:00Z")));
        assertThat(ANY.received(null, day).receivedWithin())
                .isEqualTo(Span.before(Instant.parse("2026-03-03T18:00:00Z")));
        assertThat(ANY.received(LocalDate.MIN, LocalDate.MAX).receivedWithin())
                .as("nothing lies outside the years that are kept")
                .isNull();
    }

    @Test
    void criteriaThatAskForTheSameAreEqualAndTellWhatTheyAskFor() {
        Criteria criteria = ANY.unit("fitters").phases(Phase.REPLY);
        assertThat(criteria)
                .isEqualTo(ANY.phases(Phase.REPLY).unit("fitters"))
                .hasSameHashCodeAs(ANY.phases(Phase.REPLY).unit("fitters"))
                .hasToString("Criteria{phases=[REPLY], unit=fitters}")
                .isNotEqualTo(ANY.unit("fitters"));
        assertThat(ANY).hasToString("Criteria{}");
    }

    @Test
    void criteriaDoNotFollowTheArrayTheyWereMadeOf() {
        Phase[] phases = {Phase.REPLY};
        Criteria criteria = ANY.phases(phases);
        phases[0] = Phase.CLOSED;
        assertThat(criteria.phases()).containsExactly(Phase.REPLY);
    }

    @Test
    void wordsAreNeverShown() {
        assertThat(ANY.text("Sam Specimen").toString()).doesNotContain("Sam").contains("12 chars");
    }

    @Test
    void aSpanHasAnEndAndRoom() {
        assertRefused(() -> new Span(null, null), "neither end");
        assertRefused(() -> Span.between(NOON, NOON), "later end");
        assertThat(Span.before(NOON.plusNanos(1))).isEqualTo(Span.before(NOON.plusNanos(1000)));
        assertThat(Span.from(Instant.MIN).contains(Instant.parse("0001-01-01T00:00:00Z")))
                .isTrue();
        assertThat(Span.before(Instant.MAX).before()).isEqualTo(SortOrder.NEVER);
        assertThat(Span.from(NOON).contains(null)).isFalse();
    }

    @Test
    void aLetterStandsForItsTwoCases() {
        assertThat(SearchText.of("aÄ1空A").letters())
                .containsExactly(new SearchText.Letter("a", "A"), new SearchText.Letter("ä", "Ä"));
        assertThat(SearchText.of("aÄ1空A").folded()).isEqualTo("aä1空a");
        assertThat(SearchText.of("\u212a ı ſ ß ς").letters()).isEmpty();
        assertThat(SearchText.of("ı").isIn(Text.of("xı"))).isTrue();
        assertThat(SearchText.of("ı").isIn(Text.of("xi"))).isFalse();
    }

    @Test
    void aCursorComesBackFromItsToken() {
        for (SortOrder order : SortOrder.values()) {
            for (Instant at : List.of(NOON, SortOrder.NEVER, Instant.parse("0001-01-01T00:00:00.000001Z"))) {
                Cursor cursor = new Cursor(order, at, id("a-1._b"));
                assertThat(Cursor.parse(cursor.token())).isEqualTo(cursor);
                assertThat(cursor.token()).matches("[A-Za-z0-9_-]+");
            }
        }
    }

    @Test
    void whatIsNoTokenIsRefusedWithoutBeingQuoted() {
        String good = new Cursor(SortOrder.DUE_FIRST, NOON, id("c-1")).token();
        for (String token : List.of(
                "",
                "Sam Specimen",
                good + "x",
                good.substring(1),
                good + "=",
                token("DUE_FIRST/1/2"),
                token("LATEST/1/2/c-1"),
                token("DUE_FIRST/x/2/c-1"),
                token("DUE_FIRST/1/2/C 1"),
                token("DUE_FIRST/1/1/c-1"),
                token("DUE_FIRST/9223372036854775807/0/c-1"))) {
            assertThatExceptionOfType(InvalidValueException.class)
                    .isThrownBy(() -> Cursor.parse(token))
                    .withMessage("Cannot make a cursor: this is no token of one; give one that a page gave, unchanged");
        }
    }

    @Test
    void aCursorBelongsToItsOrder() {
        Cursor due = new Cursor(SortOrder.DUE_FIRST, NOON, id("c-1"));
        PageRequest byDeadline = PageRequest.first(5).by(SortOrder.DUE_FIRST);
        assertThat(byDeadline.after(due).after()).isEqualTo(due);
        assertRefused(() -> PageRequest.first(5).after(due), "DUE_FIRST", "OLDEST_FIRST", "begin anew");
        assertRefused(() -> PageRequest.first(5).by(SortOrder.NEWEST_FIRST).before(due), "begin anew");
        assertRefused(() -> new PageRequest(5, SortOrder.DUE_FIRST, due, due), "give one of them");
        assertThat(byDeadline.after(due).by(SortOrder.OLDEST_FIRST)).isEqualTo(PageRequest.first(5));
    }

    private static String token(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertRefused(ThrowingCallable search, String... words) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(search)
                .satisfies(refusal -> assertThat(refusal.getMessage()).contains(words));
    }
}

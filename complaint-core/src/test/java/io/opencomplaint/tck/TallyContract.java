package io.opencomplaint.tck;

import static io.opencomplaint.tck.Specimens.TENANT;
import static io.opencomplaint.tck.Specimens.filing;
import static io.opencomplaint.tck.Specimens.life;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opencomplaint.event.Archived;
import io.opencomplaint.event.Classified;
import io.opencomplaint.event.Closed;
import io.opencomplaint.event.ComplaintReceived;
import io.opencomplaint.event.Refused;
import io.opencomplaint.event.Reopened;
import io.opencomplaint.event.Replied;
import io.opencomplaint.model.Category;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.Filing;
import io.opencomplaint.model.InadmissibilityReason;
import io.opencomplaint.model.Outcome;
import io.opencomplaint.model.Party;
import io.opencomplaint.model.Phase;
import io.opencomplaint.model.ReplyKind;
import io.opencomplaint.model.Status;
import io.opencomplaint.model.Text;
import io.opencomplaint.spi.Criteria;
import io.opencomplaint.spi.Dimension;
import io.opencomplaint.spi.Tally;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Counts are exact, by every dimension, in order of their keys. */
public abstract class TallyContract extends StoreUnderTest {

    /** For subclasses. */
    protected TallyContract() {}

    @Test
    void anEmptyStoreHasNothingToCount() {
        for (Dimension dimension : Dimension.values()) {
            assertCounts(Criteria.any(), dimension);
        }
        stored(life("c-1"));
        assertCounts(Criteria.any(), Dimension.CHANNEL, new Tally("phone", 1, 0, 0, 0, 0));
    }

    @Test
    void complaintsAreCountedByTheFirstStepOfTheirCategory() {
        fill();
        assertCounts(
                Criteria.any(),
                Dimension.CATEGORY,
                new Tally("", 1, 0, 0, 0, 0),
                new Tally("product", 3, 1, 0, 1, 1),
                new Tally("product-old", 1, 0, 1, 1, 0),
                new Tally("service", 3, 2, 0, 1, 0));
    }

    @Test
    void complaintsAreCountedByChannel() {
        fill();
        assertCounts(
                Criteria.any(),
                Dimension.CHANNEL,
                new Tally("email", 1, 1, 0, 0, 1),
                new Tally("phone", 4, 1, 1, 3, 0),
                new Tally("web", 3, 1, 0, 0, 0));
    }

    @Test
    void complaintsAreCountedByTheMonthOfTheirDayOfReceipt() {
        fill();
        assertCounts(
                Criteria.any(),
                Dimension.MONTH,
                new Tally("2024-01", 1, 0, 0, 0, 0),
                new Tally("2024-02", 4, 1, 1, 2, 1),
                new Tally("2024-03", 2, 2, 0, 1, 0),
                new Tally("2025-02", 1, 0, 0, 0, 0));
    }

    @Test
    void complaintsAreCountedByStatus() {
        fill();
        assertCounts(
                Criteria.any(),
                Dimension.STATUS,
                new Tally("closed", 3, 3, 0, 1, 1),
                new Tally("handling", 3, 0, 1, 2, 0),
                new Tally("received", 2, 0, 0, 0, 0));
    }

    @Test
    void complaintsAreCountedByOutcome() {
        fill();
        assertCounts(
                Criteria.any(), Dimension.OUTCOME, new Tally("", 6, 1, 1, 2, 0), new Tally("UPHELD", 2, 2, 0, 1, 1));
    }

    @Test
    void complaintsAreCountedByTheKeysOfTheirParties() {
        stored(life("c-1", about(Party.anonymous().key("k-2"), null)));
        stored(life("c-2", about(Party.anonymous().key("K-2"), Party.anonymous().key("shop/1"))));
        stored(life("c-3", about(Party.anonymous().key("k-2"), Party.named("Sam Specimen"))));
        stored(life("c-4", about(Party.anonymous(), Party.anonymous().key("shop/1"))));
        assertCounts(
                Criteria.any(),
                Dimension.COMPLAINANT,
                new Tally("", 1, 0, 0, 0, 0),
                new Tally("K-2", 1, 0, 0, 0, 0),
                new Tally("k-2", 2, 0, 0, 0, 0));
        assertCounts(
                Criteria.any(), Dimension.RESPONDENT, new Tally("", 2, 0, 0, 0, 0), new Tally("shop/1", 2, 0, 0, 0, 0));
    }

    private static Filing about(Party complainant, @Nullable Party respondent) {
        return new Filing(Channel.PHONE, complainant, null, respondent, Text.of("Cold again"), null, null, null, null);
    }

    @Test
    void onlyWhatMeetsTheCriteriaIsCounted() {
        fill();
        assertCounts(
                Criteria.any().unit("office").phases(Phase.HANDLING),
                Dimension.CHANNEL,
                new Tally("phone", 2, 0, 1, 2, 0));
        assertCounts(Criteria.any().number("C003"), Dimension.MONTH, new Tally("2024-03", 1, 1, 0, 0, 0));
        assertCounts(Criteria.any().channel(Channel.FAX), Dimension.CATEGORY);
    }

    @Test
    void everyDimensionCountsEveryComplaintOnce() {
        fill();
        for (Dimension dimension : Dimension.values()) {
            assertThat(store.tally(TENANT, Criteria.any(), dimension).stream()
                            .mapToLong(Tally::received)
                            .sum())
                    .as("the groups of " + dimension + " add up to all complaints")
                    .isEqualTo(Register.lives().size());
        }
    }

    @Test
    void archivedComplaintsCountAsClosedAndTwiceReopenedOnesOnce() {
        Life life = life("c-1");
        for (int i = 0; i < 2; i++) {
            life = life.then(new Closed(Outcome.SETTLED, null)).then(new Reopened(Text.of("Again")));
        }
        stored(life.then(new Closed(Outcome.SETTLED, null)).then(new Archived()));
        assertCounts(Criteria.any(), Dimension.OUTCOME, new Tally("SETTLED", 1, 1, 1, 0, 0));
    }

    @Test
    void theLastReplyOfWhichItWasSaidCountsAsTimelyOrLate() {
        stored(life("c-1").then(reply(true)).then(reply(false)));
        stored(life("c-2").then(reply(false)).then(reply(true)).then(reply(null)));
        stored(life("c-3").then(reply(null)));
        assertCounts(Criteria.any(), Dimension.CHANNEL, new Tally("phone", 3, 0, 0, 1, 1));
    }

    @Test
    void refusedComplaintsAreClosedWithoutOutcome() {
        stored(life("c-1")
                .then(new Refused(InadmissibilityReason.TIME_BARRED, Text.of("Too late"), null, Channel.PHONE)));
        assertCounts(Criteria.any(), Dimension.OUTCOME, new Tally("", 1, 1, 0, 0, 0));
    }

    @Test
    void statusesOfOneCodeAreOneGroupWhateverTheirPhase() {
        stored(life("c-1").then(reply(null), Status.of("checking", Phase.REVIEW)));
        stored(life("c-2").then(reply(null), Status.of("checking", Phase.CLOSED)));
        assertCounts(Criteria.any(), Dimension.STATUS, new Tally("checking", 2, 1, 0, 0, 0));
    }

    @Test
    void monthsHaveFourDigitsOfYear() {
        for (String day : List.of("9999-12-31", "0001-01-01", "0999-10-15", "1582-10-10")) {
            ComplaintReceived received = new ComplaintReceived(filing(), List.of(), LocalDate.parse(day));
            stored(Life.begin(TENANT, "c-" + day, Instant.parse(day + "T12:00:00Z"), received));
        }
        assertThat(store.tally(TENANT, Criteria.any(), Dimension.MONTH))
                .as("months are yyyy-MM of the day as it was given")
                .extracting(Tally::key)
                .containsExactly("0001-01", "0999-10", "1582-10", "9999-12");
    }

    @Test
    void groupsAreToldApartAndOrderedByCodeUnit() {
        List<String> steps = List.of("B", "_", "a", "a b", "a~1b", "b", "é", "中", "\uD83D\uDE00", "\uFF5E");
        for (int i = steps.size() - 1; i >= 0; i--) {
            stored(life("c-" + i).then(new Classified(Category.of(steps.get(i) + "/x"))));
        }
        assertThat(store.tally(TENANT, Criteria.any(), Dimension.CATEGORY))
                .as("keys are the text form of the first step, by UTF-16 code unit")
                .extracting(Tally::key)
                .containsExactlyElementsOf(steps);
    }

    @Test
    void aTallyThatWasReadDoesNotChange() {
        stored(life("c-1"));
        List<Tally> read = store.tally(TENANT, Criteria.any(), Dimension.CHANNEL);
        stored(life("c-2"));
        assertThat(read)
                .as("what one call returned no later one changes")
                .containsExactly(new Tally("phone", 1, 0, 0, 0, 0));
        assertThatThrownBy(() -> read.remove(0))
                .as("a tally that was read is immutable")
                .isInstanceOf(UnsupportedOperationException.class);
    }

    private void fill() {
        Register.lives().forEach(this::stored);
    }

    private void assertCounts(Criteria criteria, Dimension dimension, Tally... expected) {
        assertThat(store.tally(TENANT, criteria, dimension))
                .as("the count by %s of what meets %s", dimension, criteria)
                .containsExactly(expected);
    }

    private static Replied reply(@Nullable Boolean timely) {
        return new Replied(ReplyKind.INTERIM, Channel.PHONE, Text.of("We are at it"), timely);
    }
}

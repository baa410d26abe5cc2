package io.opencomplaint.tck;

import static io.opencomplaint.tck.Specimens.NOON;
import static io.opencomplaint.tck.Specimens.TENANT;
import static io.opencomplaint.tck.Specimens.id;
import static io.opencomplaint.tck.Specimens.life;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opencomplaint.InvalidValueException;
import io.opencomplaint.event.Archived;
import io.opencomplaint.event.RecordedEvent;
import io.opencomplaint.event.Registered;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.ExternalReference;
import io.opencomplaint.model.Filing;
import io.opencomplaint.spi.Append;
import io.opencomplaint.spi.ConsumerName;
import io.opencomplaint.spi.Cursor;
import io.opencomplaint.spi.Dimension;
import io.opencomplaint.spi.DuplicateException;
import io.opencomplaint.spi.FeedClaim;
import io.opencomplaint.spi.Grouping;
import io.opencomplaint.spi.Page;
import io.opencomplaint.spi.PageRequest;
import io.opencomplaint.spi.SortOrder;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the values of the storage interface see to themselves, so that no store has to. */
class SpiValuesTest {

    @Test
    void aDuplicateNamesTheKeysItHasButNotWhatAnotherSystemCallsIt() {
        Filing filing = Specimens.filing(Channel.WEB, ExternalReference.of("crm", "4711"));
        assertThat(new DuplicateException(
                        life("c-1", filing).then(new Registered("C001")).complaint()))
                .hasMessageContaining("same id, or the same number C001, or the same external reference;")
                .hasMessageEndingWith("c-1")
                .satisfies(refusal -> assertThat(refusal.getMessage()).doesNotContain("crm", "4711"));
    }

    private final Life life = life("c-1").then(new Archived()).then(new Archived());

    @Test
    void anAppendKnowsTheVersionBeforeIt() {
        assertThat(life.whole().expectedVersion()).isZero();
        assertThat(life.since(life("c-1")).expectedVersion()).isEqualTo(1);
        assertThat(life.whole().tenant()).isEqualTo(TENANT);
    }

    @Test
    void anAppendWithoutEventsCannotBeMade() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Append(life.complaint(), List.of()))
                .withMessageContaining("c-1");
    }

    @Test
    void anAppendThatMissesAnEventCannotBeMade() {
        List<RecordedEvent> all = life.history();
        for (List<RecordedEvent> wrong : List.of(
                List.of(all.get(0), all.get(2)),
                List.of(all.get(0), all.get(1)),
                List.of(all.get(2), all.get(1)),
                List.of(all.get(2), all.get(2)),
                List.of(all.get(0), all.get(0), all.get(1), all.get(2)))) {
            assertThatIllegalArgumentException().isThrownBy(() -> new Append(life.complaint(), wrong));
        }
    }

    @Test
    void anAppendWithAnEventOfAnotherComplaintCannotBeMade() {
        Life other = life("c-2").then(new Archived()).then(new Archived());
        assertThatIllegalArgumentException().isThrownBy(() -> new Append(life.complaint(), other.history()));
    }

    @Test
    void anAppendDoesNotFollowTheListItWasMadeOf() {
        List<RecordedEvent> events = new ArrayList<>(life.history());
        Append append = new Append(life.complaint(), events);
        events.clear();
        assertThat(append.events()).isEqualTo(life.history());
    }

    @Test
    void aPageHasOneToAThousand() {
        assertThat(PageRequest.first(1).size()).isEqualTo(1);
        assertThat(PageRequest.first(1000).size()).isEqualTo(1000);
        for (int size : new int[] {Integer.MIN_VALUE, -1, 0, 1001}) {
            assertThatIllegalArgumentException().isThrownBy(() -> PageRequest.first(size));
        }
    }

    @Test
    void aPageDoesNotFollowTheListItWasMadeOf() {
        List<Complaint> items = new ArrayList<>(List.of(life.complaint()));
        Page<Complaint> page = new Page<>(items, null, null);
        items.clear();
        assertThat(page.items()).containsExactly(life.complaint());
        assertThatThrownBy(() -> page.items().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void cursorsCompareByTimeThenIdInCodeUnits() {
        assertThat(List.of(
                        new Cursor(SortOrder.OLDEST_FIRST, NOON, id("a-")),
                        new Cursor(SortOrder.OLDEST_FIRST, NOON, id("a.")),
                        new Cursor(SortOrder.OLDEST_FIRST, NOON, id("a0")),
                        new Cursor(SortOrder.OLDEST_FIRST, NOON, id("a_")),
                        new Cursor(SortOrder.OLDEST_FIRST, NOON, id("aa")),
                        new Cursor(SortOrder.OLDEST_FIRST, NOON.plusNanos(1000), id("a"))))
                .isSorted();
    }

    @Test
    void aConsumerHasANameThatEveryStoreKeeps() {
        assertThat(ConsumerName.of("crm.2-a_b").value()).isEqualTo("crm.2-a_b");
        assertThat(ConsumerName.of("a".repeat(64))).hasToString("a".repeat(64));
        for (String wrong : List.of("", "CRM", "-crm", "c m", "crm\n", "客", "a".repeat(65))) {
            assertThatThrownBy(() -> ConsumerName.of(wrong)).isInstanceOf(InvalidValueException.class);
        }
    }

    @Test
    void aClaimOfTheFeedHasNoNegativeCounts() {
        ConsumerName crm = ConsumerName.of("crm");
        assertThat(new FeedClaim(crm, id("c-1"), 0, 0, -1, NOON).delivered()).isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> new FeedClaim(crm, id("c-1"), -1, 0, 1, NOON));
        assertThatIllegalArgumentException().isThrownBy(() -> new FeedClaim(crm, id("c-1"), 0, -1, 1, NOON));
    }

    @Test
    void aGroupingHasDimensionsEachOnceAndGroupsOfOneComplaintAtLeast() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Grouping(List.of(), 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Grouping(List.of(Dimension.CHANNEL, Dimension.CHANNEL), 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Grouping(List.of(Dimension.CHANNEL), 0));
        List<Dimension> dimensions = new ArrayList<>(List.of(Dimension.CHANNEL));
        Grouping grouping = new Grouping(dimensions, 1);
        dimensions.clear();
        assertThat(grouping.dimensions()).containsExactly(Dimension.CHANNEL);
    }
}

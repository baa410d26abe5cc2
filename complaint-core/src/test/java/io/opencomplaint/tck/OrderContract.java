package io.opencomplaint.tck;

import static io.opencomplaint.tck.Specimens.NOON;
import static io.opencomplaint.tck.Specimens.TENANT;
import static io.opencomplaint.tck.Specimens.life;
import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.event.Archived;
import io.opencomplaint.model.ClockState;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.Phase;
import io.opencomplaint.spi.Criteria;
import io.opencomplaint.spi.Cursor;
import io.opencomplaint.spi.Page;
import io.opencomplaint.spi.PageRequest;
import io.opencomplaint.spi.SortOrder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** In each order pages go forwards and backwards over the same complaints, each once, whatever happens in between. */
public abstract class OrderContract extends StoreUnderTest {

    private static final long SEED = 4711;

    /** For subclasses. */
    protected OrderContract() {}

    @Test
    void eachOrderListsAllComplaintsByItsInstantThenId() {
        List<Complaint> all = fill();
        for (SortOrder order : SortOrder.values()) {
            assertThat(walk(order, 1000)).as("all by %s", order).isEqualTo(sorted(all, order));
        }
    }

    @Test
    void pagesOfEverySizeGoForwardsAndBackOverTheSameComplaints() {
        List<Complaint> all = fill();
        for (SortOrder order : SortOrder.values()) {
            List<String> expected = sorted(all, order);
            for (int size : new int[] {1, 2, 3, 7, 39, 40, 41}) {
                assertThat(walk(order, size))
                        .as("forwards by %s, %s a page", order, size)
                        .isEqualTo(expected);
                assertThat(back(order, size))
                        .as("backwards by %s, %s a page", order, size)
                        .isEqualTo(expected);
            }
        }
    }

    @Test
    void complaintsWithoutDeadlineComeLastAndTiesById() {
        stored(life("c-1"));
        stored(life("c-5").with(List.of(RandomRegister.clock("solve", ClockState.RUNNING, 2))));
        stored(life("c-4").with(List.of(RandomRegister.clock("solve", ClockState.RUNNING, 2))));
        stored(life("c-3").with(List.of(RandomRegister.clock("solve", ClockState.PAUSED, 0))));
        stored(life("c-2").with(List.of(RandomRegister.clock("solve", ClockState.RUNNING, 1))));
        assertThat(walk(SortOrder.DUE_FIRST, 1))
                .as("what is due first comes first, what is never due comes last")
                .containsExactly("c-2", "c-4", "c-5", "c-1", "c-3");
    }

    @Test
    void theFirstPageHasNothingBeforeItAndTheLastNothingAfterIt() {
        six();
        for (SortOrder order : List.of(SortOrder.OLDEST_FIRST, SortOrder.NEWEST_FIRST)) {
            Page<Complaint> first = page(PageRequest.first(3).by(order));
            assertThat(first.previous()).as("nothing precedes the first page").isNull();
            Page<Complaint> last = page(PageRequest.first(3).by(order).after(Objects.requireNonNull(first.next())));
            assertThat(last.next()).as("nothing follows the last page").isNull();
            Page<Complaint> again =
                    page(PageRequest.first(3).by(order).before(Objects.requireNonNull(last.previous())));
            assertThat(again.items()).as("back where it began").isEqualTo(first.items());
            assertThat(again.previous())
                    .as("nothing precedes the page gone back to")
                    .isNull();
            assertThat(again.next()).as("and from there on again").isEqualTo(first.next());
        }
    }

    @Test
    void thePageBeforeAPlaceIsTheNearestOne() {
        six();
        Cursor end = new Cursor(SortOrder.OLDEST_FIRST, NOON.plusSeconds(5), Specimens.id("c-6"));
        Page<Complaint> page = page(PageRequest.first(2).before(end));
        assertThat(ids(page)).as("the two next to the place, in order").containsExactly("c-4", "c-5");
        assertThat(page.previous())
                .as("there is more before")
                .isEqualTo(Cursor.of(SortOrder.OLDEST_FIRST, page.items().get(0)));
        assertThat(page.next())
                .as("and the way on")
                .isEqualTo(Cursor.of(SortOrder.OLDEST_FIRST, page.items().get(1)));
    }

    @Test
    void insertsBetweenPagesNeitherRepeatNorHideInEitherDirection() {
        six();
        for (SortOrder order : List.of(SortOrder.OLDEST_FIRST, SortOrder.NEWEST_FIRST)) {
            Page<Complaint> first = page(PageRequest.first(3).by(order));
            String middle = "x-" + (order == SortOrder.OLDEST_FIRST ? 1 : 2);
            Page<Complaint> second = page(PageRequest.first(3).by(order).after(Objects.requireNonNull(first.next())));
            stored(life(middle + "early", NOON.minusSeconds(order == SortOrder.OLDEST_FIRST ? 60 : 61)));
            stored(life(middle + "late", NOON.plusSeconds(order == SortOrder.OLDEST_FIRST ? 60 : 61)));
            Page<Complaint> back =
                    page(PageRequest.first(3).by(order).before(Objects.requireNonNull(second.previous())));
            assertThat(back.items())
                    .as("the page before is what it was, by %s", order)
                    .isEqualTo(first.items());
            assertThat(back.previous())
                    .as("and what came in before it is there to go back to")
                    .isNotNull();
        }
    }

    @Test
    void aPageThatNothingMeetsLeadsNowhere() {
        six();
        Cursor place = new Cursor(SortOrder.NEWEST_FIRST, NOON.plusSeconds(3), Specimens.id("c-4"));
        Criteria archived = Criteria.any().phases(Phase.ARCHIVED);
        for (PageRequest request : List.of(
                PageRequest.first(2).by(SortOrder.NEWEST_FIRST).after(place),
                PageRequest.first(2).by(SortOrder.NEWEST_FIRST).before(place))) {
            Page<Complaint> page = store.search(TENANT, archived, request);
            assertThat(page).as("nothing is archived yet").isEqualTo(new Page<>(List.of(), null, null));
        }
        Life before = life("c-1", NOON);
        store.append(before.then(new Archived()).since(before));
        Page<Complaint> page = store.search(
                TENANT,
                archived,
                PageRequest.first(2).by(SortOrder.NEWEST_FIRST).after(place));
        assertThat(ids(page)).as("then one is").containsExactly("c-1");
    }

    private void six() {
        for (int i : new int[] {4, 1, 6, 3, 2, 5}) {
            stored(life("c-" + i, NOON.plusSeconds(i - 1L)));
        }
    }

    /** Forty complaints of few instants, many of them without a deadline. */
    private List<Complaint> fill() {
        return new RandomRegister(SEED)
                .lives(40).stream().map(this::stored).map(Life::complaint).toList();
    }

    private static List<String> sorted(List<Complaint> all, SortOrder order) {
        Comparator<Complaint> comparator = Comparator.<Complaint, Instant>comparing(
                        complaint -> instant(complaint, order))
                .thenComparing(Complaint::id);
        return all.stream()
                .sorted(order == SortOrder.NEWEST_FIRST ? comparator.reversed() : comparator)
                .map(complaint -> complaint.id().value())
                .toList();
    }

    private static Instant instant(Complaint complaint, SortOrder order) {
        Instant due = Filter.due(complaint);
        return order != SortOrder.DUE_FIRST ? complaint.milestones().receivedAt() : due == null ? Instant.MAX : due;
    }

    private List<String> walk(SortOrder order, int size) {
        List<String> ids = new ArrayList<>();
        PageRequest request = PageRequest.first(size).by(order);
        Cursor next = null;
        do {
            Page<Complaint> page = page(next == null ? request : request.after(next));
            ids.addAll(ids(page));
            next = page.next();
            assertThat(ids).as("paging comes to an end").hasSizeLessThan(200);
        } while (next != null);
        return ids;
    }

    private List<String> back(SortOrder order, int size) {
        PageRequest request = PageRequest.first(size).by(order);
        Page<Complaint> page = page(request);
        while (page.next() != null) {
            page = page(request.after(page.next()));
        }
        List<String> ids = new ArrayList<>(ids(page));
        @Nullable Cursor previous = page.previous();
        while (previous != null) {
            page = page(request.before(previous));
            ids.addAll(0, ids(page));
            previous = page.previous();
            assertThat(ids).as("paging comes to an end").hasSizeLessThan(200);
        }
        return ids;
    }

    private Page<Complaint> page(PageRequest request) {
        return store.search(TENANT, Criteria.any(), request);
    }

    private static List<String> ids(Page<Complaint> page) {
        return page.items().stream().map(complaint -> complaint.id().value()).toList();
    }
}

package io.opencomplaint.tck;

import static io.opencomplaint.tck.Specimens.NOON;
import static io.opencomplaint.tck.Specimens.TENANT;
import static io.opencomplaint.tck.Specimens.life;
import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.event.Archived;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Phase;
import io.opencomplaint.spi.Criteria;
import io.opencomplaint.spi.Cursor;
import io.opencomplaint.spi.Page;
import io.opencomplaint.spi.PageRequest;
import io.opencomplaint.spi.SortOrder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Complaints come by time of receipt, then id, page after page, each once, whatever happens between the pages. */
public abstract class PagingContract extends StoreUnderTest {

    /** For subclasses. */
    protected PagingContract() {}

    @Test
    void anEmptyStoreHasOneEmptyPage() {
        Page<Complaint> page = store.search(TENANT, Criteria.any(), PageRequest.first(10));
        assertThat(page.items()).as("nothing is stored, nothing is found").isEmpty();
        assertThat(page.next()).as("an empty page is the last one").isNull();
        stored(life("c-1"));
        assertThat(ids(Criteria.any())).as("then one is stored, one is found").containsExactly("c-1");
    }

    @Test
    void complaintsComeByTimeOfReceipt() {
        stored(life("c-3", NOON));
        stored(life("c-1", NOON.plusSeconds(1)));
        stored(life("c-2", NOON.minusSeconds(1)));
        assertThat(ids(Criteria.any())).as("earliest receipt first").containsExactly("c-2", "c-3", "c-1");
    }

    @Test
    void timesOfReceiptAreToldApartByTheMicrosecond() {
        stored(life("c-1", NOON.plusNanos(2_000)));
        stored(life("c-2", NOON.plusNanos(1_000)));
        stored(life("c-3", NOON));
        assertThat(ids(Criteria.any())).as("a microsecond earlier is earlier").containsExactly("c-3", "c-2", "c-1");
    }

    @Test
    void timesOfReceiptFarApartKeepTheirOrder() {
        stored(life("c-1", Instant.parse("9999-12-31T23:59:59.999999Z")));
        stored(life("c-2", Instant.parse("1969-12-31T23:59:59.999999Z")));
        stored(life("c-3", Instant.parse("0001-01-01T00:00:00Z")));
        stored(life("c-4", Instant.EPOCH));
        assertThat(ids(Criteria.any())).as("years 1 to 9999").containsExactly("c-3", "c-2", "c-4", "c-1");
        assertThat(walk(1)).as("years 1 to 9999, page by page").containsExactly("c-3", "c-2", "c-4", "c-1");
    }

    @Test
    void complaintsOfOneInstantComeByIdInCodeUnits() {
        List<String> sorted = List.of("1", "10", "2", "a", "a-", "a-b", "a.b", "a1", "a10", "a2", "a_b", "aa", "b");
        List<String> mixed = List.of("a_b", "b", "10", "a.b", "a2", "aa", "1", "a-", "a10", "2", "a-b", "a1", "a");
        mixed.forEach(id -> stored(life(id)));
        assertThat(ids(Criteria.any()))
                .as("ids compare by code unit, not by a language's alphabet")
                .containsExactlyElementsOf(sorted);
        assertThat(walk(1)).as("the cursor compares ids in the same way").containsExactlyElementsOf(sorted);
    }

    @Test
    void everyPageSizeGivesEachComplaintOnce() {
        List<String> expected = six();
        for (int size = 1; size <= 7; size++) {
            assertThat(walk(size))
                    .as("all complaints in order by pages of " + size)
                    .isEqualTo(expected);
        }
    }

    @Test
    void pagesAreFullAndTheLastOneSaysSo() {
        six();
        for (int size : new int[] {1, 2, 3, 6}) {
            List<Page<Complaint>> pages = pages(size);
            assertThat(pages)
                    .as("an exact multiple of " + size + " needs no empty page at its end")
                    .hasSize(6 / size)
                    .allSatisfy(page -> assertThat(page.items()).hasSize(size));
        }
        assertThat(pages(4)).as("the last page holds the rest").hasSize(2);
        assertThat(pages(7)).as("a page may have room left").hasSize(1);
    }

    @Test
    void theNextCursorIsThePlaceOfTheLastItem() {
        six();
        Page<Complaint> page = store.search(TENANT, Criteria.any(), PageRequest.first(4));
        assertThat(page.next())
                .as("the next page begins after the last item of this one")
                .isEqualTo(Cursor.of(SortOrder.OLDEST_FIRST, page.items().get(3)));
    }

    @Test
    void aPageMayHoldAThousand() {
        for (int i = 0; i < 1001; i++) {
            stored(life("c-" + i, NOON.plusSeconds(i)));
        }
        assertThat(pages(1000))
                .as("1,001 complaints are a page of 1,000 and one of 1")
                .extracting(page -> page.items().size())
                .containsExactly(1000, 1);
    }

    @Test
    void whatIsInsertedBetweenPagesNeitherRepeatsNorHides() {
        six();
        Page<Complaint> first = store.search(TENANT, Criteria.any(), PageRequest.first(3));
        stored(life("a-0", NOON.minusSeconds(60)));
        stored(life("c-30", NOON.plusSeconds(2)));
        stored(life("c-25", NOON.plusSeconds(2)));
        stored(life("z-9", NOON.plusSeconds(60)));
        assertThat(rest(first, 2))
                .as("what lies before the cursor stays away, what lies behind it comes in its place, all else once")
                .containsExactly("c-30", "c-4", "c-5", "c-6", "z-9");
    }

    @Test
    void whatGoesOnBetweenPagesKeepsItsPlace() {
        six();
        Page<Complaint> first = store.search(TENANT, Criteria.any(), PageRequest.first(3));
        for (String id : List.of("c-1", "c-5")) {
            Life before = life(id, NOON.plusSeconds(id.charAt(2) - '1'));
            store.append(before.then(new Archived()).since(before));
        }
        assertThat(rest(first, 2)).as("acts do not move a complaint").containsExactly("c-4", "c-5", "c-6");
    }

    @Test
    void aPageThatWasReadDoesNotChange() {
        List<String> expected = six();
        Page<Complaint> page = store.search(TENANT, Criteria.any(), PageRequest.first(10));
        Life before = life("c-1", NOON);
        store.append(before.then(new Archived()).since(before));
        stored(life("a-0"));
        assertThat(page.items())
                .as("what one call returned no later one changes")
                .extracting(complaint -> complaint.id().value())
                .isEqualTo(expected);
        assertThat(page.items())
                .allSatisfy(complaint -> assertThat(complaint.isClosed()).isFalse());
    }

    @Test
    void aCursorNeedsNoComplaintAtItsPlace() {
        six();
        Cursor nowhere = new Cursor(SortOrder.OLDEST_FIRST, NOON.plusSeconds(2), ComplaintId.of("c-35"));
        assertThat(rest(new Page<>(List.of(), nowhere, null), 2))
                .as("a cursor is a place in the order, not a complaint")
                .containsExactly("c-4", "c-5", "c-6");
        Cursor beyond = new Cursor(SortOrder.OLDEST_FIRST, NOON.plusSeconds(100), ComplaintId.of("a"));
        assertThat(rest(new Page<>(List.of(), beyond, null), 2))
                .as("nothing lies behind the end")
                .isEmpty();
    }

    @Test
    void pagesOfWhatMeetsCriteriaAreFullToo() {
        six();
        for (String id : List.of("c-2", "c-4", "c-5")) {
            Life before = life(id, NOON.plusSeconds(id.charAt(2) - '1'));
            store.append(before.then(new Archived()).since(before));
        }
        Criteria archived = Criteria.any().phases(Phase.ARCHIVED);
        Page<Complaint> first = store.search(TENANT, archived, PageRequest.first(2));
        assertThat(first.items())
                .as("a page is filled with what meets the criteria")
                .extracting(complaint -> complaint.id().value())
                .containsExactly("c-2", "c-4");
        Page<Complaint> second = store.search(
                TENANT,
                archived,
                PageRequest.first(2)
                        .after(Cursor.of(SortOrder.OLDEST_FIRST, first.items().get(1))));
        assertThat(second.items())
                .as("the next page goes on where the last one ended")
                .extracting(complaint -> complaint.id().value())
                .containsExactly("c-5");
        assertThat(second.next()).as("no more complaint meets the criteria").isNull();
    }

    /** Six complaints a second apart, stored in another order. */
    private List<String> six() {
        for (int i : new int[] {4, 1, 6, 3, 2, 5}) {
            stored(life("c-" + i, NOON.plusSeconds(i - 1L)));
        }
        return List.of("c-1", "c-2", "c-3", "c-4", "c-5", "c-6");
    }

    private List<String> walk(int size) {
        return pages(size).stream()
                .flatMap(page -> page.items().stream())
                .map(complaint -> complaint.id().value())
                .toList();
    }

    private List<Page<Complaint>> pages(int size) {
        List<Page<Complaint>> pages = new ArrayList<>();
        Page<Complaint> page = store.search(TENANT, Criteria.any(), PageRequest.first(size));
        pages.add(page);
        while (page.next() != null) {
            page = store.search(TENANT, Criteria.any(), PageRequest.first(size).after(page.next()));
            pages.add(page);
            assertThat(pages).as("paging comes to an end").hasSizeLessThan(2000);
        }
        return pages;
    }

    private List<String> rest(Page<Complaint> page, int size) {
        List<String> ids = new ArrayList<>();
        Cursor next = page.next();
        while (next != null) {
            Page<Complaint> following =
                    store.search(TENANT, Criteria.any(), PageRequest.first(size).after(next));
            following.items().forEach(complaint -> ids.add(complaint.id().value()));
            next = following.next();
            assertThat(ids).as("paging comes to an end").hasSizeLessThan(2000);
        }
        return ids;
    }
}

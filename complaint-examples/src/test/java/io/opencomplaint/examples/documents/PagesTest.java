package io.opencomplaint.examples.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.opencomplaint.model.Complaint;
import io.opencomplaint.spi.Criteria;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

/** Complaints come one after the other, whatever the size of a page. */
class PagesTest {

    private final Cases cases = new Cases();

    @Test
    void eachComplaintComesOnceInTheOrderOfReceipt() {
        for (int i = 0; i < 401; i++) {
            cases.received("c-" + (1000 + i), "A", "Matter", "2026-03-10T10:00");
        }
        Pages<Complaint> pages = Pages.of(cases.desk(), Criteria.any());
        List<String> ids = new ArrayList<>();
        pages.forEachRemaining(complaint -> ids.add(complaint.id().value()));
        assertThat(ids).hasSize(401).doesNotHaveDuplicates().isSorted();
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(pages::next);
    }

    @Test
    void whatIsMadeOfAComplaintIsMadeWhenItIsAskedFor() {
        cases.received("one", "A", "Matter", "2026-03-10T10:00");
        cases.received("two", "A", "Matter", "2026-03-10T10:00");
        List<String> made = new ArrayList<>();
        Pages<Boolean> pages = Pages.of(
                cases.desk(),
                Criteria.any(),
                complaint -> made.add(complaint.id().value()));
        assertThat(pages.next()).isTrue();
        assertThat(made).containsExactly("one");
    }
}

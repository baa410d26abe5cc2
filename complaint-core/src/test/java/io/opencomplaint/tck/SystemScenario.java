package io.opencomplaint.tck;

import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.event.RecordedEvent;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.InadmissibilityReason;
import io.opencomplaint.model.Outcome;
import io.opencomplaint.policy.ComplaintPolicy;
import io.opencomplaint.spi.ComplaintStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A system of the documents on a store: the paths that all of them have, beside those that its own scenario tells. Times are
 * those on the wall of Shanghai; whatever is told, the history makes the complaint and no clock outlives the archive.
 */
abstract class SystemScenario {

    CaseStory story;

    /** An empty store, for one test. */
    abstract ComplaintStore newStore();

    /** What runs the system. */
    abstract ComplaintPolicy policy();

    /** A kind of complaint that the system has. */
    abstract String kind();

    /** The final reply, with all that the system asks for before the case is closed. */
    void answered() {
        story.replied();
    }

    @BeforeEach
    void open() {
        story = new CaseStory(newStore(), policy());
    }

    @AfterEach
    void theHistoryMakesTheComplaint() {
        story.check();
    }

    @Test
    void fromReceiptToArchiveToTheSatisfactionOfTheComplainant() {
        story.at("2026-03-02T10:00").receive();
        story.handled(kind()).offered().agreed().executed();
        answered();
        assertThat(story.satisfied()
                        .closed(Outcome.UPHELD)
                        .complaint()
                        .conclusion()
                        .outcome())
                .isEqualTo(Outcome.UPHELD);
        assertThat(story.archived().complaint().clocks().all()).noneMatch(clock -> clock.isOpen());
        assertThat(story.complaint().number()).isNotNull();
    }

    @Test
    void whoIsNotSatisfiedGoesBackToHandlingAsOftenAsNeeded() {
        story.at("2026-03-02T10:00").receive();
        story.handled(kind());
        for (int round = 1; round <= 3; round++) {
            story.replied().dissatisfied();
            assertThat(story.status()).isEqualTo("investigating");
            story.proposed();
        }
        story.replied().satisfied().closed(Outcome.SETTLED);
        assertThat(story.complaint().isClosed()).isTrue();
    }

    @Test
    void whatIsRefusedKeepsItsReasonAndCanBeTakenUpAfterAll() {
        story.at("2026-03-02T10:00").receive();
        Complaint refused = story.refused(InadmissibilityReason.LAW).complaint();
        assertThat(refused.conclusion().inadmissibility()).isEqualTo(InadmissibilityReason.LAW);
        assertThat(refused.clocks().all()).noneMatch(clock -> clock.isOpen());
        story.reopened().handled(kind());
        answered();
        story.closed(Outcome.SETTLED);
        assertThat(story.complaint().isClosed()).isTrue();
    }

    @Test
    void whatIsReopenedIsHandledInAnotherCycle() {
        story.at("2026-03-02T10:00").receive();
        story.handled(kind());
        answered();
        story.closed(Outcome.UPHELD).reopened();
        assertThat(story.complaint().cycle()).isEqualTo(2);
        story.proposed();
        answered();
        story.satisfied().closed(Outcome.UPHELD).archived();
        assertThat(story.complaint().clocks().all()).noneMatch(clock -> clock.isOpen());
    }

    @Test
    void whatIsWithdrawnEndsWithItsClocks() {
        story.at("2026-03-02T10:00").receive();
        story.withdrawn();
        assertThat(story.complaint().clocks().all()).noneMatch(clock -> clock.isOpen());
        assertThat(story.at("2027-03-02T10:00").swept()).isEmpty();
        assertThat(story.history()).extracting(RecordedEvent::sequence).containsExactly(1L, 2L);
    }
}

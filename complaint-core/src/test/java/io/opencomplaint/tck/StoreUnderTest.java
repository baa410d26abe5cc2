package io.opencomplaint.tck;

import static io.opencomplaint.tck.Specimens.TENANT;
import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.model.Complaint;
import io.opencomplaint.spi.ComplaintStore;
import io.opencomplaint.spi.Criteria;
import io.opencomplaint.spi.Dimension;
import io.opencomplaint.spi.PageRequest;
import io.opencomplaint.spi.Tally;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

/** What every part of the contract starts from: an empty store. */
public abstract class StoreUnderTest {

    /** The store that this test has for itself. */
    protected ComplaintStore store;

    /** For subclasses. */
    protected StoreUnderTest() {}

    /**
     * A store in which nothing is, for one test.
     *
     * @return not used by any other test
     */
    protected abstract ComplaintStore newStore();

    @BeforeEach
    final void openStore() {
        store = newStore();
    }

    /** Stores a life from its beginning, and makes sure that it is there: no test passes on a store that keeps nothing. */
    final Life stored(Life life) {
        store.append(life.whole());
        assertThat(store.find(life.complaint().tenant(), life.id()))
                .as("what an append stored is found")
                .isPresent();
        return life;
    }

    final List<Complaint> all() {
        return found(Criteria.any());
    }

    final List<Complaint> found(Criteria criteria) {
        return store.search(TENANT, criteria, PageRequest.first(1000)).items();
    }

    final List<String> ids(Criteria criteria) {
        return found(criteria).stream().map(complaint -> complaint.id().value()).toList();
    }

    /** Everything that a store says of a complaint is what its life makes of it. */
    final void assertKept(Life life) {
        assertThat(store.find(life.complaint().tenant(), life.id()))
                .as("find gives exactly the complaint that the last append stored")
                .contains(life.complaint());
        assertThat(store.history(life.complaint().tenant(), life.id()))
                .as("history gives exactly the events that were appended, in order")
                .isEqualTo(life.history());
    }

    /** A refused append left the tenant with these complaints as they are, and with nothing else. */
    final void assertOnly(Life... lives) {
        assertThat(all())
                .as("search shows what was stored and nothing of what was refused")
                .containsExactlyInAnyOrderElementsOf(
                        List.of(lives).stream().map(Life::complaint).toList());
        assertThat(store.tally(TENANT, Criteria.any(), Dimension.CHANNEL).stream()
                        .mapToLong(Tally::received)
                        .sum())
                .as("tally counts what was stored and nothing of what was refused")
                .isEqualTo(lives.length);
        for (Life life : lives) {
            assertKept(life);
        }
    }

    /** No trace of a complaint is there. */
    final void assertAbsent(Life life) {
        assertThat(store.find(life.complaint().tenant(), life.id()))
                .as("a refused append leaves no complaint")
                .isEmpty();
        assertThat(store.history(life.complaint().tenant(), life.id()))
                .as("a refused append leaves no events")
                .isEmpty();
    }
}

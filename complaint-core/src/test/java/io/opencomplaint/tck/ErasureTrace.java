package io.opencomplaint.tck;

import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.desk.ComplaintDesk;
import io.opencomplaint.desk.Subject;
import io.opencomplaint.model.Actor;
import io.opencomplaint.model.Role;
import io.opencomplaint.model.Tenant;
import io.opencomplaint.spi.ClaimRequest;
import io.opencomplaint.spi.ComplaintStore;
import io.opencomplaint.spi.ConsumerName;
import io.opencomplaint.spi.FeedStart;
import java.time.Instant;

/** A complaint that left words wherever a store keeps any, and their erasure, for who looks at the places where they may be left. */
public final class ErasureTrace {

    private static final ConsumerName CRM = ConsumerName.of("crm");
    private static final Instant NOW = Instant.parse("2026-03-05T12:00:00Z");

    private final ComplaintStore store;
    private final ComplaintDesk desk;

    /**
     * On an empty store.
     *
     * @param store to write to
     */
    public ErasureTrace(ComplaintStore store) {
        this.store = store;
        desk = ComplaintDesk.builder()
                .store(store)
                .clock(new SteppingClock(NOW))
                .build();
    }

    /** The complaint happens: a consumer waits for it, has a dead letter of it, and sums are kept. */
    public void live() {
        store.subscribe(Tenant.DEFAULT, CRM, FeedStart.BEGINNING);
        store.append(ErasureContract.told(Tenant.DEFAULT, "c-1").whole());
        store.claim(Tenant.DEFAULT, CRM, new ClaimRequest(NOW, NOW.plusSeconds(60), 10))
                .forEach(claim -> store.fail(Tenant.DEFAULT, claim, null));
        desk.reports().refresh(100);
    }

    /** Its complainant asks for the erasure. */
    public void erase() {
        assertThat(desk.privacy()
                        .erase(Subject.party("customer-1"), "subject-request", Actor.of("officer-1", Role.MANAGER))
                        .erased())
                .hasSize(1);
        assertThat(desk.verify(Specimens.id("c-1"))).isEmpty();
        desk.reports().refresh(100);
    }

    /**
     * Whether a value tells one of its words.
     *
     * @param value of any kind
     * @return true for a word of the complaint
     */
    public boolean tells(String value) {
        return value.contains(ErasureContract.MARK);
    }
}

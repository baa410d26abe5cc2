package io.opencomplaint.tck;

import static io.opencomplaint.tck.Specimens.NOON;
import static io.opencomplaint.tck.Specimens.TENANT;
import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.event.EntryAdded;
import io.opencomplaint.event.RecordedEvent;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.EntryKind;
import io.opencomplaint.model.Text;
import io.opencomplaint.spi.ClaimRequest;
import io.opencomplaint.spi.ConsumerName;
import io.opencomplaint.spi.FeedClaim;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What the parts of the contract of the feed have in common. */
public abstract class FeedUnderTest extends StoreUnderTest {

    static final ConsumerName CRM = ConsumerName.of("crm");
    static final ConsumerName INDEX = ConsumerName.of("index");
    static final Instant NOW = NOON.plusSeconds(86_400);
    static final Instant UNTIL = NOW.plusSeconds(60);
    static final int ALL = 10_000;

    /** For subclasses. */
    protected FeedUnderTest() {}

    final List<FeedClaim> claimed(ConsumerName consumer, Instant now) {
        return store.claim(TENANT, consumer, new ClaimRequest(now, now.plusSeconds(60), ALL));
    }

    final List<FeedClaim> claimed() {
        return claimed(CRM, NOW);
    }

    /** The only one there is. */
    final FeedClaim theClaim() {
        List<FeedClaim> claims = claimed();
        assertThat(claims).as("one complaint waits").hasSize(1);
        return claims.get(0);
    }

    final Life noted(Life life, String text) {
        Life next = life.then(new EntryAdded(EntryKind.NOTE, Text.of(text), List.of()));
        store.append(next.since(life));
        return next;
    }

    static List<String> ids(List<FeedClaim> claims) {
        return claims.stream().map(claim -> claim.complaint().value()).sorted().toList();
    }

    /** Delivers what waits until nothing does, and notes what came, complaint by complaint. */
    final void drain(ConsumerName consumer, int limit, Map<ComplaintId, List<Long>> taken) {
        while (true) {
            List<FeedClaim> claims = store.claim(TENANT, consumer, new ClaimRequest(NOW, UNTIL, limit));
            if (claims.isEmpty()) {
                return;
            }
            claims.forEach(claim -> take(claim, taken));
        }
    }

    private void take(FeedClaim claim, Map<ComplaintId, List<Long>> taken) {
        List<Long> sequences = store.history(TENANT, claim.complaint()).stream()
                .map(RecordedEvent::sequence)
                .filter(sequence -> sequence > claim.delivered())
                .toList();
        assertThat(sequences)
                .as("what is claimed has events after %s, of %s", claim.delivered(), claim.complaint())
                .isNotEmpty();
        taken.get(claim.complaint()).addAll(sequences);
        long last = sequences.get(sequences.size() - 1);
        assertThat(store.acknowledge(TENANT, claim, last))
                .as("a claim that nobody else got is acknowledged")
                .isTrue();
    }
}

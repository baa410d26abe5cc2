package io.opencomplaint.examples.keyvalue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opencomplaint.event.Registered;
import io.opencomplaint.model.Text;
import io.opencomplaint.spi.ClaimRequest;
import io.opencomplaint.spi.ConsumerName;
import io.opencomplaint.spi.Criteria;
import io.opencomplaint.spi.DuplicateException;
import io.opencomplaint.spi.FeedClaim;
import io.opencomplaint.spi.FeedStart;
import io.opencomplaint.spi.PageRequest;
import io.opencomplaint.spi.StorageException;
import io.opencomplaint.tck.Life;
import io.opencomplaint.tck.Specimens;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.h2.mvstore.MVMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the contract cannot ask: that a file closed and opened again, or a write that failed, is as it should be. */
class KeyValueFileTest {

    private static final ConsumerName CRM = ConsumerName.of("crm");
    private static final Instant NOW = Specimens.NOON.plusSeconds(86_400);
    private static final ClaimRequest REQUEST = new ClaimRequest(NOW, NOW.plusSeconds(60), 10);

    private final Life life = Life.begin(
                    Specimens.TENANT, "c-1", Specimens.NOON, Specimens.received(Specimens.fullFiling(), Specimens.NOON))
            .then(new Registered("C001"));
    private Path file;

    @BeforeEach
    void name(@TempDir Path directory) {
        file = directory.resolve("complaints.mv");
    }

    @Test
    void complaintsAndHistoriesOutliveTheStore() {
        try (KeyValueStore store = new KeyValueStore(file)) {
            store.append(life.whole());
        }
        try (KeyValueStore store = new KeyValueStore(file)) {
            assertThat(store.find(Specimens.TENANT, life.id())).contains(life.complaint());
            assertThat(store.history(Specimens.TENANT, life.id())).isEqualTo(life.history());
            assertThat(store.search(Specimens.TENANT, Criteria.any().number("C001"), PageRequest.first(10))
                            .items())
                    .containsExactly(life.complaint());
        }
    }

    @Test
    void whatIsTakenStaysTaken() {
        long reserved;
        try (KeyValueStore store = new KeyValueStore(file)) {
            store.append(life.whole());
            reserved = store.reserve(Specimens.TENANT, "C", 5) + 4;
        }
        try (KeyValueStore store = new KeyValueStore(file)) {
            Life other = Specimens.life("c-2").then(new Registered("C001"));
            assertThatThrownBy(() -> store.append(other.whole())).isInstanceOf(DuplicateException.class);
            assertThat(store.reserve(Specimens.TENANT, "C")).isEqualTo(reserved + 1);
        }
    }

    @Test
    void claimsAndPositionsOfConsumersStay() {
        FeedClaim claim;
        try (KeyValueStore store = new KeyValueStore(file)) {
            store.subscribe(Specimens.TENANT, CRM, FeedStart.BEGINNING);
            store.append(life.whole());
            claim = store.claim(Specimens.TENANT, CRM, REQUEST).get(0);
        }
        try (KeyValueStore store = new KeyValueStore(file)) {
            assertThat(store.claim(Specimens.TENANT, CRM, REQUEST)).isEmpty();
            assertThat(store.acknowledge(Specimens.TENANT, claim, 1)).isTrue();
        }
        try (KeyValueStore store = new KeyValueStore(file)) {
            assertThat(store.claim(Specimens.TENANT, CRM, REQUEST))
                    .singleElement()
                    .extracting(FeedClaim::delivered)
                    .isEqualTo(1L);
        }
    }

    @Test
    void aUnitOfWorkThatFailsLeavesNothing() {
        try (Vault vault = new Vault(file)) {
            MVMap<String, String> map = vault.map("any");
            vault.write(() -> map.put("kept", "1"));
            assertThatThrownBy(() -> vault.write(() -> {
                        map.put("kept", "2");
                        map.put("new", "3");
                        throw new IllegalStateException("half-way");
                    }))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(vault.read(() -> Map.copyOf(map))).containsExactly(Map.entry("kept", "1"));
        }
        try (Vault vault = new Vault(file)) {
            assertThat(vault.map("any")).containsExactly(Map.entry("kept", "1"));
        }
    }

    @Test
    void aClosedFileIsAFailureOfTheStore() {
        KeyValueStore store = new KeyValueStore(file);
        store.close();
        assertThatThrownBy(() -> store.append(life.whole())).isInstanceOf(StorageException.class);
        assertThatThrownBy(() -> store.find(Specimens.TENANT, life.id())).isInstanceOf(StorageException.class);
    }

    @Test
    void factsQuoteNoTexts() {
        Json.Kept kept = Json.write(life.complaint());
        Text subject = life.complaint().filing().subject();
        assertThat(kept.texts()).contains(subject.orElse(""));
        assertThat(kept.facts()).doesNotContain(subject.orElse(""));
    }
}

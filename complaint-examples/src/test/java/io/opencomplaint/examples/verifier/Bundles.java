package io.opencomplaint.examples.verifier;

import io.opencomplaint.desk.ComplaintDesk;
import io.opencomplaint.event.EventType;
import io.opencomplaint.event.RecordedEvent;
import io.opencomplaint.inmemory.InMemoryComplaintStore;
import io.opencomplaint.integrity.Chain;
import io.opencomplaint.integrity.Salts;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.preset.Presets;
import io.opencomplaint.spi.Append;
import io.opencomplaint.tck.Life;
import io.opencomplaint.tck.RandomEvents;
import io.opencomplaint.tck.Specimens;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Cases of a desk in memory, and what the verifier says of them. */
final class Bundles {

    private final InMemoryComplaintStore store = new InMemoryComplaintStore();

    /** Of the tenant of all specimens. */
    final ComplaintDesk desk = ComplaintDesk.builder()
            .store(store)
            .policy(Presets.closedLoop())
            .build()
            .forTenant(Specimens.TENANT);

    /** Every kind of event once, with values by chance. */
    ComplaintId everyKind(long seed) {
        RandomEvents events = new RandomEvents(seed);
        Life life = events.begin("c-" + seed);
        for (EventType type : EventType.values()) {
            life = type == EventType.COMPLAINT_RECEIVED ? life : events.step(life, type);
        }
        return kept(seed, life);
    }

    /** Any events in any order. */
    ComplaintId byChance(long seed, int length) {
        return byChance(seed, length, seed);
    }

    /** The same events with other salts, as if somebody had sealed them anew. */
    ComplaintId byChance(long seed, int length, long salts) {
        RandomEvents events = new RandomEvents(seed);
        Life life = events.begin("r-" + seed);
        for (int i = 1; i < length; i++) {
            life = events.step(life);
        }
        return kept(salts, life);
    }

    private ComplaintId kept(long salts, Life life) {
        List<RecordedEvent> sealed =
                new Chain(Salts.of(new Random(salts))).seal(Specimens.TENANT, null, life.history());
        RecordedEvent last = sealed.get(sealed.size() - 1);
        store.append(new Append(life.complaint().with(last.seal().link()), sealed));
        return life.id();
    }

    String whole(ComplaintId id) {
        StringBuilder bundle = new StringBuilder();
        desk.integrity().export(id, bundle);
        return bundle.toString();
    }

    String withoutTexts(ComplaintId id) {
        StringBuilder bundle = new StringBuilder();
        desk.integrity().exportWithoutTexts(id, bundle);
        return bundle.toString();
    }

    /** What is broken, nothing where it is intact, and why it cannot be checked. */
    static String said(String bundle) {
        return said(bundle.getBytes(StandardCharsets.UTF_8));
    }

    static String said(byte[] bundle) {
        try {
            String broken =
                    BundleCheck.of(new ByteArrayInputStream(bundle)).verdict().broken();
            return broken == null ? "intact" : "broken: " + broken;
        } catch (Unusable e) {
            return "unusable: " + e.getMessage();
        }
    }
}

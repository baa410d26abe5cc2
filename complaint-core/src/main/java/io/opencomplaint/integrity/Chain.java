package io.opencomplaint.integrity;

import io.opencomplaint.event.RecordedEvent;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.Digest;
import io.opencomplaint.model.Tenant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The chain of a history 哈希链: each event is sealed with the SHA-256 of the link before it and its own bytes, so that whoever changes,
 * takes out, puts in or moves an event breaks the links from there on. A text counts by a digest of its own with a random salt, so
 * that it can be erased and the chain still holds. Who can write to the store can also seal a whole history anew; a
 * checkpoint that is kept elsewhere tells that. Safe from any thread.
 */
public final class Chain {

    private final CanonicalForm form = new CanonicalForm();
    private final Salts salts;

    /**
     * A chain of random salts.
     *
     * @param salts where they come from
     */
    public Chain(Salts salts) {
        this.salts = salts;
    }

    /**
     * Seals events that follow each other.
     *
     * @param tenant whose
     * @param before link of the event before the first of them; {@code null} where nothing is sealed yet
     * @param events in order, without seals
     * @return the same with seals; immutable
     */
    public List<RecordedEvent> seal(Tenant tenant, @Nullable Digest before, List<RecordedEvent> events) {
        Sealer sealer = new Sealer(form, tenant, before);
        List<RecordedEvent> sealed = new ArrayList<>(events.size());
        for (RecordedEvent event : events) {
            sealed.add(event.with(sealer.seal(event, salts)));
        }
        return List.copyOf(sealed);
    }

    /**
     * Checks a history by itself.
     *
     * @param tenant whose
     * @param history from its first event
     * @return the first event that does not fit, or {@code null} when all do
     */
    public @Nullable ChainBreak check(Tenant tenant, List<RecordedEvent> history) {
        Sealer sealer = new Sealer(form, tenant, null);
        long expected = 1;
        for (RecordedEvent event : history) {
            if (event.sequence() != expected) {
                return new ChainBreak(event.complaint(), expected, BreakKind.MISSING);
            }
            BreakKind broken = sealer.check(event);
            if (broken != null) {
                return new ChainBreak(event.complaint(), expected, broken);
            }
            expected++;
        }
        return null;
    }

    /**
     * Checks a history and the complaint that is stored beside it.
     *
     * @param complaint as it is stored
     * @param history of it, from its first event
     * @return the first event that does not fit, or {@code null} when all do
     */
    public @Nullable ChainBreak check(Complaint complaint, List<RecordedEvent> history) {
        ChainBreak broken = check(complaint.tenant(), history);
        return broken == null ? Standing.check(complaint, history) : broken;
    }

    /**
     * Writes a history as a document of its own, with its texts and their salts: whoever has it can check the chain without the store and
     * without this library, and read all that was said.
     *
     * @param tenant whose
     * @param history from its first event, all of it
     * @param to where the JSON goes; write it as UTF-8. The same history gives the same characters
     * @return how far the chain has come: what a checker of the document should find
     * @throws BrokenChainException when the history does not hold
     * @throws java.io.UncheckedIOException when it cannot be written to
     */
    public CheckpointLine export(Tenant tenant, List<RecordedEvent> history, Appendable to) {
        return export(history, new CaseBundle(to, form, tenant, true), tenant);
    }

    /**
     * Writes a history as a document of its own that says nothing personal but keys: digests stand for its texts, and nobody can try out
     * what they were, since their salts are left out. Its chain can be checked all the same.
     *
     * @param tenant whose
     * @param history from its first event, all of it
     * @param to where the JSON goes; write it as UTF-8. The same history gives the same characters
     * @return how far the chain has come
     * @throws BrokenChainException when the history does not hold
     * @throws java.io.UncheckedIOException when it cannot be written to
     */
    public CheckpointLine exportWithoutTexts(Tenant tenant, List<RecordedEvent> history, Appendable to) {
        return export(history, new CaseBundle(to, form, tenant, false), tenant);
    }

    private CheckpointLine export(List<RecordedEvent> history, CaseBundle bundle, Tenant tenant) {
        if (history.isEmpty()) {
            throw new IllegalArgumentException("A history has at least one event");
        }
        ChainBreak broken = check(tenant, history);
        if (broken != null) {
            throw new BrokenChainException(broken);
        }
        return bundle.write(history);
    }
}

package io.opencomplaint.desk;

import io.opencomplaint.ComplaintException;
import io.opencomplaint.act.Act;
import io.opencomplaint.act.ReceiveComplaint;
import io.opencomplaint.desk.decision.Decision;
import io.opencomplaint.desk.refusal.ActRefusedException;
import io.opencomplaint.desk.rule.Occasion;
import io.opencomplaint.event.RecordedEvent;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Tenant;
import io.opencomplaint.spi.Append;
import io.opencomplaint.spi.ComplaintNotFoundException;
import io.opencomplaint.spi.DuplicateException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The acts of one call on one complaint, each decided on the result of the one before. Goes on until something is wanted
 * from the store, and again when it is there. For one thread.
 */
final class Strand {

    /** One of the acts of a call, at its place there, and what is wrong with it in itself. */
    record Item(int place, ActBy said, @Nullable ComplaintException invalid) {
        boolean receives() {
            return said.act().undated() instanceof ReceiveComplaint;
        }
    }

    private final Tenant tenant;
    private final ComplaintId id;
    private final @Nullable Complaint linking;
    private final List<Item> items = new ArrayList<>();
    private final Map<Integer, ActResult> results = new HashMap<>();
    private final List<RecordedEvent> events = new ArrayList<>();

    private @Nullable Complaint complaint;
    private @Nullable List<RecordedEvent> stored;
    private @Nullable Long sequence;
    private @Nullable ComplaintException notReceived;
    private Decision.@Nullable NumberWanted wanted;
    private boolean historyWanted;
    private boolean numbered;
    private int next;

    Strand(Tenant tenant, ComplaintId id, @Nullable Complaint linking) {
        this.tenant = tenant;
        this.id = id;
        this.linking = linking;
    }

    ComplaintId id() {
        return id;
    }

    void add(Item item) {
        items.add(item);
    }

    /** Whether the complaint should be there already. */
    boolean beginsLater() {
        return !items.get(0).receives();
    }

    /** Begins anew, on the complaint as it stands now, if it is there. */
    void begin(@Nullable Complaint found) {
        complaint = found;
        stored = null;
        sequence = null;
        notReceived = null;
        wanted = null;
        historyWanted = false;
        numbered = false;
        next = 0;
        events.clear();
        results.clear();
    }

    /** From where the next number is wanted, at the place of the act that wants it. */
    @Nullable
    String series() {
        return wanted == null ? null : wanted.series();
    }

    int place() {
        return items.get(next).place();
    }

    boolean wantsHistory() {
        return historyWanted;
    }

    void number(long reserved) {
        sequence = reserved;
        numbered = true;
        wanted = null;
    }

    void history(List<RecordedEvent> found) {
        long before = complaint == null ? 0 : complaint.version() - events.size();
        stored =
                found.stream().filter(recorded -> recorded.sequence() <= before).toList();
        historyWanted = false;
    }

    /** True when it has come to its end, false when something is wanted. */
    boolean run(DeskTools tools, Instant now) {
        while (next < items.size()) {
            Item item = items.get(next);
            ActResult result = attempt(item, tools, now);
            if (result == null) {
                return false;
            }
            results.put(item.place(), result);
            sequence = null;
            next++;
        }
        return true;
    }

    /** What is to be stored; nothing when no act happened. */
    @Nullable
    Append append() {
        return events.isEmpty() ? null : new Append(Objects.requireNonNull(complaint), events);
    }

    /** Whether a duplicate may be its number, so that it is worth another one. */
    boolean isNumbered() {
        return numbered;
    }

    /** Nothing of it was stored after all. */
    void fail(ComplaintException failure) {
        results.replaceAll((place, result) -> result.isDone() ? ActResult.failed(failure) : result);
    }

    void tell(ActResult[] all) {
        results.forEach((place, result) -> all[place] = result);
    }

    private @Nullable ActResult attempt(Item item, DeskTools tools, Instant now) {
        if (notReceived != null) {
            return ActResult.failed(notReceived);
        }
        if (item.invalid() != null) {
            return failed(item, item.invalid());
        }
        try {
            Decision decision = decide(item, tools.decider(), now);
            if (decision instanceof Decision.Accepted accepted) {
                Append sealed = tools.sealed(accepted);
                complaint = sealed.complaint();
                events.addAll(sealed.events());
                return ActResult.done(sealed.complaint());
            }
            if (decision instanceof Decision.Refused refused) {
                return failed(item, new ActRefusedException(refused.refusal()));
            }
            want(decision);
            return null;
        } catch (ComplaintException e) {
            return failed(item, e);
        }
    }

    private void want(Decision decision) {
        if (decision instanceof Decision.NumberWanted number && sequence == null) {
            wanted = number;
        } else if (decision instanceof Decision.HistoryWanted && stored == null && beginsLater()) {
            historyWanted = true;
        } else {
            throw new IllegalStateException("What was given was wanted again: " + decision);
        }
    }

    private Decision decide(Item item, Deciding decider, Instant now) {
        Act act = item.said().act();
        Occasion occasion = new Occasion(item.said().actor(), now, sequence, lived(), linking);
        if (!item.receives()) {
            if (complaint == null) {
                throw new ComplaintNotFoundException(tenant, id);
            }
            return decider.decide(complaint, act, occasion);
        }
        Decision received = decider.receive(tenant, id, act, occasion);
        if (complaint != null && received instanceof Decision.Accepted accepted) {
            throw new DuplicateException(accepted.complaint());
        }
        return received;
    }

    /** All that happened so far, where it is known: a complaint that begins here has no other past. */
    private @Nullable List<RecordedEvent> lived() {
        if (stored == null) {
            return beginsLater() ? null : List.copyOf(events);
        }
        return Stream.concat(stored.stream(), events.stream()).toList();
    }

    /** What was meant for a complaint that was not received must not happen to another one of its id. */
    private ActResult failed(Item item, ComplaintException failure) {
        if (item.receives()) {
            notReceived = failure;
        }
        return ActResult.failed(failure);
    }
}

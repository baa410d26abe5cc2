package io.opencomplaint.inmemory.wrong;

import io.opencomplaint.event.RecordedEvent;
import io.opencomplaint.inmemory.InMemoryComplaintStore;
import io.opencomplaint.integrity.ErasedEvent;
import io.opencomplaint.integrity.Erasing;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Tenant;
import io.opencomplaint.spi.Append;
import io.opencomplaint.spi.ComplaintStore;
import io.opencomplaint.spi.Criteria;
import io.opencomplaint.spi.Page;
import io.opencomplaint.spi.PageRequest;
import io.opencomplaint.spi.Redaction;
import io.opencomplaint.spi.StaleVersionException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Stores that erase wrongly. */
final class WrongErasures {

    private WrongErasures() {}

    /** Stores the complaint without its texts and leaves them in the history. */
    static final class KeepsHistory extends Delegating {
        @Override
        public void redact(Redaction redaction) {
            right.append(redaction.append());
        }
    }

    /** Erases the history and leaves the columns that no act ever changed. */
    static final class KeepsFiling extends Delegating {
        private final ComplaintStore old = new InMemoryComplaintStore();

        @Override
        public void append(Append append) {
            right.append(append);
            if (append.expectedVersion() == 0) {
                old.append(append);
            }
        }

        @Override
        public Optional<Complaint> find(Tenant tenant, ComplaintId id) {
            return right.find(tenant, id).map(now -> old.find(tenant, id)
                    .map(was -> Edit.filing(now, was.filing()))
                    .orElse(now));
        }
    }

    /** Searches words in an index of its own, which no erasure reaches. */
    static final class KeepsIndex extends Delegating {
        private final ComplaintStore index = new InMemoryComplaintStore();

        @Override
        public void append(Append append) {
            right.append(append);
            if (append.expectedVersion() == 0) {
                index.append(append);
            }
        }

        @Override
        public Page<Complaint> search(Tenant tenant, Criteria criteria, PageRequest request) {
            return criteria.text() == null
                    ? right.search(tenant, criteria, request)
                    : index.search(tenant, criteria, request);
        }
    }

    /** Writes erased events anew, as done by somebody else. */
    static final class ChangesFacts extends Delegating {
        private final Set<ComplaintId> erased = new HashSet<>();

        @Override
        public void redact(Redaction redaction) {
            right.redact(redaction);
            erased.add(redaction.append().complaint().id());
        }

        @Override
        public List<RecordedEvent> history(Tenant tenant, ComplaintId id) {
            List<RecordedEvent> history = right.history(tenant, id);
            RecordedEvent last = history.isEmpty() ? null : history.get(history.size() - 1);
            return last == null || !erased.contains(id)
                    ? history
                    : history.stream()
                            .map(each -> new RecordedEvent(
                                    each.complaint(),
                                    each.sequence(),
                                    last.recording(),
                                    each.event(),
                                    each.clocks(),
                                    each.seal()))
                            .toList();
        }
    }

    /** Erases events first, and does not take that back when the complaint is at another version. */
    static final class EventsFirst extends Delegating {
        private final Set<ComplaintId> erased = new HashSet<>();

        @Override
        public void redact(Redaction redaction) {
            erased.add(redaction.append().complaint().id());
            right.redact(redaction);
        }

        @Override
        public List<RecordedEvent> history(Tenant tenant, ComplaintId id) {
            List<RecordedEvent> history = right.history(tenant, id);
            return erased.contains(id) ? without(history) : history;
        }
    }

    /** Takes whatever version is there. */
    static final class AnyVersion extends Delegating {
        @Override
        public void redact(Redaction redaction) {
            try {
                right.redact(redaction);
            } catch (StaleVersionException ignored) {
                // That is the defect.
            }
        }
    }

    /** Erases the events of whoever has a complaint of this id. */
    static final class EveryTenant extends Delegating {
        private final Set<ComplaintId> erased = new HashSet<>();

        @Override
        public void redact(Redaction redaction) {
            right.redact(redaction);
            erased.add(redaction.append().complaint().id());
        }

        @Override
        public List<RecordedEvent> history(Tenant tenant, ComplaintId id) {
            List<RecordedEvent> history = right.history(tenant, id);
            return erased.contains(id) ? without(history) : history;
        }
    }

    private static List<RecordedEvent> without(List<RecordedEvent> history) {
        return history.stream()
                .map(event -> {
                    ErasedEvent erased = Erasing.all().of(event);
                    return erased == null ? event : erased.after();
                })
                .toList();
    }
}

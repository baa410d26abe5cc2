package io.opencomplaint.desk;

import io.opencomplaint.event.RecordedEvent;
import io.opencomplaint.integrity.BreakKind;
import io.opencomplaint.integrity.ChainBreak;
import io.opencomplaint.integrity.CheckpointLine;
import io.opencomplaint.integrity.Verification;
import io.opencomplaint.integrity.VerificationProgress;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Seal;
import io.opencomplaint.model.Tenant;
import io.opencomplaint.spi.BulkStore;
import io.opencomplaint.spi.ComplaintNotFoundException;
import io.opencomplaint.spi.Criteria;
import io.opencomplaint.spi.StorageException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Checks the chains of a tenant, a thousand at a time. What looks broken is read again: somebody may only have been at work. */
final class Verifying {

    /** How many breaks a message names. */
    private static final int NAMED = 100;

    private final DeskTools tools;
    private final Tenant tenant;
    private final VerificationProgress progress;
    private final List<ChainBreak> broken = new ArrayList<>();
    private long brokenComplaints;
    private long complaints;
    private long events;

    Verifying(DeskTools tools, Tenant tenant, VerificationProgress progress) {
        this.tools = tools;
        this.tenant = tenant;
        this.progress = progress;
    }

    /** All that meet criteria, the oldest first. */
    Verification all(Criteria criteria) {
        Unseen unseen = criteria.equals(Criteria.any()) ? Unseen.before(tools, tenant) : new Unseen(tenant, 0);
        new ReadablePages(tools, tenant, BulkStore.MAX).each(criteria, this::check, id -> {
            note(unreadable(id));
            passed(1);
        });
        unseen.require(complaints, told());
        return verification();
    }

    /** For who gets no result: the breaks that were found before. */
    private String told() {
        return "Of the others " + brokenComplaints + " are broken"
                + broken.stream()
                        .limit(NAMED)
                        .map(each -> each.complaint() + "#" + each.sequence() + " " + each.kind())
                        .collect(Collectors.joining(", ", ": ", ""));
    }

    /** What is wrong with its history, else its row at the last event. */
    private ChainBreak unreadable(ComplaintId id) {
        try {
            int last = tools.store().history(tenant, id).size();
            return new ChainBreak(id, Math.max(1, last), BreakKind.UNREADABLE);
        } catch (StorageException e) {
            return brokenAt(id, e);
        }
    }

    private static ChainBreak brokenAt(ComplaintId id, StorageException e) {
        return new ChainBreak(
                id,
                e.brokenEvent().orElseThrow(() -> e),
                e.isEventMissing() ? BreakKind.MISSING : BreakKind.UNREADABLE);
    }

    /** The complaints of some lines of a checkpoint. */
    void compare(List<CheckpointLine> lines) {
        List<ComplaintId> ids = lines.stream().map(CheckpointLine::complaint).toList();
        Map<ComplaintId, Complaint> found = new HashMap<>();
        complaints(ids).forEach(complaint -> found.put(complaint.id(), complaint));
        Map<ComplaintId, List<RecordedEvent>> histories = histories(ids);
        for (CheckpointLine line : lines) {
            Complaint complaint = found.get(line.complaint());
            List<RecordedEvent> history = histories.get(line.complaint());
            note(
                    complaint == null || history == null || isBroken(complaint, history)
                            ? again(line.complaint(), line)
                            : against(line, history));
            events += history == null ? 0 : history.size();
        }
        passed(lines.size());
    }

    Verification verification() {
        return new Verification(complaints, events, broken, brokenComplaints);
    }

    /** The first broken event of a complaint that must be there. */
    @Nullable
    ChainBreak one(ComplaintId id) {
        ChainBreak found = again(id, null);
        if (found != null && found.sequence() == 0) {
            throw new ComplaintNotFoundException(tenant, id);
        }
        return found;
    }

    private void check(List<Complaint> page) {
        Map<ComplaintId, List<RecordedEvent>> histories = page.isEmpty()
                ? Map.of()
                : histories(page.stream().map(Complaint::id).toList());
        for (Complaint complaint : page) {
            List<RecordedEvent> history = histories.getOrDefault(complaint.id(), List.of());
            events += history.size();
            note(isBroken(complaint, history) ? again(complaint.id(), null) : null);
        }
        passed(page.size());
    }

    private boolean isBroken(Complaint complaint, List<RecordedEvent> history) {
        return tools.chain().check(complaint, history) != null;
    }

    private void passed(int more) {
        complaints += more;
        progress.checked(complaints, events);
    }

    private void note(@Nullable ChainBreak found) {
        if (found == null) {
            return;
        }
        brokenComplaints++;
        if (broken.size() < Verification.MOST) {
            broken.add(found);
        }
    }

    private List<Complaint> complaints(List<ComplaintId> ids) {
        try {
            return tools.store().find(tenant, ids);
        } catch (StorageException e) {
            if (e.brokenComplaint().isEmpty()) {
                throw e;
            }
            return List.of();
        }
    }

    /** None where one of them is damaged: each is read by itself then. */
    private Map<ComplaintId, List<RecordedEvent>> histories(List<ComplaintId> ids) {
        try {
            return tools.store().histories(tenant, ids);
        } catch (StorageException e) {
            if (e.brokenEvent().isEmpty()) {
                throw e;
            }
            return Map.of();
        }
    }

    /** Until it does not change while it is read. */
    private @Nullable ChainBreak again(ComplaintId id, @Nullable CheckpointLine line) {
        try {
            return unchanged(id, line);
        } catch (StorageException e) {
            if (e.brokenComplaint().isEmpty()) {
                throw e;
            }
            return unreadable(id);
        }
    }

    private @Nullable ChainBreak unchanged(ComplaintId id, @Nullable CheckpointLine line) {
        for (int attempt = 1; ; attempt++) {
            Complaint before = tools.store().find(tenant, id).orElse(null);
            ChainBreak found = alone(id, before, line);
            Complaint after =
                    found == null ? before : tools.store().find(tenant, id).orElse(null);
            if (Objects.equals(before, after) || attempt >= tools.attempts()) {
                return found;
            }
        }
    }

    /** With the sequence 0 where there is nothing at all. */
    private @Nullable ChainBreak alone(ComplaintId id, @Nullable Complaint complaint, @Nullable CheckpointLine line) {
        List<RecordedEvent> history;
        try {
            history = tools.store().history(tenant, id);
        } catch (StorageException e) {
            return brokenAt(id, e);
        }
        if (complaint == null) {
            return history.isEmpty()
                    ? new ChainBreak(id, line == null ? 0 : 1, BreakKind.MISSING)
                    : new ChainBreak(id, history.size(), BreakKind.FOLD);
        }
        ChainBreak found = tools.chain().check(complaint, history);
        return found == null && line != null ? against(line, history) : found;
    }

    private static @Nullable ChainBreak against(CheckpointLine line, List<RecordedEvent> history) {
        if (history.size() < line.version()) {
            return new ChainBreak(line.complaint(), history.size() + 1L, BreakKind.MISSING);
        }
        Seal seal = history.get((int) line.version() - 1).seal();
        return seal != null && seal.link().equals(line.link())
                ? null
                : new ChainBreak(line.complaint(), line.version(), BreakKind.REWRITTEN);
    }
}

package io.opencomplaint.report;

import io.opencomplaint.event.CaseEvent;
import io.opencomplaint.event.EntryAdded;
import io.opencomplaint.event.History;
import io.opencomplaint.event.RecordedEvent;
import io.opencomplaint.event.Recording;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.EntryKind;
import io.opencomplaint.model.Tenant;
import io.opencomplaint.model.Text;
import java.util.List;
import java.util.Optional;

/**
 * A complaint with its history 案卷: what forms and sheets are filled in from.
 *
 * @param complaint as it stands
 * @param history everything that happened, by sequence
 */
public record CaseFile(Complaint complaint, List<RecordedEvent> history) {

    /**
     * Copies the history.
     *
     * @param complaint as it stands
     * @param history everything that happened
     */
    public CaseFile {
        history = List.copyOf(history);
    }

    /**
     * The file that a history makes.
     *
     * @param tenant whose complaint it is
     * @param history in order, from sequence 1 without gaps
     * @return the file
     * @throws IllegalArgumentException when the history is empty or has a gap
     */
    public static CaseFile of(Tenant tenant, List<RecordedEvent> history) {
        return new CaseFile(History.replay(tenant, history), history);
    }

    /**
     * The tracking sheet 投诉处理跟踪表 (S9).
     *
     * @return six stages, each with time, person and outcome
     */
    public TrackingSheet trackingSheet() {
        return TrackingSheets.of(this);
    }

    /**
     * The complaint record 投诉处理记录表 (S3).
     *
     * @return parties, details, investigation, findings, measures, notification and remarks
     */
    public ComplaintRecord record() {
        return ComplaintRecords.of(this);
    }

    /**
     * The row of the register 处理情况记录 (S4).
     *
     * @return who and what, how it was handled, what came of it
     */
    public RegisterRow registerRow() {
        return RegisterRows.of(this);
    }

    /**
     * The closed-loop table 闭环管理表格 (S11).
     *
     * @return five panels of the case; the sixth, analysis, is over many cases
     */
    public ClosedLoopTable closedLoopTable() {
        return ClosedLoopTables.of(this);
    }

    /** Who took the complaint in, and when. */
    Entry first(Text text) {
        Recording recording = history.get(0).recording();
        return new Entry(recording.occurredAt(), recording.actor(), text);
    }

    /** The last event of a type. */
    <E extends CaseEvent> Optional<Happened<E>> last(Class<E> type) {
        for (int i = history.size() - 1; i >= 0; i--) {
            CaseEvent event = history.get(i).event();
            if (type.isInstance(event)) {
                return Optional.of(new Happened<>(history.get(i).recording(), type.cast(event)));
            }
        }
        return Optional.empty();
    }

    /** All events of a type, in order. */
    <E extends CaseEvent> List<Happened<E>> all(Class<E> type) {
        return history.stream()
                .filter(recorded -> type.isInstance(recorded.event()))
                .map(recorded -> new Happened<>(recorded.recording(), type.cast(recorded.event())))
                .toList();
    }

    /** What was put on record, of one kind, in order. */
    List<Entry> entries(EntryKind kind) {
        return all(EntryAdded.class).stream()
                .filter(happened -> happened.event().kind() == kind)
                .map(happened -> happened.entry(happened.event().text()))
                .toList();
    }

    /** The complainant's contacts, as far as known. */
    List<Text> contacts() {
        return Contacts.of(complaint.filing().complainant());
    }
}

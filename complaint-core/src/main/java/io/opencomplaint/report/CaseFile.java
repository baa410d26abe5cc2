package io.opencomplaint.report;

import io.opencomplaint.event.CaseEvent;
import io.opencomplaint.event.ComplaintReceived;
import io.opencomplaint.event.EntryAdded;
import io.opencomplaint.event.History;
import io.opencomplaint.event.RecordedEvent;
import io.opencomplaint.model.Attachment;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.EntryKind;
import io.opencomplaint.model.Tenant;
import io.opencomplaint.model.Text;
import java.util.List;

/**
 * A complaint with its history 案卷: what forms and sheets are filled in from.
 *
 * <p>A reopening begins a new cycle, and what came of the case before is taken back. So sheets that say how a case stands
 * (tracking sheet, register row, closed-loop table) take solution, execution, feedback and end from the current cycle
 * only: from what happened after the last reopening. The complaint record is the whole record and keeps all cycles.
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

    /**
     * The files of the case 附件: what came with the complaint, then what was put on record with later entries.
     *
     * @return in the order in which they came, over all cycles
     */
    public List<Attachment> attachments() {
        return history.stream()
                .flatMap(recorded -> attachments(recorded.event()).stream())
                .toList();
    }

    /**
     * What was put on record, of one kind.
     *
     * @param kind which
     * @return in time order, over all cycles
     */
    public List<Entry> entries(EntryKind kind) {
        return course().entries(kind);
    }

    private static List<Attachment> attachments(CaseEvent event) {
        if (event instanceof ComplaintReceived received) {
            return received.attachments();
        }
        return event instanceof EntryAdded added ? added.attachments() : List.of();
    }

    /** Who took the complaint in, and when. */
    Entry first(Text text) {
        return course().events().get(0).entry(text);
    }

    /** Everything that happened. */
    Course course() {
        return new Course(history.stream()
                .<Happened<?>>map(recorded -> new Happened<>(recorded.recording(), recorded.event()))
                .toList());
    }

    /** What happened since the case was last reopened. */
    Course cycle() {
        return course().currentCycle();
    }

    /** The complainant's contacts, as far as known. */
    List<Text> contacts() {
        return Contacts.of(complaint.filing().complainant());
    }
}

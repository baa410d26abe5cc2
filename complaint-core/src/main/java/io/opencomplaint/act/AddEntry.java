package io.opencomplaint.act;

import io.opencomplaint.InvalidValueException;
import io.opencomplaint.model.Attachment;
import io.opencomplaint.model.Cause;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.EntryKind;
import io.opencomplaint.model.Text;
import io.opencomplaint.model.ValidText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Something goes on the record of the case 记录: a step of the investigation, evidence, a finding, a measure, a note
 * (S3) or a lesson (S6).
 *
 * @param complaint of which
 * @param kind what it is
 * @param text in words, at most 100,000 characters
 * @param attachments files that belong to it, at most 100
 * @param causes 原因 that a finding names, at most 10; only a finding names any
 */
public record AddEntry(
        @NotNull ComplaintId complaint,
        @NotNull EntryKind kind,
        @NotNull @ValidText(max = 100_000) Text text,
        @Size(max = 100) List<@Valid Attachment> attachments,
        @Size(max = MAX_CAUSES) List<Cause> causes)
        implements CaseAct {

    private static final int MAX_CAUSES = 10;

    /**
     * Copies the lists.
     *
     * @param complaint of which
     * @param kind what it is
     * @param text in words
     * @param attachments files that belong to it
     * @param causes that a finding names
     * @throws InvalidValueException when anything but a finding names causes
     */
    public AddEntry {
        attachments = List.copyOf(attachments);
        causes = List.copyOf(causes);
        if (kind != EntryKind.FINDING && !causes.isEmpty()) {
            throw new InvalidValueException("entry", "name causes with a finding, and with nothing else");
        }
    }

    /**
     * A step of the investigation 调查过程.
     *
     * @param complaint of which
     * @param text in words
     * @return the act
     */
    public static AddEntry step(ComplaintId complaint, String text) {
        return of(complaint, EntryKind.STEP, text);
    }

    /**
     * Proof taken in 证据.
     *
     * @param complaint of which
     * @param text what it shows
     * @param attachments the files
     * @return the act
     */
    public static AddEntry evidence(ComplaintId complaint, String text, Attachment... attachments) {
        return new AddEntry(complaint, EntryKind.EVIDENCE, Text.of(text), List.of(attachments), List.of());
    }

    /**
     * What the investigation found 调查结果.
     *
     * @param complaint of which
     * @param text in words
     * @param causes 原因 that it names, at most 10
     * @return the act
     */
    public static AddEntry finding(ComplaintId complaint, String text, Cause... causes) {
        return new AddEntry(complaint, EntryKind.FINDING, Text.of(text), List.of(), List.of(causes));
    }

    /**
     * What is done about this case 处理措施.
     *
     * @param complaint of which
     * @param text in words
     * @return the act
     */
    public static AddEntry measure(ComplaintId complaint, String text) {
        return of(complaint, EntryKind.MEASURE, text);
    }

    /**
     * What is done so that it does not recur 预防措施.
     *
     * @param complaint of which
     * @param text in words
     * @return the act
     */
    public static AddEntry preventiveMeasure(ComplaintId complaint, String text) {
        return of(complaint, EntryKind.PREVENTIVE_MEASURE, text);
    }

    /**
     * Anything else 备注.
     *
     * @param complaint of which
     * @param text in words
     * @return the act
     */
    public static AddEntry note(ComplaintId complaint, String text) {
        return of(complaint, EntryKind.NOTE, text);
    }

    /**
     * What the case teaches 经验教训 (S6), usually once it has ended.
     *
     * @param complaint of which
     * @param text in words
     * @return the act
     */
    public static AddEntry lesson(ComplaintId complaint, String text) {
        return of(complaint, EntryKind.LESSON, text);
    }

    private static AddEntry of(ComplaintId complaint, EntryKind kind, String text) {
        return new AddEntry(complaint, kind, Text.of(text), List.of(), List.of());
    }

    @Override
    public ActType type() {
        return switch (kind) {
            case STEP -> ActType.ADD_STEP;
            case EVIDENCE -> ActType.ADD_EVIDENCE;
            case FINDING -> ActType.ADD_FINDING;
            case MEASURE -> ActType.ADD_MEASURE;
            case PREVENTIVE_MEASURE -> ActType.ADD_PREVENTIVE_MEASURE;
            case NOTE -> ActType.ADD_NOTE;
            case LESSON -> ActType.ADD_LESSON;
        };
    }
}

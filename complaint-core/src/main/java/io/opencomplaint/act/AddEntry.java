package io.opencomplaint.act;

import io.opencomplaint.model.Attachment;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.EntryKind;
import io.opencomplaint.model.Text;
import io.opencomplaint.model.ValidText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Something goes on the record of the case 记录: a step of the investigation, evidence, a finding, a measure or a note
 * (S3).
 *
 * @param complaint of which
 * @param kind what it is
 * @param text in words, at most 100,000 characters
 * @param attachments files that belong to it, at most 100
 */
public record AddEntry(
        @NotNull ComplaintId complaint,
        @NotNull EntryKind kind,
        @NotNull @ValidText(max = 100_000) Text text,
        @Size(max = 100) List<@Valid Attachment> attachments)
        implements CaseAct {

    /**
     * Copies the attachments.
     *
     * @param complaint of which
     * @param kind what it is
     * @param text in words
     * @param attachments files that belong to it
     */
    public AddEntry {
        attachments = List.copyOf(attachments);
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
        return new AddEntry(complaint, EntryKind.EVIDENCE, Text.of(text), List.of(attachments));
    }

    /**
     * What the investigation found 调查结果.
     *
     * @param complaint of which
     * @param text in words
     * @return the act
     */
    public static AddEntry finding(ComplaintId complaint, String text) {
        return of(complaint, EntryKind.FINDING, text);
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

    private static AddEntry of(ComplaintId complaint, EntryKind kind, String text) {
        return new AddEntry(complaint, kind, Text.of(text), List.of());
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
        };
    }
}

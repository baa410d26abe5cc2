package io.opencomplaint.event;

import io.opencomplaint.model.Attachment;
import io.opencomplaint.model.Cause;
import io.opencomplaint.model.EntryKind;
import io.opencomplaint.model.Text;
import java.util.List;
import java.util.Objects;

/**
 * Something was put on the record of the case 记录.
 *
 * @param kind what it is
 * @param text in words
 * @param attachments files that belong to it
 * @param causes 原因 that it names, where it is a finding
 */
public record EntryAdded(EntryKind kind, Text text, List<Attachment> attachments, List<Cause> causes)
        implements CaseEvent {

    /**
     * Copies the lists.
     *
     * @param kind what it is
     * @param text in words
     * @param attachments files that belong to it
     * @param causes that it names
     */
    public EntryAdded {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(text, "text");
        attachments = List.copyOf(attachments);
        causes = List.copyOf(causes);
    }

    /**
     * One that names no causes.
     *
     * @param kind what it is
     * @param text in words
     * @param attachments files that belong to it
     */
    public EntryAdded(EntryKind kind, Text text, List<Attachment> attachments) {
        this(kind, text, attachments, List.of());
    }
}

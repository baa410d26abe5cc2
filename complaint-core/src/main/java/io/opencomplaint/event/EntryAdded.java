package io.opencomplaint.event;

import io.opencomplaint.model.Attachment;
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
 */
public record EntryAdded(EntryKind kind, Text text, List<Attachment> attachments) implements CaseEvent {

    /**
     * Copies the attachments.
     *
     * @param kind what it is
     * @param text in words
     * @param attachments files that belong to it
     */
    public EntryAdded {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(text, "text");
        attachments = List.copyOf(attachments);
    }
}

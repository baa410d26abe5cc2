package io.opencomplaint.event;

import io.opencomplaint.model.Attachment;
import io.opencomplaint.model.Text;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The document of a stage was filed 填报表单.
 *
 * @param document what it is called
 * @param attachment the file
 * @param text what was said of it
 */
public record DocumentFiled(String document, Attachment attachment, @Nullable Text text) implements CaseEvent {

    /**
     * Refuses missing facts.
     *
     * @param document what it is called
     * @param attachment the file
     * @param text what was said of it
     */
    public DocumentFiled {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(attachment, "attachment");
    }
}

package io.opencomplaint.event;

import io.opencomplaint.model.Attachment;
import io.opencomplaint.model.Text;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The document of a stage was filed 填报表单. What it carries beside the file is a fact of the workflow then in force, so that the history
 * says by itself which approvals an exchange undid.
 *
 * @param document what it is called
 * @param attachment the file
 * @param text what was said of it
 * @param lapsed stages of approval that covered the version before and count as approved no longer; empty for a first version
 */
public record DocumentFiled(String document, Attachment attachment, @Nullable Text text, List<String> lapsed)
        implements CaseEvent {

    /**
     * Refuses missing facts.
     *
     * @param document what it is called
     * @param attachment the file
     * @param text what was said of it
     * @param lapsed stages of approval that covered the version before
     */
    public DocumentFiled {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(attachment, "attachment");
        lapsed = List.copyOf(lapsed);
    }
}

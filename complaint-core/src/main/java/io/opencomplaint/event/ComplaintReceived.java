package io.opencomplaint.event;

import io.opencomplaint.model.Attachment;
import io.opencomplaint.model.Filing;
import io.opencomplaint.model.Origin;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A complaint came in 投诉接收.
 *
 * @param filing the complaint as it was made
 * @param origin who brought it, where it lies and what it is about, as far as was said
 * @param attachments files that came with it
 * @param receivedOn the day of receipt in the policy's zone
 */
public record ComplaintReceived(Filing filing, Origin origin, List<Attachment> attachments, LocalDate receivedOn)
        implements CaseEvent {

    /**
     * Copies the attachments.
     *
     * @param filing the complaint as it was made
     * @param origin who brought it, where it lies and what it is about
     * @param attachments files that came with it
     * @param receivedOn the day of receipt in the policy's zone
     */
    public ComplaintReceived {
        Objects.requireNonNull(filing, "filing");
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(receivedOn, "receivedOn");
        attachments = List.copyOf(attachments);
    }

    /**
     * One of which nobody said where it comes from.
     *
     * @param filing the complaint as it was made
     * @param attachments files that came with it
     * @param receivedOn the day of receipt in the policy's zone
     */
    public ComplaintReceived(Filing filing, List<Attachment> attachments, LocalDate receivedOn) {
        this(filing, Origin.EMPTY, attachments, receivedOn);
    }
}

package io.opencomplaint.event;

import java.util.Objects;

/**
 * Somebody looked into the file of a confidential case 查阅案卷 (S10). Who and when, the recording says; it changes nothing, and is not a
 * last thing that happened to the complaint.
 *
 * @param part what they were shown
 */
public record FileRead(FilePart part) implements CaseEvent {
    /**
     * Refuses missing facts.
     *
     * @param part what they were shown
     */
    public FileRead {
        Objects.requireNonNull(part, "part");
    }
}

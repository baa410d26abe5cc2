package io.opencomplaint.spi;

import io.opencomplaint.ComplaintException;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * The store failed for a reason of its own: out of reach, out of space, a broken schema. The cause tells of what kind and
 * where. Safe to log: a store withholds the messages of drivers and parsers, which may quote what is stored.
 *
 * <p>The codes tell what to do: {@code storage-failure}, nothing was stored; {@code storage-conflict}, another transaction
 * won, see {@link #isConflict()}; {@code storage-outcome-unknown}, see {@link #isOutcomeUnknown()}; {@code storage-event-missing} and
 * {@code storage-event-unreadable}, a history is damaged, see {@link #brokenEvent()}; {@code storage-complaint-unreadable}, the row of a
 * complaint is, see {@link #brokenComplaint()}.
 */
public final class StorageException extends ComplaintException {

    private static final long serialVersionUID = 1L;

    private static final String CONFLICT = "storage-conflict";
    private static final String OUTCOME_UNKNOWN = "storage-outcome-unknown";
    private static final String MISSING = "storage-event-missing";

    /** Sequence of an event that is missing or unreadable; 0 for none. */
    private final long broken;

    /** Where a complaint stands that is unreadable. */
    private final transient @Nullable Cursor place;

    /**
     * The store failed and stored nothing.
     *
     * @param message what was being done and what to look at; no personal data
     * @param cause the failure underneath, without any message that may hold personal data
     */
    public StorageException(String message, Throwable cause) {
        this("storage-failure", message, cause, 0, null);
    }

    private StorageException(String code, String message, Throwable cause, long broken, @Nullable Cursor place) {
        super(code, message, cause);
        this.broken = broken;
        this.place = place;
    }

    /**
     * An event is not there, though a later one of the same history is.
     *
     * @param message which complaint and what to look at; no personal data
     * @param cause the failure underneath, without any message that may hold personal data
     * @param sequence of the event, from 1
     * @return to be thrown
     */
    public static StorageException missingEvent(String message, Throwable cause, long sequence) {
        return new StorageException(MISSING, message, cause, sequence, null);
    }

    /**
     * An event is there, but is none that the library wrote.
     *
     * @param message which complaint and what to look at; no personal data
     * @param cause the failure underneath, without any message that may hold personal data
     * @param sequence of the event, from 1
     * @return to be thrown
     */
    public static StorageException unreadableEvent(String message, Throwable cause, long sequence) {
        return new StorageException("storage-event-unreadable", message, cause, sequence, null);
    }

    /**
     * A complaint is there, but is none that the library wrote. Where several are read at once, the first that is so in the order of
     * reading.
     *
     * @param message which complaint and what to look at; no personal data
     * @param cause the failure underneath, without any message that may hold personal data
     * @param place where it stands among the complaints, the oldest first
     * @return to be thrown
     */
    public static StorageException unreadableComplaint(String message, Throwable cause, Cursor place) {
        return new StorageException("storage-complaint-unreadable", message, cause, 0, place);
    }

    /**
     * Another transaction won: a deadlock, a serialization failure, or a lock that did not come in time.
     *
     * @param message what was being done and what to look at; no personal data
     * @param cause the failure underneath, without any message that may hold personal data
     * @return to be thrown
     */
    public static StorageException conflict(String message, Throwable cause) {
        return new StorageException(CONFLICT, message, cause, 0, null);
    }

    /**
     * The commit failed in a way that does not tell whether it happened.
     *
     * @param message what was being done and what to look at; no personal data
     * @param cause the failure underneath, without any message that may hold personal data
     * @return to be thrown
     */
    public static StorageException outcomeUnknown(String message, Throwable cause) {
        return new StorageException(OUTCOME_UNKNOWN, message, cause, 0, null);
    }

    /**
     * Whether another transaction won. A host whose transaction the store joined rolls it back and does all of it again:
     * the database may have undone the host's own rows already. The store itself does its own transactions again.
     *
     * @return true for the code {@code storage-conflict}
     */
    public boolean isConflict() {
        return code().equals(CONFLICT);
    }

    /**
     * Whether it is unknown if the work was stored, wholly or not at all: the commit failed. Look before doing it again,
     * by id, external reference or history.
     *
     * @return true for the code {@code storage-outcome-unknown}
     */
    public boolean isOutcomeUnknown() {
        return code().equals(OUTCOME_UNKNOWN);
    }

    /**
     * The event of a history that is missing or unreadable. Restore its row from a backup.
     *
     * @return its sequence, from 1; empty for other failures
     */
    public OptionalLong brokenEvent() {
        return broken == 0 ? OptionalLong.empty() : OptionalLong.of(broken);
    }

    /**
     * The complaint whose row is unreadable, its history aside. Restore the row from a backup.
     *
     * @return its place among the complaints, the oldest first; empty for other failures
     */
    public Optional<Cursor> brokenComplaint() {
        return Optional.ofNullable(place);
    }

    /**
     * Whether the {@linkplain #brokenEvent() broken event} is not there at all.
     *
     * @return true for the code {@code storage-event-missing}
     */
    public boolean isEventMissing() {
        return code().equals(MISSING);
    }
}

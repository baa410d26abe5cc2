package io.opencomplaint.integrity;

import io.opencomplaint.InvalidValueException;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Digest;
import org.jspecify.annotations.Nullable;

/**
 * How far the chain of one complaint had come.
 *
 * @param complaint which
 * @param version sequence of its last event
 * @param link of this event; {@code null} where nothing was sealed
 */
public record CheckpointLine(ComplaintId complaint, long version, @Nullable Digest link) {

    private static final String UNSEALED = "-";
    private static final int PARTS = 3;

    /**
     * Refuses what no chain has.
     *
     * @param complaint which
     * @param version sequence of its last event
     * @param link of this event
     * @throws InvalidValueException when the version is less than 1
     */
    public CheckpointLine {
        if (version < 1) {
            throw new InvalidValueException("checkpoint line", "a chain has at least one event");
        }
    }

    /** Id, version and link, parted by blanks, none of which has one. */
    String text() {
        return complaint.value() + ' ' + version + ' ' + (link == null ? UNSEALED : link.toString());
    }

    static CheckpointLine parse(String text, long line) {
        String[] parts = text.split(" ", -1);
        if (parts.length == PARTS) {
            try {
                Digest link = parts[2].equals(UNSEALED) ? null : Digest.parse(parts[2]);
                return new CheckpointLine(ComplaintId.of(parts[0]), Long.parseLong(parts[1]), link);
            } catch (InvalidValueException | NumberFormatException e) {
                throw new CheckpointException("line " + line + " is none of a checkpoint", e);
            }
        }
        throw new CheckpointException("line " + line + " has other than three parts");
    }
}

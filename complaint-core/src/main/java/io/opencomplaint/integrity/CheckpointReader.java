package io.opencomplaint.integrity;

import io.opencomplaint.InvalidValueException;
import io.opencomplaint.model.Digest;
import io.opencomplaint.model.Tenant;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Reads a checkpoint line by line. Only its end tells whether the lines are those that were written, so what is found by them counts
 * only once {@link #checkpoint()} is there. For one thread.
 */
public final class CheckpointReader {

    private static final int LONGEST_LINE = 100_000;
    private static final int FIRST_PARTS = 4;

    private final BufferedReader from;
    private final MessageDigest sha256 = Sealer.sha256();
    private final Tenant tenant;
    private final Instant takenAt;
    private long lines;
    private @Nullable Checkpoint end;

    /**
     * Begins to read.
     *
     * @param from what a {@link CheckpointWriter} wrote; not closed
     * @throws CheckpointException when it is no checkpoint
     * @throws UncheckedIOException when it cannot be read
     */
    public CheckpointReader(Reader from) {
        this.from = new BufferedReader(from);
        String[] first = line().split(" ", -1);
        if (first.length != FIRST_PARTS || !(first[0] + ' ' + first[1]).equals(CheckpointWriter.FORMAT)) {
            throw new CheckpointException("it does not begin with " + CheckpointWriter.FORMAT);
        }
        try {
            tenant = Tenant.of(first[2]);
            takenAt = Instant.parse(first[3]);
        } catch (InvalidValueException | DateTimeException e) {
            throw new CheckpointException("its first line names no tenant and time", e);
        }
    }

    /**
     * Whose chains it is about.
     *
     * @return as it says itself
     */
    public Tenant tenant() {
        return tenant;
    }

    /**
     * The next complaint.
     *
     * @return {@code null} at the end
     * @throws CheckpointException when it is damaged
     * @throws UncheckedIOException when it cannot be read
     */
    public @Nullable CheckpointLine next() {
        if (end != null) {
            return null;
        }
        String line = line();
        if (line.startsWith(CheckpointWriter.ROOT)) {
            end = end(line, Digest.of(sha256.digest()));
            return null;
        }
        return CheckpointLine.parse(line, lines);
    }

    /**
     * What it says of all chains.
     *
     * @return its root is that of the lines that were read
     * @throws IllegalStateException before its end was reached
     */
    public Checkpoint checkpoint() {
        if (end == null) {
            throw new IllegalStateException("Read the lines of a checkpoint to their end first");
        }
        return end;
    }

    /**
     * Refuses the checkpoint of another tenant.
     *
     * @param expected whose chains are to be compared
     * @throws CheckpointException when it is about others
     */
    public void requireTenant(Tenant expected) {
        if (!tenant.equals(expected)) {
            throw new CheckpointException("it is of the tenant " + tenant + ", not of " + expected);
        }
    }

    /**
     * Refuses a checkpoint that is not the one that was kept.
     *
     * @param trusted whether it is
     * @throws CheckpointException when it is not
     */
    public void requireTrust(Predicate<Checkpoint> trusted) {
        if (!trusted.test(checkpoint())) {
            throw new CheckpointException(
                    "its root " + checkpoint().root() + " is not the one that was kept, or its signature is wrong");
        }
    }

    private Checkpoint end(String line, Digest root) {
        String[] parts = line.split(" ", -1);
        String signature = parts.length > FIRST_PARTS - 1 ? parts[FIRST_PARTS - 1] : null;
        long complaints = lines - 2;
        String expected = CheckpointWriter.ROOT + ' ' + complaints + ' ' + root;
        if (!line.equals(signature == null ? expected : expected + ' ' + signature)) {
            throw new CheckpointException("its lines do not have the root that it ends with");
        }
        return new Checkpoint(tenant, takenAt, complaints, root, signature);
    }

    private String line() {
        try {
            StringBuilder line = new StringBuilder();
            for (int c = from.read(); c != '\n'; c = from.read()) {
                if (c < 0 || line.length() > LONGEST_LINE) {
                    throw new CheckpointException("it is cut off after line " + lines);
                }
                line.append((char) c);
            }
            lines++;
            String text = line.toString();
            if (!text.startsWith(CheckpointWriter.ROOT)) {
                sha256.update((text + '\n').getBytes(StandardCharsets.UTF_8));
            }
            return text;
        } catch (IOException e) {
            throw new UncheckedIOException("The checkpoint could not be read", e);
        }
    }
}

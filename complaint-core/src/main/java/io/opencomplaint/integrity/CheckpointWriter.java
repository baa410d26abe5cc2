package io.opencomplaint.integrity;

import io.opencomplaint.model.Digest;
import io.opencomplaint.model.Tenant;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Writes a checkpoint line by line, in little memory whatever its length. For one thread. */
public final class CheckpointWriter {

    static final String FORMAT = "opencomplaint-checkpoint 1";
    static final String ROOT = "=";
    private static final int LONGEST_SIGNATURE = 65_536;

    private final Appendable to;
    private final Tenant tenant;
    private final Instant takenAt;
    private final MessageDigest sha256 = Sealer.sha256();
    private long complaints;

    /**
     * Begins a checkpoint.
     *
     * @param to where its lines go; ASCII with LF
     * @param tenant whose chains
     * @param takenAt the present
     * @throws UncheckedIOException when it cannot be written to
     */
    public CheckpointWriter(Appendable to, Tenant tenant, Instant takenAt) {
        this.to = to;
        this.tenant = tenant;
        this.takenAt = takenAt;
        line(FORMAT + ' ' + tenant.code() + ' ' + takenAt);
    }

    /**
     * Adds a complaint.
     *
     * @param line how far its chain has come
     * @throws UncheckedIOException when it cannot be written to
     */
    public void add(CheckpointLine line) {
        line(line.text());
        complaints++;
    }

    /**
     * How many complaints were added.
     *
     * @return 0 or more
     */
    public long complaints() {
        return complaints;
    }

    /**
     * Ends the checkpoint.
     *
     * @param signer signs its root; {@code null} for nobody
     * @return what to keep elsewhere
     * @throws UncheckedIOException when it cannot be written to
     * @throws IllegalArgumentException when the signature is empty or longer than 65,536 bytes
     */
    public Checkpoint end(@Nullable CheckpointSigner signer) {
        Digest root = Digest.of(sha256.digest());
        String signature = signer == null ? null : signed(signer.sign(root.bytes()));
        write(ROOT + ' ' + complaints + ' ' + root + (signature == null ? "" : ' ' + signature));
        return new Checkpoint(tenant, takenAt, complaints, root, signature);
    }

    private static String signed(byte[] signature) {
        if (signature.length == 0 || signature.length > LONGEST_SIGNATURE) {
            throw new IllegalArgumentException(
                    "The signer gave " + signature.length + " bytes; give 1 to " + LONGEST_SIGNATURE);
        }
        return Base64.getEncoder().encodeToString(signature);
    }

    private void line(String line) {
        sha256.update((line + '\n').getBytes(StandardCharsets.UTF_8));
        write(line);
    }

    private void write(String line) {
        try {
            to.append(line).append('\n');
        } catch (IOException e) {
            throw new UncheckedIOException("The checkpoint could not be written", e);
        }
    }
}

package io.opencomplaint.integrity;

import io.opencomplaint.model.Digest;
import io.opencomplaint.model.Tenant;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a checkpoint says of all chains of a tenant at once 存证点. Its lines, one a complaint, go where the host lets them be written; this
 * value is what to keep out of reach of whoever can write to the store: 32 bytes that no other lines have.
 *
 * @param tenant whose chains
 * @param takenAt when it was begun
 * @param complaints how many lines it has
 * @param root SHA-256 of its lines
 * @param signature of the root, in Base64; {@code null} when nobody signed it
 */
public record Checkpoint(Tenant tenant, Instant takenAt, long complaints, Digest root, @Nullable String signature) {

    /**
     * Checks that all is there.
     *
     * @param tenant whose chains
     * @param takenAt when it was begun
     * @param complaints how many lines it has
     * @param root SHA-256 of its lines
     * @param signature of the root, in Base64
     */
    public Checkpoint {
        Objects.requireNonNull(tenant, "tenant");
        Objects.requireNonNull(takenAt, "takenAt");
        Objects.requireNonNull(root, "root");
    }
}

package io.opencomplaint.integrity;

/** Signs checkpoints with a key that the library never sees 签名: a key store, a hardware module, a time-stamping service. */
@FunctionalInterface
public interface CheckpointSigner {

    /**
     * Signs the root of a checkpoint.
     *
     * @param root 32 bytes
     * @return the signature, 1 to 65,536 bytes in a form that the host knows
     */
    byte[] sign(byte[] root);
}

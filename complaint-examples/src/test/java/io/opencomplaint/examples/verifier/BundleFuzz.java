package io.opencomplaint.examples.verifier;

import java.io.ByteArrayInputStream;

/** Exported cases are checked, or told as unusable. */
public final class BundleFuzz {

    private BundleFuzz() {}

    public static void fuzzerTestOneInput(byte[] input) {
        try {
            BundleCheck.of(new ByteArrayInputStream(input)).verdict();
        } catch (Unusable e) {
            if (e.getMessage() == null || e.getMessage().isBlank()) {
                throw new IllegalStateException("What is unusable about it is not said", e);
            }
        }
    }
}

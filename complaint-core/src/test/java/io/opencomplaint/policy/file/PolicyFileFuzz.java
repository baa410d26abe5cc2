package io.opencomplaint.policy.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.policy.ComplaintPolicy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;

/** A policy file is a policy or is refused; one that is read is written and read again to the same. */
public final class PolicyFileFuzz {

    private PolicyFileFuzz() {}

    public static void fuzzerTestOneInput(byte[] file) {
        ComplaintPolicy policy;
        try {
            policy = PolicyFile.read(new ByteArrayInputStream(file));
        } catch (PolicyFileException | CharacterCodingException e) {
            return;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        String written = PolicyFile.write(policy);
        assertThat(PolicyFile.write(PolicyFile.read(written))).isEqualTo(written);
    }
}

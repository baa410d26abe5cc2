package io.opencomplaint.jdbc.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.InvalidValueException;
import io.opencomplaint.model.Dossier;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;

/** A dossier is read, and comes back the same once it is written, or is refused. */
public final class DossierJsonFuzz {

    private DossierJsonFuzz() {}

    public static void fuzzerTestOneInput(byte[] input) {
        String json = new String(input, StandardCharsets.UTF_8);
        try {
            Dossier read = DossierCodec.decode(json);
            assertThat(DossierCodec.decode(DossierCodec.encode(read))).isEqualTo(read);
        } catch (JacksonException | InvalidValueException | IllegalArgumentException e) {
            assertThat(e).isNotInstanceOf(NumberFormatException.class);
        }
    }
}

package io.opencomplaint.jdbc.internal;

import io.opencomplaint.model.Dossier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;

/** A dossier as a JSON object of the parts that are not empty, and back; an empty one is NULL. */
final class DossierCodec {

    private static final ObjectWriter WRITER = FactsJson.MAPPER.writerFor(Dossier.class);
    private static final ObjectReader READER = FactsJson.MAPPER.readerFor(Dossier.class);

    private DossierCodec() {}

    static @Nullable String encode(Dossier dossier) {
        return dossier.equals(Dossier.EMPTY) ? null : WRITER.writeValueAsString(dossier);
    }

    static Dossier decode(@Nullable String json) {
        if (json == null) {
            return Dossier.EMPTY;
        }
        Dossier dossier = READER.readValue(json);
        if (dossier == null) {
            throw new IllegalArgumentException("A dossier is null where an object is written");
        }
        return dossier;
    }
}

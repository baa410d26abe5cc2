package io.opencomplaint.jdbc.internal;

import io.opencomplaint.model.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;

/** Time limits as a JSON array and back; none at all are NULL. What is read can only become clocks. */
final class ClockCodec {

    private static final ObjectWriter WRITER = FactsJson.MAPPER.writerFor(new TypeReference<List<Clock>>() {});
    private static final ObjectReader READER = FactsJson.MAPPER.readerFor(new TypeReference<List<Clock>>() {});

    private ClockCodec() {}

    static @Nullable String encode(List<Clock> clocks) {
        return clocks.isEmpty() ? null : WRITER.writeValueAsString(clocks);
    }

    static List<Clock> decode(@Nullable String json) {
        if (json == null) {
            return List.of();
        }
        List<Clock> clocks = READER.readValue(json);
        if (clocks == null || clocks.contains(null)) {
            throw new IllegalArgumentException("Clocks are null where an array of them is written");
        }
        return List.copyOf(clocks);
    }
}

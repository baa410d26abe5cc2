package io.opencomplaint.jdbc.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.InvalidValueException;
import io.opencomplaint.event.CaseEvent;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;

/** An event is read, and comes back the same once it is written, or is refused. Its type, facts and texts are one line each. */
public final class EventJsonFuzz {

    private static final EventCodec CODEC = new EventCodec();

    private EventJsonFuzz() {}

    public static void fuzzerTestOneInput(byte[] input) {
        String[] lines = new String(input, StandardCharsets.UTF_8).split("\n", 3);
        if (lines.length < 3) {
            return;
        }
        try {
            CaseEvent read = CODEC.decode(new EncodedEvent(lines[0], lines[1], lines[2].isEmpty() ? null : lines[2]));
            assertThat(CODEC.decode(CODEC.encode(read))).isEqualTo(read);
        } catch (JacksonException | InvalidValueException | IllegalArgumentException e) {
            assertThat(e).isNotInstanceOf(NumberFormatException.class);
        }
    }
}

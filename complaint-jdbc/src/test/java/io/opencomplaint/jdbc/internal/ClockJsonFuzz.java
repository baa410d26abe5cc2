package io.opencomplaint.jdbc.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.InvalidValueException;
import io.opencomplaint.model.Clock;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.core.JacksonException;

/** Clocks are read, and come back the same once they are written, or are refused. */
public final class ClockJsonFuzz {

    private ClockJsonFuzz() {}

    public static void fuzzerTestOneInput(byte[] input) {
        String json = new String(input, StandardCharsets.UTF_8);
        try {
            List<Clock> read = ClockCodec.decode(json);
            assertThat(ClockCodec.decode(ClockCodec.encode(read))).isEqualTo(read);
        } catch (JacksonException | InvalidValueException | IllegalArgumentException e) {
            assertThat(e).isNotInstanceOf(NumberFormatException.class);
        }
    }
}

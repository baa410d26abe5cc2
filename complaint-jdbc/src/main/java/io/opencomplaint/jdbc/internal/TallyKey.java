package io.opencomplaint.jdbc.internal;

import io.opencomplaint.spi.Dimension;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a dimension groups by, as an expression of SQL, and the key that its value makes. */
enum TallyKey {
    CATEGORY("category_top"),
    CHANNEL("channel"),
    MONTH("EXTRACT(YEAR FROM received_on) * 100 + EXTRACT(MONTH FROM received_on)") {
        @Override
        String key(@Nullable String value) {
            int month = value == null ? 0 : Integer.parseInt(value);
            return String.format(Locale.ROOT, "%04d-%02d", month / 100, month % 100);
        }
    },
    STATUS("status"),
    OUTCOME("outcome");

    private final String expression;

    TallyKey(String expression) {
        this.expression = expression;
    }

    static TallyKey of(Dimension dimension) {
        return switch (dimension) {
            case CATEGORY -> CATEGORY;
            case CHANNEL -> CHANNEL;
            case MONTH -> MONTH;
            case STATUS -> STATUS;
            case OUTCOME -> OUTCOME;
        };
    }

    String expression() {
        return expression;
    }

    String key(@Nullable String value) {
        return value == null ? "" : value;
    }
}

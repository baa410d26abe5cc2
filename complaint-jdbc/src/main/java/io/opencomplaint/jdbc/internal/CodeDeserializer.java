package io.opencomplaint.jdbc.internal;

import java.util.function.Function;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/** Reads a value from its code. */
final class CodeDeserializer<T> extends ValueDeserializer<T> {

    private final Class<T> type;
    private final Function<String, T> value;

    CodeDeserializer(Class<T> type, Function<String, T> value) {
        this.type = type;
        this.value = value;
    }

    @Override
    public T deserialize(JsonParser from, DeserializationContext context) {
        if (from.currentToken() != JsonToken.VALUE_STRING) {
            return context.reportInputMismatch(type, "Facts hold no code of a %s here", type.getSimpleName());
        }
        return value.apply(from.getString());
    }
}

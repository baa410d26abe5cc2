package io.opencomplaint.jdbc.internal;

import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Writes a value as its code. */
final class CodeSerializer<T> extends ValueSerializer<T> {

    private final Function<T, String> code;

    CodeSerializer(Function<T, String> code) {
        this.code = code;
    }

    @Override
    public void serialize(T value, JsonGenerator to, SerializationContext context) {
        to.writeString(code.apply(value));
    }
}

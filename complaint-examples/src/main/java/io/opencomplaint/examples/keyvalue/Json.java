package io.opencomplaint.examples.keyvalue;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import io.opencomplaint.calendar.TimeLimit;
import io.opencomplaint.event.CaseEvent;
import io.opencomplaint.event.EventType;
import io.opencomplaint.model.Digest;
import io.opencomplaint.model.Seal;
import io.opencomplaint.model.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.NamedType;
import tools.jackson.databind.module.SimpleModule;

/**
 * Records as JSON, with their texts apart: where a {@link Text} stands, the facts have its place in the list of texts. There
 * an erased one is {@code null}; one that was never given is {@code null} in the facts.
 */
final class Json {

    private static final String TEXTS = "texts";

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new SimpleModule()
                    .addSerializer(Text.class, new TextWriter())
                    .addDeserializer(Text.class, new TextReader())
                    .addSerializer(TimeLimit.class, new CodeWriter<>(TimeLimit::code))
                    .addDeserializer(TimeLimit.class, new CodeReader<>(TimeLimit::parse))
                    .addSerializer(Seal.class, new CodeWriter<>(Seal::code))
                    .addDeserializer(Seal.class, new CodeReader<>(Seal::parse))
                    .addSerializer(Digest.class, new CodeWriter<>(Digest::toString))
                    .addDeserializer(Digest.class, new CodeReader<>(Digest::parse)))
            // What a record says of itself, as by isClosed(), is no part of it.
            .changeDefaultVisibility(visible -> visible.withVisibility(PropertyAccessor.IS_GETTER, Visibility.NONE))
            .addMixIn(CaseEvent.class, Coded.class)
            .registerSubtypes(Arrays.stream(EventType.values())
                    .map(type -> new NamedType(type.recordType(), type.code()))
                    .toArray(NamedType[]::new))
            .build();

    private Json() {}

    /**
     * A record as it is kept.
     *
     * @param facts everything but the texts
     * @param texts a JSON array
     */
    record Kept(String facts, String texts) {}

    static Kept write(Record value) {
        List<@Nullable String> texts = new ArrayList<>();
        String facts = MAPPER.writer().withAttribute(TEXTS, texts).writeValueAsString(value);
        return new Kept(facts, MAPPER.writeValueAsString(texts));
    }

    static <T extends Record> T read(Class<T> type, Kept kept) {
        String[] texts = MAPPER.readValue(kept.texts(), String[].class);
        return MAPPER.readerFor(type).withAttribute(TEXTS, texts).readValue(kept.facts());
    }

    /** Each event stands beside its code, which outlives the name of its class. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_ARRAY)
    private interface Coded {}

    private static final class TextWriter extends ValueSerializer<Text> {
        @Override
        @SuppressWarnings("unchecked")
        public void serialize(Text text, JsonGenerator json, SerializationContext context) {
            List<@Nullable String> texts = (List<@Nullable String>) context.getAttribute(TEXTS);
            json.writeNumber(texts.size());
            texts.add(text.content());
        }
    }

    private static final class TextReader extends ValueDeserializer<Text> {
        @Override
        public Text deserialize(JsonParser json, DeserializationContext context) {
            @Nullable String[] texts = (@Nullable String[]) context.getAttribute(TEXTS);
            return new Text(texts[json.getIntValue()]);
        }
    }

    private static final class CodeWriter<T> extends ValueSerializer<T> {

        private final Function<T, String> code;

        CodeWriter(Function<T, String> code) {
            this.code = code;
        }

        @Override
        public void serialize(T value, JsonGenerator json, SerializationContext context) {
            json.writeString(code.apply(value));
        }
    }

    private static final class CodeReader<T> extends ValueDeserializer<T> {

        private final Function<String, T> value;

        CodeReader(Function<String, T> value) {
            this.value = value;
        }

        @Override
        public T deserialize(JsonParser json, DeserializationContext context) {
            return value.apply(json.getString());
        }
    }
}

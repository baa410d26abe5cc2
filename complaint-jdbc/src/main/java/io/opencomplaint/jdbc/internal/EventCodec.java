package io.opencomplaint.jdbc.internal;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.opencomplaint.event.CaseEvent;
import io.opencomplaint.event.EventType;
import io.opencomplaint.model.Category;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.Text;
import io.opencomplaint.model.Tier;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

/**
 * Events as JSON and back. What is read can only become one of the records that {@link EventType} names; anything that
 * such a record does not know is refused.
 *
 * <p>The library's default limits on JSON hold; its longest string, 100 million characters, is far above the longest
 * text.
 */
final class EventCodec {

    private static final JsonMapper MAPPER = mapper();

    private final ObjectWriter factsWriter = MAPPER.writer();
    private final ObjectWriter textsWriter = MAPPER.writer();
    private final ObjectReader textsReader = MAPPER.readerFor(new TypeReference<List<String>>() {});
    private final Map<EventType, ObjectReader> factsReaders = new EnumMap<>(EventType.class);

    EventCodec() {
        for (EventType type : EventType.values()) {
            factsReaders.put(type, MAPPER.readerFor(type.recordType()));
        }
    }

    EncodedEvent encode(CaseEvent event) {
        EventTexts texts = new EventTexts();
        String facts = factsWriter.withAttribute(EventTexts.ATTRIBUTE, texts).writeValueAsString(event);
        return new EncodedEvent(
                event.type().code(), facts, texts.isEmpty() ? null : textsWriter.writeValueAsString(texts.contents()));
    }

    CaseEvent decode(EncodedEvent encoded) {
        EventType type = EventType.ofCode(encoded.type());
        EventTexts texts = texts(encoded.texts());
        ObjectReader reader = Objects.requireNonNull(factsReaders.get(type), "a reader for every type");
        CaseEvent event = type.recordType()
                .cast(reader.withAttribute(EventTexts.ATTRIBUTE, texts).readValue(encoded.facts()));
        if (event == null) {
            throw new IllegalArgumentException("Facts are null where an event is written");
        }
        if (!texts.areAllTaken()) {
            throw new IllegalArgumentException("An event has more texts than its facts refer to");
        }
        return event;
    }

    private EventTexts texts(@Nullable String json) {
        if (json == null) {
            return new EventTexts();
        }
        List<@Nullable String> contents = textsReader.readValue(json);
        if (contents == null) {
            throw new IllegalArgumentException("Texts are null where an array is written");
        }
        return new EventTexts(contents);
    }

    private static JsonMapper mapper() {
        // CAN_OVERRIDE_ACCESS_MODIFIERS stays on: Jackson's module does not read the module of the records and so may
        // not
        // call even their public members unless it makes them accessible. They are exported: that needs no opens.
        return JsonMapper.builder()
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                // Which does not hold for what becomes a String.
                .withCoercionConfig(
                        LogicalType.Textual, text -> text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .changeDefaultPropertyInclusion(was -> was.withValueInclusion(JsonInclude.Include.NON_NULL))
                .addModule(values())
                .build();
    }

    private static SimpleModule values() {
        SimpleModule module = new SimpleModule("complaint-values");
        module.addSerializer(Text.class, new TextSerializer());
        module.addDeserializer(Text.class, new TextDeserializer());
        code(module, Channel.class, Channel::code, Channel::new);
        code(module, Tier.class, Tier::code, Tier::new);
        code(module, Category.class, Category::path, Category::of);
        return module;
    }

    private static <T> void code(
            SimpleModule module, Class<T> type, Function<T, String> code, Function<String, T> value) {
        module.addSerializer(type, new CodeSerializer<>(code));
        module.addDeserializer(type, new CodeDeserializer<>(type, value));
    }
}

package io.opencomplaint.jdbc.internal;

import io.opencomplaint.event.CaseEvent;
import io.opencomplaint.event.EventType;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;

/**
 * Events as JSON and back. What is read can only become one of the records that {@link EventType} names; anything that
 * such a record does not know is refused.
 *
 * <p>What is nested too deep, too long, or says a field twice is refused: see {@link FactsJson}.
 */
final class EventCodec {

    private final ObjectWriter factsWriter = FactsJson.MAPPER.writer();
    private final ObjectWriter textsWriter = FactsJson.MAPPER.writer();
    private final ObjectReader textsReader = FactsJson.MAPPER.readerFor(new TypeReference<List<String>>() {});
    private final Map<EventType, ObjectReader> factsReaders = new EnumMap<>(EventType.class);

    EventCodec() {
        for (EventType type : EventType.values()) {
            factsReaders.put(type, FactsJson.MAPPER.readerFor(type.recordType()));
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
}

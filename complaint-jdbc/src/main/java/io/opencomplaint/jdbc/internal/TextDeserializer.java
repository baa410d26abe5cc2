package io.opencomplaint.jdbc.internal;

import io.opencomplaint.model.Text;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/** Reads the place of a text and takes the text from there. */
final class TextDeserializer extends ValueDeserializer<Text> {

    @Override
    public Text deserialize(JsonParser from, DeserializationContext context) {
        EventTexts texts = (EventTexts) context.getAttribute(EventTexts.ATTRIBUTE);
        if (from.currentToken() != JsonToken.VALUE_NUMBER_INT || !texts.has(from.getIntValue())) {
            return context.reportInputMismatch(Text.class, "Facts do not refer to one of the event's texts here");
        }
        return texts.at(from.getIntValue());
    }
}

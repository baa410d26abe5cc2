package io.opencomplaint.jdbc.internal;

import io.opencomplaint.model.Text;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Puts a text aside and writes its place, so that facts never hold a text. */
final class TextSerializer extends ValueSerializer<Text> {

    @Override
    public void serialize(Text value, JsonGenerator to, SerializationContext context) {
        EventTexts texts = (EventTexts) context.getAttribute(EventTexts.ATTRIBUTE);
        to.writeNumber(texts.add(value));
    }
}

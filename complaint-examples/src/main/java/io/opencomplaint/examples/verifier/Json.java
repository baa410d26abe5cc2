package io.opencomplaint.examples.verifier;

import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** One JSON document as tokens, within limits, each member of an object once. For one thread. */
final class Json implements AutoCloseable {

    /** More than any event has. */
    static final int DEPTH = 64;

    /** UTF-16 units; a text has 1,048,576 at most. */
    static final int STRING = 2_000_000;

    private static final int NUMBER = 100;
    private static final int NAME = 200;
    private static final long DOCUMENT = 4_000_000_000L;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEPTH)
                    .maxStringLength(STRING)
                    .maxNumberLength(NUMBER)
                    .maxNameLength(NAME)
                    .maxDocumentLength(DOCUMENT)
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final JsonParser parser;

    Json(InputStream from) {
        // A decoder that refuses what is no UTF-8, where the parser's own would go on.
        InputStreamReader utf8 = new InputStreamReader(from, StandardCharsets.UTF_8.newDecoder());
        parser = FACTORY.createParser(ObjectReadContext.empty(), utf8);
    }

    /** The next token; {@code null} at the end. */
    @Nullable
    JsonToken next() throws Unusable {
        try {
            return parser.nextToken();
        } catch (JacksonException e) {
            throw unusable(e);
        }
    }

    /** The next token, which must be there. */
    JsonToken required() throws Unusable {
        JsonToken next = next();
        if (next == null) {
            throw new Unusable("it ends too early");
        }
        return next;
    }

    void expect(JsonToken expected, String what) throws Unusable {
        if (next() != expected) {
            throw new Unusable(what + at());
        }
    }

    /** The name of the next member; {@code null} at the end of the object. */
    @Nullable
    String member() throws Unusable {
        return required() == JsonToken.END_OBJECT ? null : text();
    }

    /** A string, a name, or a number as it stands there. */
    String text() throws Unusable {
        try {
            return parser.getString();
        } catch (JacksonException e) {
            throw unusable(e);
        }
    }

    String string(String what) throws Unusable {
        expect(JsonToken.VALUE_STRING, what + " is no string");
        return text();
    }

    /** Where the parser is. */
    String at() {
        return at(parser.currentTokenLocation());
    }

    private static String at(@Nullable TokenStreamLocation place) {
        return place == null ? "" : ", line " + place.getLineNr() + ", column " + place.getColumnNr();
    }

    /** The parser's own words may hold what stands in the document. */
    private static Unusable unusable(JacksonException e) {
        if (e instanceof StreamConstraintsException) {
            return new Unusable("something in it is longer or deeper than in any bundle" + at(e.getLocation()));
        }
        if (e instanceof JacksonIOException) {
            return new Unusable("it is no UTF-8, or cannot be read to its end");
        }
        return new Unusable("it is no JSON, is cut off, or has a member twice" + at(e.getLocation()));
    }

    @Override
    public void close() {
        parser.close();
    }
}

package io.opencomplaint.examples.verifier;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Reads the facts of events and gives their bytes. */
final class Facts {

    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)([.][0-9]+)?");
    private static final String TEXT = "@text";
    private static final String SALT = "@salt";
    private static final String DIGEST = "@digest";

    private final Json json;
    private final Map<String, String> outermost = new HashMap<>();
    private boolean textSeen;

    Facts(Json json) {
        this.json = json;
    }

    /** The bytes of the facts of one event. */
    byte[] read() throws Unusable {
        outermost.clear();
        if (json.required() != JsonToken.START_OBJECT) {
            throw new Unusable("the facts of an event are no object" + json.at());
        }
        Canonical bytes = new Canonical();
        object(bytes, outermost);
        return bytes.bytes();
    }

    /** A string or number right in the facts of the last event; empty where there is none. */
    String outermost(String name) {
        return outermost.getOrDefault(name, "");
    }

    /** Whether any text was there with its content. */
    boolean isTextSeen() {
        return textSeen;
    }

    private void value(Canonical to, JsonToken token) throws Unusable {
        switch (token) {
            case VALUE_STRING -> to.counted('s', json.text());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> to.counted('n', number());
            case VALUE_TRUE -> to.mark('t');
            case VALUE_FALSE -> to.mark('f');
            case START_ARRAY -> list(to);
            case START_OBJECT -> object(to, null);
            default -> throw new Unusable("a bundle has nothing like this" + json.at());
        }
    }

    private String number() throws Unusable {
        String number = json.text();
        if (!NUMBER.matcher(number).matches()) {
            throw new Unusable("a number has an exponent, which no bundle writes" + json.at());
        }
        return number;
    }

    private void list(Canonical to) throws Unusable {
        JsonToken item = json.required();
        if (item == JsonToken.END_ARRAY) {
            throw new Unusable("a list is empty, which no bundle writes" + json.at());
        }
        to.mark('l');
        for (; item != JsonToken.END_ARRAY; item = json.required()) {
            value(to, item);
        }
        to.mark('e');
    }

    private void object(Canonical to, @Nullable Map<String, String> scalars) throws Unusable {
        Map<String, byte[]> members = new TreeMap<>();
        Map<String, String> text = new HashMap<>();
        for (String name = json.member(); name != null; name = json.member()) {
            if (name.startsWith("@")) {
                text.put(name, json.string(name));
                continue;
            }
            JsonToken token = json.required();
            if (scalars != null && token.isScalarValue()) {
                scalars.put(name, json.text());
            }
            Canonical value = new Canonical();
            value(value, token);
            members.put(name, value.bytes());
        }
        if (!text.isEmpty()) {
            text(to, text, members.isEmpty());
            return;
        }
        to.mark('o');
        for (Map.Entry<String, byte[]> member : members.entrySet()) {
            to.counted('s', member.getKey()).raw(member.getValue());
        }
        to.mark('e');
    }

    private void text(Canonical to, Map<String, String> members, boolean alone) throws Unusable {
        String text = members.get(TEXT);
        String salt = members.get(SALT);
        String digest = members.get(DIGEST);
        to.mark('x');
        if (alone && members.size() == 2 && text != null && salt != null) {
            textSeen = true;
            to.raw(Canonical.sha256(Canonical.hex("a salt", Canonical.SALT_DIGITS, salt), Canonical.utf8(text)));
        } else if (alone && members.size() == 1 && digest != null) {
            to.raw(Canonical.hex("a digest", Canonical.DIGEST_DIGITS, digest));
        } else {
            throw new Unusable("a text has neither content and salt nor a digest alone" + json.at());
        }
    }
}

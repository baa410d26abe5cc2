package io.opencomplaint.policy.file;

import io.opencomplaint.label.JsonString;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes texts, numbers, truths, lists and maps as JSON, two blanks for each level. */
final class JsonText {

    private final StringBuilder text = new StringBuilder();

    private JsonText() {}

    static String of(Object value) {
        JsonText json = new JsonText();
        json.value(value, "\n");
        return json.text.append('\n').toString();
    }

    private void value(Object value, String line) {
        if (value instanceof Map<?, ?> map) {
            // What has no order of its own, as the maps of a schema, is written in one that never changes.
            Map<?, ?> ordered = map instanceof java.util.LinkedHashMap<?, ?> ? map : new TreeMap<>(map);
            Iterator<? extends Map.Entry<?, ?>> entries = ordered.entrySet().iterator();
            block('{', '}', line, entries, (entry, inner) -> {
                text.append(JsonString.of(entry.getKey().toString()));
                text.append(": ");
                value(entry.getValue(), inner);
            });
        } else if (value instanceof List<?> list) {
            block('[', ']', line, list.iterator(), this::value);
        } else if (value instanceof Number || value instanceof Boolean) {
            text.append(value);
        } else {
            text.append(JsonString.of(value.toString()));
        }
    }

    private interface Item<T> {
        void write(T item, String line);
    }

    private <T> void block(char open, char close, String line, Iterator<? extends T> items, Item<T> item) {
        text.append(open);
        String inner = line + "  ";
        boolean any = items.hasNext();
        while (items.hasNext()) {
            text.append(inner);
            item.write(items.next(), inner);
            text.append(items.hasNext() ? "," : "");
        }
        text.append(any ? line : "").append(close);
    }
}

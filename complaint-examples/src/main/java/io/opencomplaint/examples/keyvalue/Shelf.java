package io.opencomplaint.examples.keyvalue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * Records of one kind by key, in two maps: to erase texts, replace them in the second one, without touching the facts.
 *
 * @param <T> the kind
 */
final class Shelf<T extends Record> {

    private final Class<T> type;
    private final MVMap<String, String> facts;
    private final MVMap<String, String> texts;

    Shelf(Vault vault, String name, Class<T> type) {
        this.type = type;
        facts = vault.map(name);
        texts = vault.map(name + ".texts");
    }

    void put(String key, T value) {
        Json.Kept kept = Json.write(value);
        facts.put(key, kept.facts());
        texts.put(key, kept.texts());
    }

    @Nullable
    T get(String key) {
        String found = facts.get(key);
        return found == null ? null : read(key, found);
    }

    void remove(String key) {
        facts.remove(key);
        texts.remove(key);
    }

    /** In the order of the keys. */
    List<T> between(String from, String before) {
        List<T> found = new ArrayList<>();
        Cursor<String, String> cursor = facts.cursor(from, before, false);
        while (cursor.hasNext()) {
            String key = cursor.next();
            found.add(read(key, cursor.getValue()));
        }
        return found;
    }

    private T read(String key, String found) {
        return Json.read(type, new Json.Kept(found, Objects.requireNonNull(texts.get(key))));
    }
}

package io.opencomplaint.examples.keyvalue;

import org.h2.mvstore.MVMap;

/** Numbers that rise. Call within a unit of work. */
final class Counters {

    private final MVMap<String, String> last;

    Counters(Vault vault) {
        last = vault.map("counters");
    }

    /** The first of so many. */
    long next(int count, Object... name) {
        String key = Keys.of(name);
        String before = last.get(key);
        long first = before == null ? 1 : Long.parseLong(before) + 1;
        last.put(key, Long.toString(first + count - 1));
        return first;
    }
}

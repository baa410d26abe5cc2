package io.opencomplaint.examples.documents.analysis;

import io.opencomplaint.examples.documents.KeyWords;
import io.opencomplaint.spi.Axis;
import java.util.Locale;

/** Names for keys: the host's, else the library's, else the key itself. */
record Names(KeyNames host, Phrases words) {

    String of(Axis axis, String key) {
        if (key.isEmpty()) {
            return words.of(axis == Axis.CATEGORY ? "none.category" : "none.other");
        }
        String name = host.of(axis, key);
        return name == null ? KeyWords.of(words.labels(), axis, key) : name;
    }

    /** The key of a bundle for the name of an axis. */
    static String code(Axis axis) {
        return axis.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

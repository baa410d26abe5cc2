package io.opencomplaint.examples.documents.analysis;

import io.opencomplaint.spi.Axis;
import org.jspecify.annotations.Nullable;

/** What the host calls its categories, units, targets and whatever else has a key. */
@FunctionalInterface
public interface KeyNames {

    /** Names nothing: keys of the library's own get its words, all others stand for themselves. */
    KeyNames NONE = (axis, key) -> null;

    /**
     * The name of a key.
     *
     * @param axis which kind of key
     * @param key as the axis says, never empty
     * @return plain text, which the page escapes; {@code null} where the host has no name for it
     */
    @Nullable
    String of(Axis axis, String key);
}

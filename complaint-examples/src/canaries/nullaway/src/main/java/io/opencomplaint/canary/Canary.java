package io.opencomplaint.canary;

import org.jspecify.annotations.Nullable;

/** Uses what may be null. */
public interface Canary {
    /**
     * Tells the length of a song.
     *
     * @param song the song, if there is one
     * @return the number of characters
     */
    default int length(@Nullable String song) {
        return song.length();
    }
}

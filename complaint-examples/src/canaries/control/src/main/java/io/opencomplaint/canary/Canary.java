package io.opencomplaint.canary;

import org.jspecify.annotations.Nullable;

/**
 * Clean in every way the canaries beside it are not.
 *
 * @param song what it sings, if it sings
 */
public record Canary(@Nullable String song) {
    /**
     * Tells how long the song is.
     *
     * @return the number of characters, 0 without a song
     */
    public int length() {
        return song == null ? 0 : song.length();
    }
}

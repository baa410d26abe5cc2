package io.opencomplaint.canary;

import java.util.List;

/** Uses a raw type: javac warns, Error Prone has nothing to say. */
public interface Canary {
    /**
     * Sings.
     *
     * @param songs what to sing
     */
    void sing(List songs);
}

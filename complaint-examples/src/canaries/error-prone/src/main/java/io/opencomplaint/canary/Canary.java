package io.opencomplaint.canary;

/** Makes an exception and does not throw it. */
public interface Canary {
    /** Sings. */
    default void sing() {
        new IllegalStateException("silent");
    }
}

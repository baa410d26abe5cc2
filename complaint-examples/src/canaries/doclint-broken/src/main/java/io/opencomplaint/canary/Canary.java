package io.opencomplaint.canary;

/** Points at {@link NoSuchBird}. */
public interface Canary {
    /** Sings. */
    void sing();
}

package io.opencomplaint.canary;

/** Has a method that says nothing of itself. */
public interface Canary {
    void sing();
}

package io.opencomplaint.canary;

/** Indented by one space. */
public interface Canary {
 /** Sings. */
 void sing();
}

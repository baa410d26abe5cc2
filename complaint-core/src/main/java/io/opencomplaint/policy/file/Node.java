package io.opencomplaint.policy.file;

import java.util.List;
import java.util.Map;

/** A piece of a file that is not understood yet, and where it stands. */
sealed interface Node {

    /** For example {@code workflow.rows[3].act}; empty for the whole file. */
    String path();

    /** Counted from 1. */
    int line();

    /** One value; everything is text until a form reads it. */
    record Scalar(String path, int line, String text) implements Node {}

    /** Several, in order. */
    record Items(String path, int line, List<Node> items) implements Node {}

    /** Several, by name, in order. */
    record Fields(String path, int line, Map<String, Node> fields) implements Node {}

    /** How problems name the place. */
    default String place() {
        return (path().isEmpty() ? "the file" : path()) + " (line " + line() + ")";
    }
}

package io.opencomplaint.model;

import io.opencomplaint.InvalidValueException;
import java.util.List;

/**
 * Why it came to a complaint 原因 (S8: root cause; S13, S16: causes and their frequency), for example process → packaging, as found by an
 * investigation. The host names its causes as it does its categories; the text form is that of a {@link Category}.
 *
 * @param steps from the root down, 1 to 4, each 1 to 128 characters without control characters
 */
public record Cause(List<String> steps) {

    private static final int MAX_DEPTH = 4;

    /**
     * Checks and copies the steps.
     *
     * @param steps from the root down
     * @throws InvalidValueException when there is no step, more than 4, or one that is not a key
     */
    public Cause {
        steps = PathText.checked("cause", steps, MAX_DEPTH);
    }

    /**
     * A cause from its text form.
     *
     * @param path steps joined by '/', for example {@code process/packaging}
     * @return the cause
     * @throws InvalidValueException when there are more than 4 steps, or one is empty or too long
     */
    public static Cause of(String path) {
        return new Cause(PathText.read(path));
    }

    /**
     * The text form, which {@link #of(String)} reads back.
     *
     * @return steps joined by '/'
     */
    public String path() {
        return PathText.of(steps);
    }

    /**
     * The text form of its first steps, of the cause that it lies in.
     *
     * @param depth how many steps, 1 to as many as it has
     * @return these steps joined by '/'
     * @throws IndexOutOfBoundsException when it has not so many
     */
    public String pathTo(int depth) {
        return PathText.of(steps, depth);
    }

    /**
     * The first step, by which a Pareto chart of the top level counts.
     *
     * @return the cause of depth 1 that this one lies in
     */
    public Cause top() {
        return steps.size() == 1 ? this : new Cause(steps.subList(0, 1));
    }

    @Override
    public String toString() {
        return path();
    }
}

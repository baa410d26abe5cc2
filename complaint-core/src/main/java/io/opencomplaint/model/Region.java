package io.opencomplaint.model;

import io.opencomplaint.InvalidValueException;
import java.util.List;

/**
 * Where the matter of a complaint lies 区域 (S11), for example province → city → district: a place among those by which the host
 * counts, not an address. Its text form is that of a {@link Category}.
 *
 * @param steps from the largest down, 1 to 4, each 1 to 128 characters without control characters
 */
public record Region(List<String> steps) {

    private static final int MAX_DEPTH = 4;

    /**
     * Checks and copies the steps.
     *
     * @param steps from the largest down
     * @throws InvalidValueException when there is no step, more than 4, or one that is not a key
     */
    public Region {
        steps = PathText.checked("region", steps, MAX_DEPTH);
    }

    /**
     * A region from its text form.
     *
     * @param path steps joined by '/', for example {@code zhejiang/hangzhou}
     * @return the region
     * @throws InvalidValueException when there are more than 4 steps, or one is empty or too long
     */
    public static Region of(String path) {
        return new Region(PathText.read(path));
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
     * The text form of its first steps, of the region that it lies in.
     *
     * @param depth how many steps, 1 to as many as it has
     * @return these steps joined by '/'
     * @throws IndexOutOfBoundsException when it has not so many
     */
    public String pathTo(int depth) {
        return PathText.of(steps, depth);
    }

    @Override
    public String toString() {
        return path();
    }
}

package io.opencomplaint.model;

import io.opencomplaint.InvalidValueException;
import java.util.List;

/**
 * A place in the tree of kinds of complaint 投诉类别, for example product → fault.
 *
 * <p>Its text form joins the steps by '/'; within a step '/' is written {@code ~1} and '~' is written {@code ~0}, as in
 * JSON Pointer (RFC 6901), so that names from other systems survive.
 *
 * @param steps from the root down, 1 to 8, each 1 to 128 characters without control characters
 */
public record Category(List<String> steps) {

    private static final int MAX_DEPTH = 8;

    /**
     * Checks and copies the steps.
     *
     * @param steps from the root down
     * @throws InvalidValueException when there is no step, more than 8, or one that is not a key
     */
    public Category {
        steps = PathText.checked("category", steps, MAX_DEPTH);
    }

    /**
     * A category from its text form.
     *
     * @param path steps joined by '/', for example {@code product/fault}
     * @return the category
     * @throws InvalidValueException when a step is empty or too long
     */
    public static Category of(String path) {
        return new Category(PathText.read(path));
    }

    /**
     * A category from its steps, which may hold any printable character.
     *
     * @param steps from the root down
     * @return the category
     * @throws InvalidValueException when a step is empty or too long
     */
    public static Category ofSteps(String... steps) {
        return new Category(List.of(steps));
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
     * The text form of its first steps, of the category that it lies in.
     *
     * @param depth how many steps, 1 to as many as it has
     * @return these steps joined by '/'
     * @throws IndexOutOfBoundsException when it has not so many
     */
    public String pathTo(int depth) {
        return PathText.of(steps, depth);
    }

    /**
     * The first step, by which statistics of the top level count.
     *
     * @return the category of depth 1 that this one lies in
     */
    public Category top() {
        return steps.size() == 1 ? this : new Category(steps.subList(0, 1));
    }

    /**
     * Whether this category is the given one or lies below it.
     *
     * @param ancestor the subtree's root
     * @return true within the subtree
     */
    public boolean isWithin(Category ancestor) {
        int depth = ancestor.steps.size();
        return steps.size() >= depth && steps.subList(0, depth).equals(ancestor.steps);
    }

    @Override
    public String toString() {
        return path();
    }
}

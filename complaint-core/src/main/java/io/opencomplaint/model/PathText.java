package io.opencomplaint.model;

import io.opencomplaint.InvalidValueException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Paths from a root down, as categories, regions and causes are. The text form joins the steps by '/'; within a step '/' is written
 * {@code ~1} and '~' is written {@code ~0}, as in JSON Pointer (RFC 6901).
 */
final class PathText {

    private PathText() {}

    /** The steps, of which there are 1 or more, each a key. */
    static List<String> checked(String type, List<String> steps, int most) {
        if (steps.isEmpty() || steps.size() > most) {
            throw new InvalidValueException(type, "give 1 to " + most + " steps from the root down");
        }
        List<String> copy = List.copyOf(steps);
        copy.forEach(step -> Require.key(type + " step", step));
        return copy;
    }

    static List<String> read(String path) {
        return Arrays.stream(path.split("/", -1)).map(PathText::unescape).toList();
    }

    static String of(List<String> steps) {
        return of(steps, steps.size());
    }

    /** Of the first steps; of one it is the step itself where nothing in it has to be escaped. */
    static String of(List<String> steps, int depth) {
        Objects.checkIndex(depth - 1, steps.size());
        if (depth == 1) {
            return escape(steps.get(0));
        }
        StringBuilder path = new StringBuilder();
        for (String step : steps.subList(0, depth)) {
            if (path.length() > 0) {
                path.append('/');
            }
            path.append(escape(step));
        }
        return path.toString();
    }

    private static String escape(String step) {
        return step.indexOf('~') < 0 && step.indexOf('/') < 0
                ? step
                : step.replace("~", "~0").replace("/", "~1");
    }

    private static String unescape(String step) {
        return step.replace("~1", "/").replace("~0", "~");
    }
}

package io.opencomplaint.examples.documents;

import io.opencomplaint.InvalidValueException;
import io.opencomplaint.label.Labels;
import io.opencomplaint.model.Category;
import io.opencomplaint.model.Cause;
import io.opencomplaint.model.ClockFamily;
import io.opencomplaint.model.InadmissibilityReason;
import io.opencomplaint.model.Priority;
import io.opencomplaint.model.Region;
import io.opencomplaint.model.Severity;
import io.opencomplaint.spi.Axis;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The library's words for the keys of statistics 统计项名称; a key of the host's own stands for itself. */
public final class KeyWords {

    private static final String STEP = " / ";
    private static final Pattern SCALE = Pattern.compile("(-?\\d{1,9})-(-?\\d{1,9})");

    private KeyWords() {}

    /**
     * The name of a key.
     *
     * @param labels in which language
     * @param axis which kind of key
     * @param key as the axis says, not empty
     * @return its name
     */
    public static String of(Labels labels, Axis axis, String key) {
        return switch (axis) {
            case CATEGORY, SUBCATEGORY -> path(key, path -> Category.of(path).steps());
            case REGION -> path(key, path -> Region.of(path).steps());
            case CAUSE -> path(key, path -> Cause.of(path).steps());
            case CHANNEL -> labels.of("channel", key);
            case SOURCE -> labels.of("source", key);
            case TIER -> labels.of("tier", key);
            case PRIORITY -> labels.of(Priority.valueOf(key));
            case SEVERITY -> labels.of(Severity.valueOf(key));
            case FAMILY -> labels.of(ClockFamily.valueOf(key));
            case REFUSAL -> labels.of(InadmissibilityReason.valueOf(key));
            case ASPECT -> aspect(labels, key);
            default -> key;
        };
    }

    /** With an en dash in the scale, since spreadsheets take 1-5 for a day. */
    private static String aspect(Labels labels, String key) {
        int slash = key.lastIndexOf('/');
        Matcher scaled = SCALE.matcher(key.substring(slash + 1));
        return slash > 0 && scaled.matches()
                ? labels.of("aspect", key.substring(0, slash)) + " (" + scaled.group(1) + "–" + scaled.group(2) + ")"
                : labels.of("aspect", key);
    }

    private static String path(String key, Function<String, List<String>> steps) {
        try {
            return String.join(STEP, steps.apply(key));
        } catch (InvalidValueException e) {
            return key;
        }
    }
}

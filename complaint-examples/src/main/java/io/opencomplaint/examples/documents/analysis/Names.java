package io.opencomplaint.examples.documents.analysis;

import io.opencomplaint.InvalidValueException;
import io.opencomplaint.label.Labels;
import io.opencomplaint.model.Category;
import io.opencomplaint.model.Cause;
import io.opencomplaint.model.ClockFamily;
import io.opencomplaint.model.InadmissibilityReason;
import io.opencomplaint.model.Priority;
import io.opencomplaint.model.Severity;
import io.opencomplaint.spi.Axis;
import java.util.Locale;

/** Names for keys: the host's, else the library's, else the key itself. */
record Names(KeyNames host, Phrases words) {

    String of(Axis axis, String key) {
        if (key.isEmpty()) {
            return words.of(axis == Axis.CATEGORY ? "none.category" : "none.other");
        }
        String name = host.of(axis, key);
        return name == null ? own(axis, key) : name;
    }

    private String own(Axis axis, String key) {
        Labels labels = words.labels();
        return switch (axis) {
            case CATEGORY, SUBCATEGORY, REGION -> path(key);
            case CAUSE -> String.join(" / ", Cause.of(key).steps());
            case CHANNEL -> labels.of("channel", key);
            case TIER -> labels.of("tier", key);
            case ASPECT -> labels.of("aspect", key);
            case PRIORITY -> labels.of(Priority.valueOf(key));
            case SEVERITY -> labels.of(Severity.valueOf(key));
            case FAMILY -> labels.of(ClockFamily.valueOf(key));
            case REFUSAL -> labels.of(InadmissibilityReason.valueOf(key));
            default -> key;
        };
    }

    private static String path(String key) {
        try {
            return String.join(" / ", Category.of(key).steps());
        } catch (InvalidValueException e) {
            return key;
        }
    }

    /** The key of a bundle for the name of an axis. */
    static String code(Axis axis) {
        return axis.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

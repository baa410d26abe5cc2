package io.opencomplaint.desk.refusal;

import io.opencomplaint.label.Labels;
import java.io.Serializable;
import java.util.Locale;
import java.util.Map;

/**
 * Something an act says that cannot be taken. Never holds the value itself, which may be personal.
 *
 * @param path of the component, for example {@code complainant.phone}
 * @param constraint key of the message
 * @param bounds what the message fills in, for example the greatest length
 */
public record Violation(String path, String constraint, Map<String, String> bounds) implements Serializable {

    /**
     * Copies the bounds.
     *
     * @param path of the component
     * @param constraint key of the message
     * @param bounds what the message fills in
     */
    public Violation {
        bounds = Map.copyOf(bounds);
    }

    /**
     * Says what is wrong and what would be right.
     *
     * @param locale the reader's; English or Chinese
     * @return for example «subject: give 1 to 500 characters, not only blanks»
     */
    public String message(Locale locale) {
        Labels labels = Labels.in(locale);
        String words = labels.of("constraint", constraint);
        for (Map.Entry<String, String> bound : bounds.entrySet()) {
            words = words.replace('{' + bound.getKey() + '}', bound.getValue());
        }
        return labels.sentence("violation", path, words);
    }
}

package io.opencomplaint.desk.refusal;

import io.opencomplaint.ComplaintException;
import io.opencomplaint.act.ActType;
import io.opencomplaint.label.Labels;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The act says something that cannot be taken. Nothing was stored; every violation is listed. */
public final class InvalidActException extends ComplaintException {

    private static final long serialVersionUID = 1L;

    private final ActType act;
    private final List<Violation> violations;

    /**
     * With all that was found.
     *
     * @param act that was refused
     * @param violations one or more
     */
    public InvalidActException(ActType act, List<Violation> violations) {
        super("invalid-act", message(act, violations, Locale.ENGLISH));
        this.act = act;
        this.violations = List.copyOf(violations);
    }

    /**
     * Everything that is wrong.
     *
     * @return one or more, by path
     */
    public List<Violation> violations() {
        return violations;
    }

    /**
     * Everything that is wrong, in words.
     *
     * @param locale the reader's; English or Chinese
     * @return one sentence with all violations
     */
    public String message(Locale locale) {
        return message(act, violations, locale);
    }

    private static String message(ActType act, List<Violation> violations, Locale locale) {
        Labels labels = Labels.in(locale);
        return labels.sentence(
                "violations",
                labels.of(act),
                violations.stream()
                        .map(violation -> violation.message(locale))
                        .collect(Collectors.joining(labels.of("list", "semicolon"))));
    }
}

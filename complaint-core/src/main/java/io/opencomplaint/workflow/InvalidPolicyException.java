package io.opencomplaint.workflow;

import io.opencomplaint.ComplaintException;
import java.util.List;

/** A workflow or policy was refused when it was built. Every problem is listed at once. */
public final class InvalidPolicyException extends ComplaintException {

    private static final long serialVersionUID = 1L;

    private final List<String> problems;

    /**
     * Refuses what was built.
     *
     * @param what for example {@code workflow}
     * @param problems one or more, each saying what is wrong and what would be right
     */
    public InvalidPolicyException(String what, List<String> problems) {
        super("invalid-policy", "The " + what + " cannot be built:\n  - " + String.join("\n  - ", problems));
        this.problems = List.copyOf(problems);
    }

    /**
     * Everything that is wrong.
     *
     * @return one or more sentences
     */
    public List<String> problems() {
        return problems;
    }
}

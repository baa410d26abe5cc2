package io.opencomplaint.policy.file;

import io.opencomplaint.ComplaintException;
import java.util.List;

/** A policy file was refused, or a policy cannot be written to one. Every problem is listed at once. */
public final class PolicyFileException extends ComplaintException {

    private static final long serialVersionUID = 1L;

    private final List<String> problems;

    /**
     * Refuses a file or a policy.
     *
     * @param what for example {@code policy file}
     * @param problems one or more, each naming the place in the file, what was refused and what to do
     */
    public PolicyFileException(String what, List<String> problems) {
        super("invalid-policy-file", "The " + what + " is refused:\n  - " + String.join("\n  - ", problems));
        this.problems = List.copyOf(problems);
    }

    /**
     * Everything that is wrong.
     *
     * @return one or more sentences, each beginning with a place as {@code service-levels.targets[2].limits[0].limit (line 17)}
     */
    public List<String> problems() {
        return problems;
    }
}

package io.opencomplaint.model;

import io.opencomplaint.InvalidValueException;
import java.io.Serializable;

/**
 * Where a complaint stands 状态: an open value that each workflow defines, with a phase that everything else reasons on.
 *
 * @param code 1 to 64 of a-z, 0-9, '.', '_' and '-'
 * @param phase what the status means to queries, reports and clocks
 */
public record Status(String code, Phase phase) implements Serializable {

    /**
     * Checks the code.
     *
     * @param code 1 to 64 of a-z
     * @param phase what the status means to queries
     * @throws InvalidValueException when the code is not of the form above or the phase is missing
     */
    public Status {
        Require.code("status", code);
        Require.present("status", "its phase", phase);
    }

    /**
     * A status.
     *
     * @param code 1 to 64 of a-z, 0-9, '.', '_' and '-'
     * @param phase what it means
     * @return the status
     */
    public static Status of(String code, Phase phase) {
        return new Status(code, phase);
    }

    @Override
    public String toString() {
        return code;
    }
}

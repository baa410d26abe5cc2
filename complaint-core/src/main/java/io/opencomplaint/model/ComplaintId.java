package io.opencomplaint.model;

import io.opencomplaint.InvalidValueException;
import java.io.Serializable;

/**
 * Identifies a complaint within its tenant, from before it has a number 投诉编号.
 *
 * @param value 1 to 64 of a-z, 0-9, '.', '_' and '-'; given by the host or by the desk's generator
 */
public record ComplaintId(String value) implements Comparable<ComplaintId>, Serializable {

    /**
     * Checks the value.
     *
     * @param value 1 to 64 of a-z
     * @throws InvalidValueException when the value is not of the form above
     */
    public ComplaintId {
        Require.code("complaint id", value);
    }

    /**
     * An id by its value.
     *
     * @param value 1 to 64 of a-z, 0-9, '.', '_' and '-'
     * @return the id
     */
    public static ComplaintId of(String value) {
        return new ComplaintId(value);
    }

    @Override
    public int compareTo(ComplaintId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

package io.opencomplaint.model;

import io.opencomplaint.InvalidValueException;

/**
 * What another system calls this complaint 外部编号. A store holds each (tenant, source, value) at most once, so that the
 * same thing taken in twice is noticed.
 *
 * @param source the other system, a code such as {@code cfpb}
 * @param value its identifier there, 1 to 128 characters
 */
public record ExternalReference(String source, String value) {

    /**
     * Checks both parts.
     *
     * @param source the other system
     * @param value its identifier there
     * @throws InvalidValueException when one is not of the form above
     */
    public ExternalReference {
        Require.code("external reference source", source);
        Require.key("external reference", value);
    }

    /**
     * A reference.
     *
     * @param source a code
     * @param value 1 to 128 characters
     * @return the reference
     */
    public static ExternalReference of(String source, String value) {
        return new ExternalReference(source, value);
    }

    @Override
    public String toString() {
        return source + ":" + value;
    }
}

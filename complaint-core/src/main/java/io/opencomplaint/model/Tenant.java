package io.opencomplaint.model;

import io.opencomplaint.InvalidValueException;

/**
 * One of several organisations 租户 whose complaints share a store and never meet.
 *
 * @param code 1 to 64 of a-z, 0-9, '.', '_' and '-'
 */
public record Tenant(String code) {

    /** The tenant of hosts that have only one. */
    public static final Tenant DEFAULT = new Tenant("default");

    /**
     * Checks the code.
     *
     * @param code 1 to 64 of a-z
     * @throws InvalidValueException when the code is not of the form above
     */
    public Tenant {
        Require.code("tenant", code);
    }

    /**
     * A tenant by its code.
     *
     * @param code 1 to 64 of a-z, 0-9, '.', '_' and '-'
     * @return the tenant
     */
    public static Tenant of(String code) {
        return new Tenant(code);
    }

    @Override
    public String toString() {
        return code;
    }
}

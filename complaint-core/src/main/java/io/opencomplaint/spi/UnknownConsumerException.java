package io.opencomplaint.spi;

import io.opencomplaint.ComplaintException;
import io.opencomplaint.model.Tenant;

/** The tenant's feed has no consumer of this name. */
public final class UnknownConsumerException extends ComplaintException {

    private static final long serialVersionUID = 1L;

    /**
     * Nobody there.
     *
     * @param tenant whose feed
     * @param consumer who was looked for
     */
    public UnknownConsumerException(Tenant tenant, ConsumerName consumer) {
        super(
                "unknown-consumer",
                "Tenant " + tenant + " has no consumer of events with this name; subscribe it first, or check the name"
                        + " and the tenant: " + consumer);
    }
}

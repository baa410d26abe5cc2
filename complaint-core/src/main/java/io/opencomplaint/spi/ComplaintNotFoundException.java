package io.opencomplaint.spi;

import io.opencomplaint.ComplaintException;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Tenant;

/** The tenant has no complaint with this id. */
public final class ComplaintNotFoundException extends ComplaintException {

    private static final long serialVersionUID = 1L;

    private final ComplaintId complaint;

    /**
     * Nothing there.
     *
     * @param tenant where it was looked for
     * @param id what was looked for
     */
    public ComplaintNotFoundException(Tenant tenant, ComplaintId id) {
        super("not-found", "Tenant " + tenant + " has no complaint with this id; check the id and the tenant: " + id);
        this.complaint = id;
    }

    /**
     * Which complaint.
     *
     * @return its id
     */
    public ComplaintId complaint() {
        return complaint;
    }
}

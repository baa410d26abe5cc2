package io.opencomplaint.inmemory;

import io.opencomplaint.model.ComplaintId;

/** Placeholder. */
public final class InMemoryIds {
    private InMemoryIds() {}

    /**
     * Gives the first id.
     *
     * @return the id
     */
    public static ComplaintId first() {
        return new ComplaintId("c-1");
    }
}

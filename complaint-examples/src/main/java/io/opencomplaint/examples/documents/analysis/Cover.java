package io.opencomplaint.examples.documents.analysis;

import java.util.List;

/**
 * What a page says beside the statistics.
 *
 * @param organisation whose complaints they are
 * @param names what the host calls its keys
 * @param denominators what complaints are set against; no section where there are none
 */
public record Cover(String organisation, KeyNames names, List<Denominators> denominators) {

    /** Copies the list. */
    public Cover {
        denominators = List.copyOf(denominators);
    }

    /**
     * With keys as they are.
     *
     * @param organisation whose complaints they are
     */
    public static Cover of(String organisation) {
        return new Cover(organisation, KeyNames.NONE, List.of());
    }
}

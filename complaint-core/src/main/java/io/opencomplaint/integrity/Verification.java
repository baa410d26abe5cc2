package io.opencomplaint.integrity;

import java.util.List;

/**
 * What came of checking the chains of several complaints.
 *
 * @param complaints how many were checked
 * @param events how many events they have
 * @param broken the first broken event of each complaint that has one, in the order in which they were checked; at most
 *     {@value #MOST}; immutable
 * @param brokenComplaints how many have one
 */
public record Verification(long complaints, long events, List<ChainBreak> broken, long brokenComplaints) {

    /** How many broken events are named. */
    public static final int MOST = 10_000;

    /**
     * Copies the list.
     *
     * @param complaints how many were checked
     * @param events how many events they have
     * @param broken the first broken event of each complaint that has one
     * @param brokenComplaints how many have one
     */
    public Verification {
        broken = List.copyOf(broken);
    }

    /**
     * Whether nothing was found.
     *
     * @return true when every chain holds
     */
    public boolean isIntact() {
        return brokenComplaints == 0;
    }
}

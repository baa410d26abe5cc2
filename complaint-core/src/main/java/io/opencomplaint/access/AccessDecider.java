package io.opencomplaint.access;

/**
 * What the host has to say on who may do and see what, beside the rules of the policy. It is asked after the rules have allowed something, so it can
 * only narrow: what it refuses of {@link Permission#READ_CONTACTS} is masked, and who complains is hidden by {@link Permission#READ_CONFIDENTIAL}.
 * Whatever it throws comes out of the call that asked, and nothing is done or shown then. Must be safe from any thread, and quick: a search
 * asks several times for every complaint on its page.
 */
@FunctionalInterface
public interface AccessDecider {

    /** What the rules allow is allowed. */
    AccessDecider ALLOWING = request -> true;

    /**
     * Whether the host allows it too.
     *
     * @param request what the rules have allowed
     * @return false to refuse it
     */
    boolean permits(AccessRequest request);
}

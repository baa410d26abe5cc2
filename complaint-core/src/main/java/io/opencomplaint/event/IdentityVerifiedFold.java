package io.opencomplaint.event;

import java.time.Instant;

/** Notes when the identity was checked. */
final class IdentityVerifiedFold implements Fold<IdentityVerified> {

    @Override
    public void apply(ComplaintDraft draft, IdentityVerified event, Instant at) {
        draft.identityVerifiedAt = at;
    }
}

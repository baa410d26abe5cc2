package io.opencomplaint.event;

/** Notes when the identity was checked. */
final class IdentityVerifiedFold implements Fold<IdentityVerified> {

    @Override
    public void apply(ComplaintDraft draft, IdentityVerified event, Recording recording) {
        draft.identityVerifiedAt = recording.occurredAt();
    }
}

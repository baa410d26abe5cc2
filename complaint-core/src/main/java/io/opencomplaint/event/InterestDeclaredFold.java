package io.opencomplaint.event;

/** The person keeps out of the case, or need not. */
final class InterestDeclaredFold implements Fold<InterestDeclared> {

    @Override
    public void apply(ComplaintDraft draft, InterestDeclared event, Recording recording) {
        draft.custody(custody -> custody.interest(event.person(), event.interested()));
    }
}

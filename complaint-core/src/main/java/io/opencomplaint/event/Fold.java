package io.opencomplaint.event;

/** What one kind of event changes in a complaint, apart from what every event changes. */
@FunctionalInterface
interface Fold<E extends CaseEvent> {

    void apply(ComplaintDraft draft, E event, Recording recording);
}

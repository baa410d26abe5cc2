package io.opencomplaint.event;

import io.opencomplaint.model.CaseTask;

/** There is a task more. */
final class TaskOpenedFold implements Fold<TaskOpened> {

    @Override
    public void apply(ComplaintDraft draft, TaskOpened event, Recording recording) {
        draft.dossier = draft.dossier.with(CaseTask.opened(
                event.key(), draft.cycle, event.kind(), event.assignee(), recording.occurredAt(), event.dueAt()));
    }
}

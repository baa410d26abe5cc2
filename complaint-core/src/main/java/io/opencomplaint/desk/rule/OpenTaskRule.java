package io.opencomplaint.desk.rule;

import io.opencomplaint.act.OpenTask;
import io.opencomplaint.desk.refusal.RefusalCode;
import io.opencomplaint.event.TaskOpened;
import io.opencomplaint.model.TaskKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A task is called by its key once, and its date does not lie in the past. A check of the effect 效果验证 that is planned without a date
 * gets the one of the policy (ours; the source of the systems has it after so many days and names no number).
 */
final class OpenTaskRule implements ActRule<OpenTask> {

    @Override
    public Ruling apply(Matter matter, OpenTask act) {
        if (matter.complaint().dossier().task(act.key()).isPresent()) {
            return Ruling.refuse(RefusalCode.TASK_EXISTS, act.key());
        }
        if (act.dueAt() != null && !act.dueAt().isAfter(matter.occurredAt())) {
            return Ruling.refuse(RefusalCode.TASK_DUE_IN_PAST, act.dueAt().toString());
        }
        return Ruling.of(new TaskOpened(act.kind(), act.key(), act.assignee(), act.text(), due(matter, act)));
    }

    private static @Nullable Instant due(Matter matter, OpenTask act) {
        return act.dueAt() == null && act.kind() == TaskKind.EFFECTIVENESS_CHECK
                ? matter.policy()
                        .effectCheckDue(matter.complaint(), matter.occurredAt())
                        .orElse(null)
                : act.dueAt();
    }
}

package io.opencomplaint.model;

import io.opencomplaint.InvalidValueException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A task beside the case 案件任务: a contribution 协办, a rectification 整改, a preventive measure or a check of its effect. What is to
 * be done and what was reported stand in the history. Immutable.
 *
 * @param key of the task, once within the complaint; 1 to 64 of a-z, 0-9, '.', '_' and '-'
 * @param kind what for
 * @param assignee who is to do it
 * @param state how far it has come
 * @param openedAt when it was asked for
 * @param dueAt until when it is to be done; {@code null} for no date
 * @param reportedAt when it was reported last; {@code null} when it never was, or the report was returned
 * @param endedAt when it was done or cancelled
 */
public record CaseTask(
        String key,
        TaskKind kind,
        Assignee assignee,
        TaskState state,
        Instant openedAt,
        @Nullable Instant dueAt,
        @Nullable Instant reportedAt,
        @Nullable Instant endedAt) {

    /**
     * Checks the key.
     *
     * @param key of the task
     * @param kind what for
     * @param assignee who is to do it
     * @param state how far it has come
     * @param openedAt when it was asked for
     * @param dueAt until when it is to be done
     * @param reportedAt when it was reported last
     * @param endedAt when it was done or cancelled
     * @throws InvalidValueException when the key is not of the form above
     */
    public CaseTask {
        Require.code("task", key);
    }

    /**
     * A task that was just asked for.
     *
     * @param key of the task
     * @param kind what for
     * @param assignee who is to do it
     * @param openedAt now
     * @param dueAt until when it is to be done; {@code null} for no date
     * @return the task
     */
    public static CaseTask opened(
            String key, TaskKind kind, Assignee assignee, Instant openedAt, @Nullable Instant dueAt) {
        return new CaseTask(key, kind, assignee, TaskState.OPEN, openedAt, dueAt, null, null);
    }

    /**
     * Whether it should have been done by now. What was reported in time is not overdue while its report waits.
     *
     * @param at an instant, usually the present
     * @return true when it is open and its date lies before the instant
     */
    public boolean isOverdue(Instant at) {
        return state == TaskState.OPEN && dueAt != null && at.isAfter(dueAt);
    }

    /**
     * Reported.
     *
     * @param at when
     * @return a copy
     */
    public CaseTask reported(Instant at) {
        return new CaseTask(key, kind, assignee, TaskState.REPORTED, openedAt, dueAt, at, null);
    }

    /**
     * To be done again.
     *
     * @return a copy
     */
    public CaseTask returned() {
        return new CaseTask(key, kind, assignee, TaskState.OPEN, openedAt, dueAt, null, null);
    }

    /**
     * Done or cancelled.
     *
     * @param end which of the two
     * @param at when
     * @return a copy
     */
    public CaseTask ended(TaskState end, Instant at) {
        return new CaseTask(key, kind, assignee, end, openedAt, dueAt, reportedAt, at);
    }
}

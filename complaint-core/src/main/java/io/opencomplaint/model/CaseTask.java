package io.opencomplaint.model;

import io.opencomplaint.InvalidValueException;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A task beside the case 案件任务: a contribution 协办, a rectification 整改, a preventive measure or a check of its effect. What is to
 * be done and what was reported stand in the history. Immutable.
 *
 * @param key of the task, once within the complaint; 1 to 64 of a-z, 0-9, '.', '_' and '-'
 * @param cycle of the complaint to which it belongs, from 1: the one in which it was asked for, or the latest that began while it
 *     was open. What ended in an earlier cycle meets no requirement of a later one.
 * @param kind what for
 * @param assignee who is to do it
 * @param state how far it has come
 * @param openedAt when it was asked for
 * @param dueAt until when it is to be done; {@code null} for no date
 * @param overdueAt when it was put on record that this date had passed 逾期, once for each task; {@code null} while it was not
 * @param reportedAt when it was reported last; {@code null} when it never was, or the report was returned
 * @param reportedBy id of who reported it last 汇报人; {@code null} when it never was, or the report was returned
 * @param endedAt when it was done or cancelled
 * @param confirmedBy who confirmed on the side of the complainant that it is done 客户确认; {@code null} when nobody did, or the
 *     report was accepted without asking
 */
public record CaseTask(
        String key,
        int cycle,
        TaskKind kind,
        Assignee assignee,
        TaskState state,
        Instant openedAt,
        @Nullable Instant dueAt,
        @Nullable Instant overdueAt,
        @Nullable Instant reportedAt,
        @Nullable String reportedBy,
        @Nullable Instant endedAt,
        @Nullable AnsweredBy confirmedBy) {

    /** Times end at the microsecond: the first moment at which a date has passed. */
    private static final Duration MOMENT = Duration.ofNanos(1_000);

    /** No store keeps a time after the year 9999. */
    private static final Instant LAST_ALARM = Instant.parse("9999-12-31T23:59:59Z");

    /**
     * Checks that nothing is missing and cuts the times to the microsecond, which every store keeps.
     *
     * @param key of the task
     * @param cycle of the complaint to which it belongs
     * @param kind what for
     * @param assignee who is to do it
     * @param state how far it has come
     * @param openedAt when it was asked for
     * @param dueAt until when it is to be done
     * @param overdueAt when it was put on record that this date had passed
     * @param reportedAt when it was reported last
     * @param reportedBy id of who reported it last
     * @param endedAt when it was done or cancelled
     * @param confirmedBy who confirmed on the side of the complainant that it is done
     * @throws InvalidValueException when the key is not of the form above, something is missing, or a time is not in the years 1 to 9999
     */
    public CaseTask {
        Require.code("task", key);
        Require.present("task", "its kind", kind);
        Require.present("task", "its assignee", assignee);
        Require.present("task", "its state", state);
        openedAt = Require.time("task", Require.present("task", "the time when it was opened", openedAt));
        dueAt = kept(dueAt);
        overdueAt = kept(overdueAt);
        reportedAt = kept(reportedAt);
        endedAt = kept(endedAt);
        if (reportedBy != null) {
            Require.key("reporter", reportedBy);
        }
    }

    /**
     * A task that was just asked for.
     *
     * @param key of the task
     * @param cycle of the complaint to which it belongs
     * @param kind what for
     * @param assignee who is to do it
     * @param openedAt now
     * @param dueAt until when it is to be done; {@code null} for no date
     * @return the task
     */
    public static CaseTask opened(
            String key, int cycle, TaskKind kind, Assignee assignee, Instant openedAt, @Nullable Instant dueAt) {
        return new CaseTask(key, cycle, kind, assignee, TaskState.OPEN, openedAt, dueAt, null, null, null, null, null);
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
     * A new cycle begins: what is open goes over into it, what ended stays where it was.
     *
     * @param next the number of the cycle that begins
     * @return a copy, or the same where it has ended
     */
    public CaseTask goingOverTo(int next) {
        return state.isOpen()
                ? new CaseTask(
                        key,
                        next,
                        kind,
                        assignee,
                        state,
                        openedAt,
                        dueAt,
                        overdueAt,
                        reportedAt,
                        reportedBy,
                        endedAt,
                        confirmedBy)
                : this;
    }

    /**
     * When a sweep is to look at it: as soon as its date has passed, unless that is on record or it is done or reported by then.
     *
     * @return {@code null} when it is not
     */
    public @Nullable Instant nextAlarmAt() {
        boolean waits = state == TaskState.OPEN && overdueAt == null;
        return waits && dueAt != null && dueAt.isBefore(LAST_ALARM) ? dueAt.plus(MOMENT) : null;
    }

    /**
     * Overdue, on record.
     *
     * @param at when it was noticed
     * @return a copy
     */
    public CaseTask overdue(Instant at) {
        return new CaseTask(
                key, cycle, kind, assignee, state, openedAt, dueAt, at, reportedAt, reportedBy, endedAt, confirmedBy);
    }

    /**
     * Reported.
     *
     * @param at when
     * @param by id of who says so
     * @return a copy
     */
    public CaseTask reported(Instant at, String by) {
        return new CaseTask(
                key, cycle, kind, assignee, TaskState.REPORTED, openedAt, dueAt, overdueAt, at, by, null, null);
    }

    /**
     * To be done again.
     *
     * @return a copy
     */
    public CaseTask returned() {
        return new CaseTask(
                key, cycle, kind, assignee, TaskState.OPEN, openedAt, dueAt, overdueAt, null, null, null, null);
    }

    /**
     * Done.
     *
     * @param at when its report was accepted
     * @param by who confirmed it on the side of the complainant; {@code null} when nobody was asked
     * @return a copy
     */
    public CaseTask done(Instant at, @Nullable AnsweredBy by) {
        return new CaseTask(
                key, cycle, kind, assignee, TaskState.DONE, openedAt, dueAt, overdueAt, reportedAt, reportedBy, at, by);
    }

    /**
     * No longer wanted.
     *
     * @param at when
     * @return a copy
     */
    public CaseTask cancelled(Instant at) {
        return new CaseTask(
                key,
                cycle,
                kind,
                assignee,
                TaskState.CANCELLED,
                openedAt,
                dueAt,
                overdueAt,
                reportedAt,
                reportedBy,
                at,
                null);
    }

    private static @Nullable Instant kept(@Nullable Instant time) {
        return time == null ? null : Require.time("task", time);
    }
}

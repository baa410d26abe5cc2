package io.opencomplaint.sla;

import io.opencomplaint.calendar.TimeLimit;
import org.jspecify.annotations.Nullable;

/** Where a level lies on the way to the deadline: some time before or after it, or a share of the whole time. */
sealed interface Offset {

    /** The percent that are the whole time. */
    int DEADLINE = 100;

    /** Whether it is the deadline itself. */
    default boolean isDeadline() {
        return false;
    }

    /** So much before the deadline, on the same calendar. */
    record Before(TimeLimit time) implements Offset {}

    /** So much after the deadline, on the same calendar; {@code null} for the deadline itself. */
    record After(@Nullable TimeLimit time) implements Offset {
        @Override
        public boolean isDeadline() {
            return time == null;
        }
    }

    /** When this share of the time is used up, in percent: 100 is the deadline, more is past it. */
    record Percent(int value) implements Offset {
        @Override
        public boolean isDeadline() {
            return value == DEADLINE;
        }
    }
}

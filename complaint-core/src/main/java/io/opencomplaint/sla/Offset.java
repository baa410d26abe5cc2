package io.opencomplaint.sla;

import io.opencomplaint.InvalidValueException;
import io.opencomplaint.calendar.TimeLimit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a level lies on the way to the deadline: some time before or after it, or a share of the whole time. */
sealed interface Offset {

    /** The percent that are the whole time. */
    int DEADLINE = 100;

    /** A percentage, as {@link #code()} writes it. */
    Pattern PERCENT = Pattern.compile("percent:[1-9][0-9]{0,3}");

    /** Whether it is the deadline itself. */
    default boolean isDeadline() {
        return false;
    }

    /** As text that stays the same across releases. */
    String code();

    static Offset parse(String code) {
        if (code.equals("deadline")) {
            return new After(null);
        }
        if (code.startsWith("before:")) {
            return new Before(TimeLimit.parse(code.substring("before:".length())));
        }
        if (code.startsWith("after:")) {
            return new After(TimeLimit.parse(code.substring("after:".length())));
        }
        if (PERCENT.matcher(code).matches()) {
            return new Percent(Integer.parseInt(code.substring("percent:".length())));
        }
        throw new InvalidValueException(
                "level", "it is reached at deadline, before: or after: and a limit, or percent: and a number");
    }

    /** So much before the deadline, on the same calendar. */
    record Before(TimeLimit time) implements Offset {
        @Override
        public String code() {
            return "before:" + time.code();
        }
    }

    /** So much after the deadline, on the same calendar; {@code null} for the deadline itself. */
    record After(@Nullable TimeLimit time) implements Offset {
        @Override
        public boolean isDeadline() {
            return time == null;
        }

        @Override
        public String code() {
            return time == null ? "deadline" : "after:" + time.code();
        }
    }

    /** When this share of the time is used up, in percent: 100 is the deadline, more is past it. */
    record Percent(int value) implements Offset {
        @Override
        public boolean isDeadline() {
            return value == DEADLINE;
        }

        @Override
        public String code() {
            return "percent:" + value;
        }
    }
}

package io.opencomplaint.sla;

import io.opencomplaint.calendar.TimeLimit;
import io.opencomplaint.model.Assignee;
import io.opencomplaint.model.Priority;
import io.opencomplaint.model.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A level of warning or escalation 预警与升级级别: when it is reached, whom to tell, what else to do. Raised once in each cycle
 * of the clock (lesson E1), also when its deadline moves afterwards. Immutable; begin with {@link #named(String)}, each further method gives a copy.
 */
public final class Level {

    /** Code of the level that a target has at its deadline where no other one was given: the deadline has passed 逾期. */
    public static final String BREACH = "breach";

    final String code;
    final Offset offset;
    final List<Role> told;
    final @Nullable Repetition repetition;
    final @Nullable Assignee reassignment;
    final @Nullable Priority raise;

    private Level(Draft draft) {
        code = draft.code;
        offset = draft.offset;
        told = List.copyOf(draft.told);
        repetition = draft.repetition;
        reassignment = draft.reassignment;
        raise = draft.raise;
    }

    /**
     * A level at the deadline that tells nobody yet: reached when the deadline has passed.
     *
     * @param code 1 to 64 of a-z, 0-9, '.', '_' and '-'
     * @return the level
     */
    public static Level named(String code) {
        return new Level(new Draft(code));
    }

    /**
     * Reached some time before the deadline.
     *
     * @param time on the calendar of the clock: working time before a deadline is working time (lesson T8). More time than
     *     there is means at the start, so where limits differ much a share of the time fits better
     * @return a copy
     */
    public Level before(TimeLimit time) {
        Draft draft = new Draft(this);
        draft.offset = new Offset.Before(time);
        return new Level(draft);
    }

    /**
     * Reached some time after the deadline.
     *
     * @param time on the calendar of the clock
     * @return a copy
     */
    public Level after(TimeLimit time) {
        Draft draft = new Draft(this);
        draft.offset = new Offset.After(time);
        return new Level(draft);
    }

    /**
     * Reached when a share of the time is used up, pauses and extensions considered.
     *
     * @param percent 1 to 1,000; 100 is the deadline. Of limits in days the share is one of the working time, or for calendar
     *     days of the clock time, between start and deadline
     * @return a copy
     */
    public Level atPercent(int percent) {
        Draft draft = new Draft(this);
        draft.offset = new Offset.Percent(percent);
        return new Level(draft);
    }

    /**
     * Whom to tell.
     *
     * @param roles lowest first, for example along a chain of report (S20)
     * @return a copy
     */
    public Level telling(Role... roles) {
        Draft draft = new Draft(this);
        draft.told = List.of(roles);
        return new Level(draft);
    }

    /**
     * Raised again as long as nothing has happened.
     *
     * @param every how long after the last time, on the calendar of the clock
     * @param atMost how often, 1 to 1,000
     * @return a copy
     */
    public Level repeating(TimeLimit every, int atMost) {
        Draft draft = new Draft(this);
        draft.repetition = new Repetition(every, atMost);
        return new Level(draft);
    }

    /**
     * Puts the complaint into other hands, where the workflow lets it be transferred.
     *
     * @param to who is to answer for it
     * @return a copy
     */
    public Level reassigning(Assignee to) {
        Draft draft = new Draft(this);
        draft.reassignment = to;
        return new Level(draft);
    }

    /**
     * Raises the priority, where the workflow lets it be set and it is lower.
     *
     * @param to the new priority
     * @return a copy
     */
    public Level raisingTo(Priority to) {
        Draft draft = new Draft(this);
        draft.raise = to;
        return new Level(draft);
    }

    /**
     * Its code.
     *
     * @return as given
     */
    public String code() {
        return code;
    }

    /**
     * When it is reached.
     *
     * @return {@code deadline}, {@code before:} or {@code after:} and the code of a limit, or {@code percent:} and a number
     */
    public String at() {
        return offset.code();
    }

    /**
     * Reached when a text says.
     *
     * @param when as {@link #at()} writes it
     * @return a copy
     * @throws io.opencomplaint.InvalidValueException when it cannot be read
     */
    public Level at(String when) {
        Draft draft = new Draft(this);
        draft.offset = Offset.parse(when);
        return new Level(draft);
    }

    /**
     * Whom to tell.
     *
     * @return lowest first; immutable
     */
    public List<Role> told() {
        return told;
    }

    /**
     * Whether it is raised again.
     *
     * @return {@code null} when it is not
     */
    public @Nullable Repetition repetition() {
        return repetition;
    }

    /**
     * Into whose hands it puts the complaint.
     *
     * @return {@code null} when it leaves it where it is
     */
    public @Nullable Assignee reassignment() {
        return reassignment;
    }

    /**
     * To which priority it raises the complaint.
     *
     * @return {@code null} when it leaves it as it is
     */
    public @Nullable Priority raise() {
        return raise;
    }

    /** Its code. */
    @Override
    public String toString() {
        return code;
    }

    /**
     * How a level is raised again. Immutable.
     *
     * @param every how long after the last time
     * @param atMost how often
     */
    public record Repetition(TimeLimit every, int atMost) {}

    /** Whether anything follows from it but its record. */
    boolean isSilent() {
        return told.isEmpty() && repetition == null && reassignment == null && raise == null;
    }

    private static final class Draft {

        private final String code;
        private Offset offset = new Offset.After(null);
        private List<Role> told = List.of();
        private @Nullable Repetition repetition;
        private @Nullable Assignee reassignment;
        private @Nullable Priority raise;

        Draft(String code) {
            this.code = code;
        }

        Draft(Level level) {
            code = level.code;
            offset = level.offset;
            told = level.told;
            repetition = level.repetition;
            reassignment = level.reassignment;
            raise = level.raise;
        }
    }
}

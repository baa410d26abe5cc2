package io.opencomplaint.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The stretches of time between two changes of a zone's clocks, within a table. Microseconds throughout. Immutable. */
final class Offsets {

    /** Only the rules of the zone can tell. */
    static final long UNSURE = Long.MIN_VALUE;

    private final ZoneId zone;
    private final long[] changes;
    private final long[] offsets;
    private final long first;
    private final long last;
    private final long firstDay;
    private final long[] dayStarts;
    private final boolean inOrder;

    /** From one instant to another; the stretches at both ends go on beyond them. */
    Offsets(ZoneId zone, Instant from, Instant to) {
        this.zone = zone;
        this.first = Micros.of(from);
        this.last = Micros.of(to);
        List<Long> starts = new ArrayList<>();
        List<Long> shifts = new ArrayList<>();
        starts.add(Long.MIN_VALUE);
        shifts.add(zone.getRules().getOffset(from).getTotalSeconds() * Micros.SECOND);
        ZoneOffsetTransition next = zone.getRules().nextTransition(from);
        while (next != null && next.getInstant().isBefore(to)) {
            starts.add(Micros.of(next.getInstant()));
            shifts.add(next.getOffsetAfter().getTotalSeconds() * Micros.SECOND);
            next = zone.getRules().nextTransition(next.getInstant());
        }
        this.changes = starts.stream().mapToLong(Long::longValue).toArray();
        this.offsets = shifts.stream().mapToLong(Long::longValue).toArray();
        this.firstDay = Math.floorDiv(first, Micros.DAY);
        this.dayStarts = new long[(int) (Math.floorDiv(last, Micros.DAY) - firstDay) + 1];
        for (int i = 0; i < dayStarts.length; i++) {
            dayStarts[i] = startByRules(firstDay + i);
        }
        this.inOrder = isInOrder();
    }

    int size() {
        return changes.length;
    }

    /** When stretch i begins; the first has no beginning. */
    long start(int i) {
        return changes[i];
    }

    /** When stretch i ends; the last has no end. */
    long end(int i) {
        return i + 1 < changes.length ? changes[i + 1] : Long.MAX_VALUE;
    }

    /** What to add to an instant of stretch i for the time on the wall. */
    long offset(int i) {
        return offsets[i];
    }

    /** The date of an instant on the wall, in days since 1970-01-01. */
    long day(long at) {
        long i = Math.floorDiv(at, Micros.DAY) - firstDay;
        if (!inOrder || i < 1 || i >= dayStarts.length - 2) {
            return Math.floorDiv(onTheWall(at), Micros.DAY);
        }
        // The wall is less than a day away from UTC.
        int day = (int) i;
        if (at >= dayStarts[day + 1]) {
            day++;
        } else if (at < dayStarts[day]) {
            day--;
        }
        return firstDay + day;
    }

    /** The time of day of an instant on the wall. */
    long timeOfDay(long at) {
        return Math.floorMod(onTheWall(at), Micros.DAY);
    }

    /** The first instant of a date; of the next one there is, where the zone left it out. */
    long startOfDay(long day) {
        long i = day - firstDay;
        return i >= 0 && i < dayStarts.length ? dayStarts[(int) i] : startByRules(day);
    }

    /** The instant of a time on the wall; {@link #UNSURE} within a day of a change or of the ends. */
    long at(long day, long timeOfDay) {
        long wall = day * Micros.DAY + timeOfDay;
        int stretch = stretch(wall);
        long at = wall - offsets[stretch];
        boolean sure =
                at - Micros.DAY >= Math.max(changes[stretch], first) && at + Micros.DAY < Math.min(end(stretch), last);
        return sure ? at : UNSURE;
    }

    private long startByRules(long day) {
        long start = at(day, 0);
        return start == UNSURE ? LocalDate.ofEpochDay(day).atStartOfDay(zone).toEpochSecond() * Micros.SECOND : start;
    }

    /** Whether no clock was put back over midnight, so that a date came twice. */
    private boolean isInOrder() {
        for (int i = 1; i < changes.length; i++) {
            long before = Math.floorDiv(changes[i] - 1 + offsets[i - 1], Micros.DAY);
            if (Math.floorDiv(changes[i] + offsets[i], Micros.DAY) < before) {
                return false;
            }
        }
        return true;
    }

    private long onTheWall(long at) {
        return at + offsets[stretch(at)];
    }

    private int stretch(long at) {
        int found = Arrays.binarySearch(changes, at);
        return found >= 0 ? found : -found - 2;
    }
}

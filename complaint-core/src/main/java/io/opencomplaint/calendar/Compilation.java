package io.opencomplaint.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * Turns a plan into instants, once. Each shift is laid on every stretch of constant offset: what summer time skips
 * vanishes, and what it repeats counts twice.
 */
final class Compilation {

    // A shift ends 48 hours after its day begins at the latest.
    private static final long LONGEST_END = 2 * Micros.DAY;

    private final Reach reach;
    private final Offsets offsets;
    private final long firstDay;
    private final long[] closings;
    private final List<long[]> shifts = new ArrayList<>();
    private long[] starts = new long[1024];
    private long[] ends = new long[1024];
    private int size;

    private Compilation(CalendarPlan plan, Reach reach) {
        this.reach = reach;
        this.offsets = new Offsets(plan.zone(), Micros.instant(reach.from()), Micros.instant(reach.to() + LONGEST_END));
        this.firstDay = plan.table().firstDay().toEpochDay();
        LocalDate end = plan.table().lastDay();
        this.closings = new long[(int) (end.toEpochDay() - firstDay) + 1];
        Arrays.fill(closings, DayTable.NONE);
        Map<List<Shift>, long[]> known = new HashMap<>();
        // The day before the table may have a shift that ends in it.
        for (LocalDate day = plan.table().firstDay().minusDays(1); !day.isAfter(end); day = day.plusDays(1)) {
            shifts.add(known.computeIfAbsent(plan.shiftsOn(day), Compilation::micros));
        }
    }

    /** The plan as instants; nothing if it has no work at all. */
    static @Nullable CompiledCalendar of(CalendarPlan plan, Reach reach) {
        Compilation compilation = new Compilation(plan, reach);
        for (int i = 0; i < compilation.offsets.size(); i++) {
            compilation.layStretch(i);
        }
        return compilation.size == 0 ? null : compilation.compiled();
    }

    private CompiledCalendar compiled() {
        Timeline timeline =
                new Timeline(Arrays.copyOf(starts, size), Arrays.copyOf(ends, size), reach.from(), reach.to());
        return new CompiledCalendar(timeline, new DayTable(firstDay, closings), offsets);
    }

    private static long[] micros(List<Shift> shifts) {
        return shifts.stream()
                .sorted(ShiftCheck.IN_ORDER)
                .flatMapToLong(shift -> LongStream.of(Micros.of(shift.start()), Micros.of(shift.end())))
                .toArray();
    }

    private void layStretch(int stretch) {
        long from = Math.max(offsets.start(stretch), reach.from());
        long to = Math.min(offsets.end(stretch), reach.to() + LONGEST_END);
        long offset = offsets.offset(stretch);
        long day = Math.max(firstDay - 1, Math.floorDiv(from + offset, Micros.DAY) - 1);
        long last = Math.min(firstDay + closings.length - 1, Math.floorDiv(to + offset - 1, Micros.DAY));
        for (; day <= last; day++) {
            long[] ofDay = shifts.get((int) (day - firstDay + 1));
            long midnight = day * Micros.DAY - offset;
            for (int i = 0; i < ofDay.length; i += 2) {
                long start = Math.max(from, midnight + ofDay[i]);
                long end = Math.min(to, midnight + ofDay[i + 1]);
                if (start < end) {
                    lay(day, start, end);
                }
            }
        }
    }

    private void lay(long day, long start, long end) {
        if (day >= firstDay) {
            int place = (int) (day - firstDay);
            closings[place] = Math.max(closings[place], end);
        }
        long cut = Math.min(end, reach.to());
        if (size > 0 && ends[size - 1] == start) {
            ends[size - 1] = cut;
        } else if (start < cut) {
            append(start, cut);
        }
    }

    private void append(long start, long end) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
        }
        starts[size] = start;
        ends[size] = end;
        size++;
    }
}

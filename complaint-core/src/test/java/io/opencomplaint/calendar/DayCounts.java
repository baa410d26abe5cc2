package io.opencomplaint.calendar;

import java.util.ArrayList;
import java.util.List;

/** All day counts that there are. */
final class DayCounts {
    private DayCounts() {}

    static List<DayCount> all() {
        List<DayCount> all = new ArrayList<>();
        for (FirstDay firstDay : FirstDay.values()) {
            for (DayEnd end : DayEnd.values()) {
                for (LateReceipt late : LateReceipt.values()) {
                    for (Roll start : Roll.values()) {
                        for (Roll last : Roll.values()) {
                            all.add(new DayCount(firstDay, start, last, end, late));
                        }
                    }
                }
            }
        }
        return all;
    }
}

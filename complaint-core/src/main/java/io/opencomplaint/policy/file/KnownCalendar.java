package io.opencomplaint.policy.file;

import io.opencomplaint.calendar.WorkingCalendar;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A calendar in full, which what follows in the file may name. */
record KnownCalendar() implements Form<WorkingCalendar> {

    @Override
    public Object write(WorkingCalendar value) {
        return CalendarForms.CALENDAR.write(value);
    }

    @Override
    public @Nullable WorkingCalendar read(Node node, FileFaults faults) {
        WorkingCalendar calendar = CalendarForms.CALENDAR.read(node, faults);
        if (calendar != null) {
            faults.know(calendar);
        }
        return calendar;
    }

    @Override
    public Map<String, Object> schema() {
        return CalendarForms.CALENDAR.schema();
    }
}

package io.opencomplaint.policy.file;

import io.opencomplaint.calendar.WorkingCalendar;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A calendar by id and version; the file describes each once. */
record CalendarName() implements Form<WorkingCalendar> {

    @Override
    public Object write(WorkingCalendar value) {
        return value.reference();
    }

    @Override
    public @Nullable WorkingCalendar read(Node node, FileFaults faults) {
        String reference = Forms.scalar(node, faults, "id and version of a calendar");
        return reference == null ? null : faults.calendar(node, reference);
    }

    @Override
    public Map<String, Object> schema() {
        return Map.of("type", "string", "pattern", "^" + Forms.CODE + "@" + Forms.CODE + "$");
    }
}

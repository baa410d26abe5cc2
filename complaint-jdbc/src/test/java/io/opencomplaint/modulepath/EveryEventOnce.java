package io.opencomplaint.modulepath;

import io.opencomplaint.event.EventType;
import io.opencomplaint.event.RecordedEvent;
import io.opencomplaint.jdbc.JdbcComplaintStore;
import io.opencomplaint.jdbc.JdbcSchema;
import io.opencomplaint.jdbc.Specimens;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.spi.Append;
import io.opencomplaint.spi.ComplaintStore;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javax.sql.DataSource;

/** What a host on the module path does: stores an event of each type and reads them back. */
public final class EveryEventOnce implements Predicate<DataSource> {

    @Override
    public boolean test(DataSource dataSource) {
        if (!ComplaintStore.class.getModule().isNamed()
                || !JdbcComplaintStore.class.getModule().isNamed()) {
            throw new IllegalStateException("The library is not on the module path");
        }
        JdbcSchema.ofDefaults().create(dataSource);
        ComplaintStore store = JdbcComplaintStore.on(dataSource);
        List<RecordedEvent> events = new ArrayList<>();
        for (EventType type : EventType.values()) {
            events.add(Specimens.FULL.recorded(type, events.size() + 1L));
        }
        Complaint complaint = Specimens.FULL.complaint(events.size());
        store.append(new Append(complaint, events));
        return store.history(complaint.tenant(), complaint.id()).equals(events)
                && store.find(complaint.tenant(), complaint.id()).orElseThrow().equals(complaint);
    }
}

package io.opencomplaint.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.event.EventType;
import io.opencomplaint.event.RecordedEvent;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.spi.Append;
import java.util.List;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RoundTripTest {

    private final DataSource dataSource = TestDatabase.withTables();
    private final JdbcComplaintStore store = JdbcComplaintStore.on(dataSource);

    static List<Specimens> specimens() {
        return Specimens.all();
    }

    @ParameterizedTest
    @MethodSource("specimens")
    void a_complaint_with_everything_or_next_to_nothing_comes_back_equal(Specimens specimens) {
        Complaint complaint = specimens.of(Complaint.class);
        List<RecordedEvent> events = LongStream.rangeClosed(1, complaint.version())
                .mapToObj(sequence -> specimens.recorded(EventType.COMPLAINT_RECEIVED, sequence))
                .toList();

        store.append(new Append(complaint, events));

        assertThat(store.find(complaint.tenant(), complaint.id())).contains(complaint);
        assertThat(store.history(complaint.tenant(), complaint.id())).isEqualTo(events);
    }
}

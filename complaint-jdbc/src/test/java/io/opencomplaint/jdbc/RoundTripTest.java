package io.opencomplaint.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opencomplaint.event.EventType;
import io.opencomplaint.event.RecordedEvent;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Custody;
import io.opencomplaint.model.Dossier;
import io.opencomplaint.model.Filing;
import io.opencomplaint.model.Text;
import io.opencomplaint.spi.Append;
import io.opencomplaint.spi.Criteria;
import io.opencomplaint.spi.Dimension;
import io.opencomplaint.spi.StorageException;
import io.opencomplaint.spi.Tally;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoundTripTest {

    private final DataSource dataSource = withTables();
    private final JdbcComplaintStore store = JdbcComplaintStore.on(dataSource);

    /** A database of its own for each test. */
    DataSource withTables() {
        return TestDatabase.withTables();
    }

    /** What follows ALTER TABLE to let a column be NULL. */
    String nullable(String column) {
        return "ALTER COLUMN " + column + " DROP NOT NULL";
    }

    static List<Specimens> specimens() {
        return Specimens.all();
    }

    @ParameterizedTest
    @MethodSource("specimens")
    void a_complaint_with_everything_or_next_to_nothing_comes_back_equal(Specimens specimens) {
        Append append = everyEvent(specimens);
        store.append(append);
        Complaint complaint = append.complaint();
        assertThat(store.find(complaint.tenant(), complaint.id())).contains(complaint);
        assertThat(store.history(complaint.tenant(), complaint.id())).isEqualTo(append.events());
    }

    @Test
    void no_text_is_in_the_facts_of_an_event() throws SQLException {
        store.append(everyEvent(new Specimens(false, Text.of("secret-7d1f"))));
        assertThat(Sql.column(dataSource, "SELECT facts FROM complaint_event WHERE facts LIKE '%secret%'"))
                .isEmpty();
        assertThat(Sql.column(dataSource, "SELECT type FROM complaint_event WHERE texts LIKE '%secret-7d1f%'"))
                .contains("complaint-received", "replied", "closed");
    }

    @Test
    void an_erased_text_is_told_from_one_that_never_was_in_the_row_too() throws SQLException {
        store.append(everyEvent(Specimens.ERASED));
        assertThat(Sql.column(dataSource, "SELECT erased FROM complaint").get(0).split(","))
                .contains("complainant_name", "respondent_email", "incident_place", "remedy_description")
                .hasSize(17);
        Sql.run(dataSource, "UPDATE complaint SET erased = NULL, subject = ''");

        Complaint complaint = Specimens.ERASED.complaint(1);
        Filing filing =
                store.find(complaint.tenant(), complaint.id()).orElseThrow().filing();
        assertThat(filing.description()).isNull();
        assertThat(filing.subject()).isEqualTo(Text.of(""));
    }

    @Test
    void aRowHoldsOnlyThePartsOfADossierThatAreNotEmpty() throws SQLException {
        Append received = Cases.received("c-1");
        store.append(received);
        assertThat(received.complaint().dossier().custody()).isNotEqualTo(Custody.EMPTY);
        assertThat(Sql.column(dataSource, "SELECT dossier FROM complaint"))
                .singleElement()
                .isEqualTo("{\"custody\":{\"owner\":\"%s\",\"interests\":[]}}"
                        .formatted(received.complaint().dossier().custody().owner()));
        Sql.run(dataSource, "UPDATE complaint SET dossier = '{}'");
        assertThat(store.find(Cases.TENANT, ComplaintId.of("c-1")).orElseThrow().dossier())
                .isEqualTo(Dossier.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE complaint SET phase = 'LOST'",
                "UPDATE complaint SET status = 'Not a code'",
                "UPDATE complaint SET subject = NULL",
                "UPDATE complaint SET dossier = 'null'",
                "UPDATE complaint SET dossier = '[]'",
                "UPDATE complaint SET dossier = '{\"unknown\":[]}'",
                "UPDATE complaint SET dossier = '{\"relations\":null}'",
                "UPDATE complaint SET dossier = '{\"tasks\":[null]}'",
                "UPDATE complaint SET dossier = '{\"risk\":{\"vulnerable\":false}}'",
                "UPDATE complaint SET dossier = '{\"risk\":{\"majorGrounds\":[],\"vulnerable\":false}} {}'",
                "UPDATE complaint SET dossier = '{\"relations\":{\"links\":[]}'",
                "UPDATE complaint SET dossier = '{\"tasks\":[{\"key\":\"t-1\",\"openedAt\":\"2026-03-08T06:30:00Z\"}]}'",
                "UPDATE complaint_event SET facts = '{\"unknown\":1}'",
                "UPDATE complaint_event SET texts = '['",
                "UPDATE complaint_event SET type = 'java.lang.Runtime'",
            })
    void a_row_that_somebody_spoiled_is_a_failure_of_the_storage(String spoiling) throws SQLException {
        store.append(Cases.received("c-1"));
        Sql.run(dataSource, spoiling);
        ComplaintId id = ComplaintId.of("c-1");
        assertThatThrownBy(() -> {
                    store.find(Cases.TENANT, id);
                    store.history(Cases.TENANT, id);
                })
                .isInstanceOf(StorageException.class)
                .hasMessageEndingWith("c-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"version", "cycle", "accepted", "received_at", "received_on", "phase"})
    void a_null_is_never_taken_for_a_zero(String column) throws SQLException {
        store.append(Cases.received("c-1"));
        Sql.run(dataSource, "ALTER TABLE complaint " + nullable(column));
        Sql.run(dataSource, "UPDATE complaint SET " + column + " = NULL");
        assertThatThrownBy(() -> store.find(Cases.TENANT, ComplaintId.of("c-1")))
                .isInstanceOfSatisfying(StorageException.class, e -> assertThat(e.brokenComplaint())
                        .isPresent())
                .hasMessageContaining("damaged")
                .cause()
                .hasMessageContaining("is NULL where the library always writes a value");
    }

    @ParameterizedTest
    @CsvSource({"0001-01-31, 0001-01", "9999-12-31, 9999-12"})
    void a_month_is_told_however_far_away(String day, String month) throws SQLException {
        store.append(Cases.received("c-1"));
        Sql.run(dataSource, "UPDATE complaint SET received_on = DATE '" + day + "'");
        assertThat(store.tally(Cases.TENANT, Criteria.any(), Dimension.MONTH))
                .extracting(Tally::key)
                .containsExactly(month);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void a_history_with_a_gap_is_refused(long missing) throws SQLException {
        Append append = everyEvent(Specimens.all().get(0));
        store.append(append);
        Complaint complaint = append.complaint();
        Sql.run(dataSource, "DELETE FROM complaint_event WHERE sequence = " + missing);
        assertThatThrownBy(() -> store.history(complaint.tenant(), complaint.id()))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("lacks event " + missing)
                .hasMessageContaining("backup")
                .hasMessageEndingWith(": " + complaint.id().value());
    }

    private static Append everyEvent(Specimens specimens) {
        List<RecordedEvent> events = new ArrayList<>();
        for (EventType type : EventType.values()) {
            events.add(specimens.recorded(type, events.size() + 1L));
        }
        return new Append(specimens.complaint(events.size()), events);
    }
}

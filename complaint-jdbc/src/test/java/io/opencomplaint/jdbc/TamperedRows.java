package io.opencomplaint.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opencomplaint.act.Acknowledge;
import io.opencomplaint.act.AddEntry;
import io.opencomplaint.act.Assign;
import io.opencomplaint.act.Classify;
import io.opencomplaint.act.ReceiveComplaint;
import io.opencomplaint.act.Register;
import io.opencomplaint.act.SetPriority;
import io.opencomplaint.desk.ComplaintDesk;
import io.opencomplaint.desk.Subject;
import io.opencomplaint.integrity.BreakKind;
import io.opencomplaint.integrity.ChainBreak;
import io.opencomplaint.integrity.Verification;
import io.opencomplaint.integrity.VerificationProgress;
import io.opencomplaint.model.Actor;
import io.opencomplaint.model.Assignee;
import io.opencomplaint.model.Category;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.ExternalReference;
import io.opencomplaint.model.Party;
import io.opencomplaint.model.Priority;
import io.opencomplaint.model.Role;
import io.opencomplaint.model.Text;
import io.opencomplaint.preset.Presets;
import io.opencomplaint.spi.StorageException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever changes a row by SQL, in any one column of it, is found, and the event that he changed is named. */
abstract class TamperedRows {

    private static final Actor CLERK =
            Actor.of("u-17", Role.CLERK, Role.MANAGER, Role.HANDLER).onBehalfOf("u-18");
    private static final ComplaintId ID = ComplaintId.of("c-1");
    private static final int EVENTS = 7;
    /** Written for searches and never read back: what a complaint is does not hang on them. */
    private static final Set<String> DERIVED = Set.of("category_top", "next_deadline");

    private static final Set<String> KEYS = Set.of("tenant", "id", "complaint_id", "sequence");

    private DataSource database;
    private ComplaintDesk desk;

    abstract DataSource withTables();

    @BeforeEach
    void open() {
        database = withTables();
        desk = ComplaintDesk.builder()
                .store(JdbcComplaintStore.on(database))
                .policy(Presets.homeServices())
                .build();
        desk.perform(
                ReceiveComplaint.by(Channel.PHONE)
                        .id(ID)
                        .complainant(Party.named("张三").phone("138 0000 0000").key("k-1"))
                        .reference(new ExternalReference("portal", "r-1"))
                        .matter("Nobody came", "Twice."),
                CLERK);
        desk.perform(new Acknowledge(ID, Channel.SMS), CLERK);
        desk.perform(new Register(ID), CLERK);
        desk.perform(new Classify(ID, Category.of("other")), CLERK);
        desk.perform(new SetPriority(ID, Priority.URGENT, "child at home"), CLERK);
        desk.perform(new Assign(ID, Assignee.of("after-sales", "u-42")), CLERK);
        desk.perform(AddEntry.note(ID, "Called at noon"), CLERK);
        assertThat(desk.history(ID)).hasSize(EVENTS);
        assertThat(desk.verify(ID)).isEmpty();
    }

    @Test
    void everyColumnOfEveryEventIsCovered() throws SQLException {
        List<String> changed = new ArrayList<>();
        for (int sequence = 1; sequence <= EVENTS; sequence++) {
            for (Column column : columns("complaint_event")) {
                String where = "complaint_id = 'c-1' AND sequence = " + sequence;
                Object was = value("complaint_event", column, where);
                if (KEYS.contains(column.name()) || was == null) {
                    continue;
                }
                set("complaint_event", column, where, column.other(was));
                Optional<ChainBreak> found = desk.verify(ID);
                assertThat(found.map(ChainBreak::sequence))
                        .as("%s of event %s", column.name(), sequence)
                        .contains((long) sequence);
                assertThat(desk.integrity()
                                .verifyAll(VerificationProgress.none())
                                .broken())
                        .containsExactly(found.orElseThrow());
                set("complaint_event", column, where, was);
                changed.add(column.name());
            }
        }
        assertThat(changed)
                .contains("occurred_at", "facts", "texts", "clocks", "seal", "actor", "on_behalf_of", "phase");
        assertThat(desk.verify(ID)).as("all was put back").isEmpty();
    }

    @Test
    void everyColumnOfTheComplaintThatIsReadBackIsCovered() throws SQLException {
        List<String> unread = new ArrayList<>();
        int changed = 0;
        for (Column column : columns("complaint")) {
            Object was = value("complaint", column, "id = 'c-1'");
            if (KEYS.contains(column.name()) || was == null) {
                continue;
            }
            changed++;
            try {
                set("complaint", column, "id = 'c-1'", column.other(was));
                if (desk.verify(ID).isEmpty()) {
                    unread.add(column.name());
                }
            } finally {
                set("complaint", column, "id = 'c-1'", was);
            }
        }
        assertThat(changed).isGreaterThan(20);
        assertThat(unread).isSubsetOf(DERIVED);
    }

    @Test
    void complaintsThatCannotBeReadAreNamedAndHideNoOther() throws SQLException {
        receiveUpTo(9);
        StringBuilder checkpoint = new StringBuilder();
        desk.integrity().checkpoint(checkpoint, null);
        Sql.run(database, "UPDATE complaint SET phase = 'zz' WHERE id IN ('c-1', 'c-4', 'c-5')");
        Sql.run(database, "UPDATE complaint SET head = 'zz' WHERE id = 'c-9'");
        Sql.run(database, "UPDATE complaint_event SET actor = 'u-99' WHERE complaint_id = 'c-6'");
        List<ChainBreak> all = List.of(
                new ChainBreak(ID, EVENTS, BreakKind.UNREADABLE),
                new ChainBreak(ComplaintId.of("c-4"), 1, BreakKind.UNREADABLE),
                new ChainBreak(ComplaintId.of("c-5"), 1, BreakKind.UNREADABLE),
                new ChainBreak(ComplaintId.of("c-6"), 1, BreakKind.LINK),
                new ChainBreak(ComplaintId.of("c-9"), 1, BreakKind.UNREADABLE));
        Verification found = desk.integrity().verifyAll(VerificationProgress.none());
        assertThat(found.broken()).containsExactlyElementsOf(all);
        assertThat(found.complaints()).isEqualTo(9);
        assertThat(desk.verify(ID)).contains(all.get(0));
        assertThat(desk.integrity()
                        .compare(new StringReader(checkpoint.toString()), kept -> true, VerificationProgress.none())
                        .broken())
                .containsExactlyInAnyOrderElementsOf(all);
    }

    /** From c-2 on, of the same complainant. */
    private void receiveUpTo(int last) {
        for (int i = 2; i <= last; i++) {
            desk.perform(
                    ReceiveComplaint.by(Channel.PHONE)
                            .id(ComplaintId.of("c-" + i))
                            .complainant(Party.named("张三").key("k-1"))
                            .matter("Cold again"),
                    CLERK);
        }
    }

    @Test
    void aComplaintThatCannotBeReadKeepsNoOtherFromBeingErasedAndIsNotPassedOverInSilence() throws SQLException {
        receiveUpTo(6);
        Sql.run(database, "UPDATE complaint SET head = 'zz' WHERE id = 'c-2'");
        Sql.run(database, "UPDATE complaint_event SET seal = 'zz' WHERE complaint_id = 'c-4'");
        assertThatThrownBy(() -> desk.privacy().erase(Subject.party("k-1"), "subject-request", CLERK))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("c-2");
        for (String id : List.of("c-1", "c-3", "c-5", "c-6")) {
            assertThat(desk.get(ComplaintId.of(id)).filing().complainant().name())
                    .as("the name in %s", id)
                    .isEqualTo(Text.erased());
        }
        assertThat(Sql.column(database, "SELECT complainant_name FROM complaint WHERE id IN ('c-2', 'c-4')"))
                .containsExactly("张三", "张三");
    }

    @Test
    void aComplaintThatNoSearchFindsIsMissed() throws SQLException {
        receiveUpTo(5);
        Sql.run(database, "UPDATE complaint_event SET actor = 'u-99' WHERE complaint_id = 'c-5'");
        for (String hidden : hidings()) {
            Sql.run(database, "UPDATE complaint SET " + hidden + " WHERE id = 'c-2'");
        }
        Sql.run(database, "UPDATE complaint SET id = 'c 3!' WHERE id = 'c-3'");
        Sql.run(database, "UPDATE complaint SET id = '' WHERE id = 'c-4'");
        String missed = "3 of 5 complaints";
        assertThatThrownBy(() -> desk.integrity().verifyAll(VerificationProgress.none()))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining(missed)
                .hasMessageContaining("c-5#1 LINK");
        assertThatThrownBy(() -> desk.integrity().checkpoint(new StringBuilder(), null))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining(missed);
        assertThatThrownBy(() -> desk.privacy().erase(Subject.party("k-1"), "subject-request", CLERK))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining(missed);
        assertThat(desk.get(ID).filing().complainant().name()).isEqualTo(Text.erased());
    }

    @Test
    void aTimeOfReceiptBeyondTheYearsIsMissedAndEndsNoWalkLate() throws SQLException {
        assertThat(hidings()).isNotEmpty();
        for (String hidden : hidings()) {
            Sql.run(database, "UPDATE complaint SET " + hidden);
            assertThatThrownBy(() -> desk.integrity().verifyAll(VerificationProgress.none()))
                    .as(hidden)
                    .hasMessageContaining("1 of 1 complaints");
            assertThat(desk.verify(ID)).contains(new ChainBreak(ID, EVENTS, BreakKind.UNREADABLE));
        }
    }

    @Test
    void aVersionThatIsNoneIsNamedByEveryCheck() throws SQLException {
        for (int version : List.of(0, -1, -7)) {
            Sql.run(database, "UPDATE complaint SET version = " + version);
            ChainBreak broken = new ChainBreak(ID, EVENTS, BreakKind.UNREADABLE);
            assertThat(desk.verify(ID)).contains(broken);
            assertThat(desk.integrity().verifyAll(VerificationProgress.none()).broken())
                    .containsExactly(broken);
            assertThatThrownBy(() -> desk.integrity().checkpoint(new StringBuilder(), null))
                    .isInstanceOf(StorageException.class)
                    .hasMessageContaining("c-1");
        }
    }

    /** Times of receipt that the database takes and the library does not. */
    List<String> hidings() {
        return List.of("received_at = '-0005-01-01 00:00:00Z'", "received_at = '20000-01-01 00:00:00Z'");
    }

    @Test
    void eachEventThatIsDeletedIsMissedAndWithTheTailToo() throws SQLException {
        for (int sequence = EVENTS; sequence >= 1; sequence--) {
            Sql.run(database, "DELETE FROM complaint_event WHERE complaint_id = 'c-1' AND sequence = " + sequence);
            assertThat(desk.verify(ID)).contains(new ChainBreak(ID, sequence, BreakKind.MISSING));
        }
    }

    @Test
    void anEventThatIsDeletedInTheMiddleIsMissed() throws SQLException {
        Sql.run(database, "DELETE FROM complaint_event WHERE complaint_id = 'c-1' AND sequence = 3");
        assertThat(desk.verify(ID)).contains(new ChainBreak(ID, 3, BreakKind.MISSING));
        assertThat(desk.integrity().verifyAll(VerificationProgress.none()).broken())
                .containsExactly(new ChainBreak(ID, 3, BreakKind.MISSING));
    }

    @Test
    void eventsThatChangePlacesAreFound() throws SQLException {
        for (String sql : List.of(
                "sequence = 99 WHERE sequence = 4",
                "sequence = 4 WHERE sequence = 5",
                "sequence = 5 WHERE sequence = 99")) {
            Sql.run(database, "UPDATE complaint_event SET " + sql + " AND complaint_id = 'c-1'");
        }
        assertThat(desk.verify(ID)).contains(new ChainBreak(ID, 4, BreakKind.LINK));
    }

    private List<Column> columns(String table) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT * FROM " + table + " WHERE 1 = 0")) {
            ResultSetMetaData about = rows.getMetaData();
            List<Column> columns = new ArrayList<>();
            for (int i = 1; i <= about.getColumnCount(); i++) {
                columns.add(
                        new Column(about.getColumnName(i).toLowerCase(java.util.Locale.ROOT), about.getColumnType(i)));
            }
            return columns;
        }
    }

    private Object value(String table, Column column, String where) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("SELECT " + column.name() + " FROM " + table + " WHERE " + where)) {
            assertThat(rows.next()).isTrue();
            return column.read(rows);
        }
    }

    private void set(String table, Column column, String where, Object value) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "UPDATE " + table + " SET " + column.name() + " = ? WHERE " + where)) {
            statement.setObject(1, value);
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
    }

    private record Column(String name, int type) {

        Object read(ResultSet rows) throws SQLException {
            return switch (type) {
                case Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE -> rows.getTimestamp(1);
                case Types.CLOB, Types.NCLOB, Types.VARCHAR, Types.LONGVARCHAR, Types.CHAR -> rows.getString(1);
                default -> rows.getObject(1);
            };
        }

        /** Another value that the column takes. */
        Object other(Object was) {
            if (was instanceof java.sql.Timestamp time) {
                return java.sql.Timestamp.from(time.toInstant().plusSeconds(1));
            } else if (was instanceof java.sql.Date day) {
                return java.sql.Date.valueOf(day.toLocalDate().plusDays(1));
            } else if (was instanceof Boolean flag) {
                return !flag;
            } else if (was instanceof Long number) {
                return number + 1;
            } else if (was instanceof Number number) {
                return number.intValue() + 1;
            }
            return changed((String) was);
        }

        /** One character of it, so that it stays of the form that it has wherever that is possible. */
        private String changed(String was) {
            if (name.equals("phase")) {
                return was.equals("REVIEW") ? "REPLY" : "REVIEW";
            }
            int at = was.length() / 2;
            while (at < was.length() - 1 && !Character.isLetterOrDigit(was.charAt(at))) {
                at++;
            }
            char other = was.charAt(at) == '1' ? '2' : '1';
            return was.substring(0, at) + other + was.substring(at + 1);
        }
    }
}

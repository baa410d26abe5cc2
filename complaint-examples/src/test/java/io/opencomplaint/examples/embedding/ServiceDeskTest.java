package io.opencomplaint.examples.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opencomplaint.act.Classify;
import io.opencomplaint.desk.refusal.InvalidActException;
import io.opencomplaint.model.Actor;
import io.opencomplaint.model.Category;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.Role;
import io.opencomplaint.spi.Criteria;
import io.opencomplaint.spi.DuplicateException;
import io.opencomplaint.spi.PageRequest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ticket and complaint are there both or neither. */
class ServiceDeskTest {

    private final JdbcDataSource dataSource = new JdbcDataSource();
    private ServiceDesk desk;

    @BeforeEach
    void createTables() throws SQLException {
        dataSource.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        desk = new ServiceDesk(dataSource);
        desk.createTables();
    }

    @Test
    void ticketAndComplaintCommitTogether() throws SQLException {
        Complaint complaint = desk.open(new Ticket(7, "customer-1", "u-17", "Air conditioner fails again"));

        assertThat(desk.complaints().get(complaint.id()).number()).isEqualTo("C001");
        assertThat(desk.complaints().history(complaint.id())).hasSize(2);
        assertThat(tickets()).isEqualTo(1);
    }

    @Test
    void aTicketThatFailsTakesTheComplaintWithIt() {
        assertThatThrownBy(
                        () -> desk.open(new Ticket(7, "x".repeat(65), "u-17", "Too long a customer key for the CRM")))
                .isInstanceOf(SQLException.class);

        assertThat(desk.complaints()
                        .search(Criteria.any(), PageRequest.first(10))
                        .items())
                .isEmpty();
        assertThat(tickets()).isZero();
    }

    @Test
    void aComplaintThatFailsTakesTheTicketWithIt() throws SQLException {
        assertThatThrownBy(() -> desk.open(new Ticket(7, "customer-1", "u-17", " ")))
                .isInstanceOf(InvalidActException.class);
        assertThat(tickets()).isZero();

        desk.open(new Ticket(7, "customer-1", "u-17", "Air conditioner fails again"));
        assertThatThrownBy(() -> desk.open(new Ticket(7, "customer-1", "u-17", "The same ticket again")))
                .isInstanceOf(DuplicateException.class);
        assertThat(tickets()).isEqualTo(1);
    }

    @Test
    void withoutATransactionOfTheHostTheStoreHasItsOwn() throws SQLException {
        Complaint complaint = desk.open(new Ticket(7, "customer-1", "u-17", "Air conditioner fails again"));

        desk.complaints()
                .perform(new Classify(complaint.id(), Category.of("product/fault")), Actor.of("u-17", Role.CLERK));

        assertThat(desk.complaints().history(complaint.id())).hasSize(3);
    }

    private int tickets() {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT COUNT(*) FROM ticket")) {
            rows.next();
            return rows.getInt(1);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}

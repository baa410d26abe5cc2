package io.opencomplaint.examples.embedding;

import io.opencomplaint.act.ReceiveComplaint;
import io.opencomplaint.act.Register;
import io.opencomplaint.desk.ComplaintDesk;
import io.opencomplaint.jdbc.JdbcComplaintStore;
import io.opencomplaint.jdbc.JdbcSchema;
import io.opencomplaint.model.Actor;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.ExternalReference;
import io.opencomplaint.model.Party;
import io.opencomplaint.model.Role;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * The service desk of a small CRM: it writes a ticket of its own and files the complaint with the library, both in its one
 * transaction, so that they come to stay together or vanish together.
 */
public final class ServiceDesk {

    private static final String CREATE_TICKET =
            """
            CREATE TABLE IF NOT EXISTS ticket (
                id BIGINT PRIMARY KEY,
                customer CHARACTER VARYING(64) NOT NULL,
                complaint_id CHARACTER VARYING(64) NOT NULL)
            """;

    private static final String INSERT_TICKET = "INSERT INTO ticket (id, customer, complaint_id) VALUES (?, ?, ?)";

    private final DataSource dataSource;
    private final Transactions transactions;
    private final ComplaintDesk complaints;

    /**
     * A service desk on a database.
     *
     * @param dataSource of the CRM
     */
    public ServiceDesk(DataSource dataSource) {
        this.dataSource = dataSource;
        this.transactions = new Transactions(dataSource);
        this.complaints = ComplaintDesk.builder()
                .store(JdbcComplaintStore.on(transactions))
                .build();
    }

    /**
     * Makes the tables of the CRM and those of the library, where they are missing.
     *
     * @throws SQLException when the database refuses
     */
    public void createTables() throws SQLException {
        JdbcSchema.ofDefaults().create(dataSource);
        transactions.in(connection -> {
            try (Statement statement = connection.createStatement()) {
                return statement.execute(CREATE_TICKET);
            }
        });
    }

    /**
     * Files a complaint and opens a ticket for it.
     *
     * @param ticket what came in
     * @return the complaint
     * @throws SQLException when the ticket cannot be written; then the complaint is not there either
     */
    public Complaint open(Ticket ticket) throws SQLException {
        return transactions.in(connection -> {
            Complaint complaint = file(ticket);
            insert(connection, ticket, complaint);
            return complaint;
        });
    }

    /**
     * The door to the complaints, for everything else.
     *
     * @return works in a running transaction of the CRM as well as without one
     */
    public ComplaintDesk complaints() {
        return complaints;
    }

    private Complaint file(Ticket ticket) {
        Actor clerk = Actor.of(ticket.clerk(), Role.CLERK);
        Complaint received = complaints.perform(
                ReceiveComplaint.by(Channel.PHONE)
                        .complainant(Party.anonymous().key(ticket.customer()))
                        .matter(ticket.matter())
                        .reference(ExternalReference.of("crm", Long.toString(ticket.id()))),
                clerk);
        return complaints.perform(new Register(received.id()), clerk);
    }

    private static void insert(Connection connection, Ticket ticket, Complaint complaint) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(INSERT_TICKET)) {
            statement.setLong(1, ticket.id());
            statement.setString(2, ticket.customer());
            statement.setString(3, complaint.id().value());
            statement.executeUpdate();
        }
    }
}

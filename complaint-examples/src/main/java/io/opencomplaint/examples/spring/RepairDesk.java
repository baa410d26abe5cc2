package io.opencomplaint.examples.spring;

import io.opencomplaint.act.ReceiveComplaint;
import io.opencomplaint.act.Register;
import io.opencomplaint.desk.ComplaintDesk;
import io.opencomplaint.jdbc.ConnectionSource;
import io.opencomplaint.jdbc.JdbcComplaintStore;
import io.opencomplaint.model.Actor;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.ExternalReference;
import io.opencomplaint.model.Party;
import io.opencomplaint.model.Role;
import io.opencomplaint.spi.StorageException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The repair orders of a workshop: an order and its complaint are written in one Spring transaction, and a line of the audit
 * trail in one of its own, which stays whatever becomes of the order.
 */
public final class RepairDesk {

    private static final int ATTEMPTS = 3;

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final TransactionTemplate apart;
    private final ComplaintDesk complaints;

    /**
     * A desk on Spring's transactions.
     *
     * @param dataSource of the host, the one that the transaction manager knows
     * @param manager of the host
     */
    public RepairDesk(DataSource dataSource, PlatformTransactionManager manager) {
        jdbc = new JdbcTemplate(dataSource);
        transaction = new TransactionTemplate(manager);
        apart = new TransactionTemplate(manager);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        complaints = ComplaintDesk.builder()
                .store(JdbcComplaintStore.on(source(dataSource)))
                .build();
    }

    /** All that the store needs to know of Spring. */
    private static ConnectionSource source(DataSource dataSource) {
        DataSource aware = new TransactionAwareDataSourceProxy(dataSource);
        return ConnectionSource.joining(aware, TransactionSynchronizationManager::isActualTransactionActive);
    }

    /** Makes the tables of the host, where they are missing. */
    public void createTables() {
        jdbc.execute("CREATE TABLE IF NOT EXISTS repair_order (id BIGINT PRIMARY KEY, complaint_id VARCHAR(64))");
        jdbc.execute("CREATE TABLE IF NOT EXISTS audit_line (complaint_id VARCHAR(64))");
    }

    /**
     * Opens a repair order and files the complaint that made it necessary.
     *
     * @param order id of the order
     * @param matter in a line
     * @param then what else the host does in the same transaction
     * @return the complaint, registered
     */
    public Complaint open(long order, String matter, Consumer<Complaint> then) {
        return again(() -> {
            jdbc.update("INSERT INTO repair_order (id) VALUES (?)", order);
            Actor clerk = Actor.of("u-17", Role.CLERK);
            Complaint received = complaints.perform(
                    ReceiveComplaint.by(Channel.PHONE)
                            .complainant(Party.anonymous())
                            .matter(matter)
                            .reference(ExternalReference.of("repair", Long.toString(order))),
                    clerk);
            Complaint registered = complaints.perform(new Register(received.id()), clerk);
            String id = registered.id().value();
            jdbc.update("UPDATE repair_order SET complaint_id = ? WHERE id = ?", id, order);
            then.accept(registered);
            return registered;
        });
    }

    /**
     * Files a complaint of its own about how an order is handled, and notes it, in a transaction apart from the running one.
     *
     * @param matter in a line
     * @return the complaint, which stays whatever becomes of the order
     */
    public Complaint fileApart(String matter) {
        return apart.execute(status -> {
            Complaint filed = complaints.perform(
                    ReceiveComplaint.by(Channel.WEB)
                            .complainant(Party.anonymous())
                            .matter(matter),
                    Actor.of("u-17", Role.CLERK));
            jdbc.update("INSERT INTO audit_line VALUES (?)", filed.id().value());
            return filed;
        });
    }

    /**
     * The door to the complaints, for everything else.
     *
     * @return works in a running transaction of Spring as well as without one
     */
    public ComplaintDesk complaints() {
        return complaints;
    }

    /** A conflict has undone the whole transaction, so the whole transaction is done again. */
    private Complaint again(Supplier<Complaint> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return transaction.execute(status -> work.get());
            } catch (StorageException e) {
                if (!e.isConflict()
                        || attempt == ATTEMPTS
                        || TransactionSynchronizationManager.isActualTransactionActive()) {
                    throw e;
                }
            }
        }
    }
}

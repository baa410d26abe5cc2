package io.opencomplaint.examples.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opencomplaint.act.Classify;
import io.opencomplaint.act.Close;
import io.opencomplaint.act.ReceiveComplaint;
import io.opencomplaint.desk.refusal.ActRefusedException;
import io.opencomplaint.jdbc.JdbcSchema;
import io.opencomplaint.model.Actor;
import io.opencomplaint.model.Category;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Outcome;
import io.opencomplaint.model.Party;
import io.opencomplaint.model.Role;
import io.opencomplaint.spi.StorageException;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The host's row and the complaint commit and vanish together in real Spring transactions. */
class RepairDeskTest {

    private static final Actor CLERK = Actor.of("u-17", Role.CLERK);

    private final JdbcDataSource dataSource = new JdbcDataSource();
    private final DataSourceTransactionManager manager = new DataSourceTransactionManager(dataSource);
    private JdbcTemplate jdbc;
    private RepairDesk desk;

    @BeforeEach
    void createTables() {
        dataSource.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        JdbcSchema.ofDefaults().create(dataSource);
        jdbc = new JdbcTemplate(dataSource);
        desk = new RepairDesk(dataSource, manager);
        desk.createTables();
    }

    @Test
    void orderAndComplaintCommitTogether() {
        Complaint filed = desk.open(7, "Air conditioner fails again", complaint -> {
            assertThat(inAnotherTransaction("complaint")).isZero();
            assertThat(inAnotherTransaction("repair_order")).isZero();
        });

        assertThat(desk.complaints().get(filed.id()).number()).isEqualTo("C001");
        assertThat(desk.complaints().history(filed.id())).hasSize(2);
        assertThat(jdbc.queryForObject("SELECT complaint_id FROM repair_order", String.class))
                .isEqualTo(filed.id().value());
    }

    @Test
    void anExceptionOfTheHostAfterTheActTakesBothWithIt() {
        assertThatThrownBy(() -> desk.open(7, "Air conditioner fails again", complaint -> {
                    throw new IllegalStateException("no workshop has time");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertNothingIsThere();
    }

    @Test
    void aRefusedActTakesTheOrderWithIt() {
        assertThatThrownBy(() -> desk.open(7, "Air conditioner fails again", complaint -> desk.complaints()
                        .perform(new Close(complaint.id(), Outcome.UPHELD), CLERK)))
                .isInstanceOf(ActRefusedException.class);

        assertNothingIsThere();
    }

    @Test
    void aRefusedActThatTheHostPutsUpWithLeavesTheRestOfTheTransaction() {
        Complaint filed = desk.open(7, "Air conditioner fails again", complaint -> assertThatThrownBy(
                        () -> desk.complaints().perform(new Close(complaint.id(), Outcome.UPHELD), CLERK))
                .isInstanceOf(ActRefusedException.class));

        assertThat(desk.complaints().history(filed.id())).hasSize(2);
        assertThat(rows("repair_order")).isOne();
    }

    @Test
    void whatIsFiledInATransactionApartStaysWhenTheOrderVanishes() {
        assertThatThrownBy(() -> desk.open(7, "Air conditioner fails again", complaint -> {
                    desk.fileApart("Nobody answers the telephone");
                    throw new IllegalStateException("no workshop has time");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(rows("repair_order")).isZero();
        assertThat(rows("complaint")).isOne();
        assertThat(rows("audit_line")).isOne();
    }

    @Test
    void whatFailsInATransactionApartVanishesAloneWhenTheHostPutsUpWithIt() {
        Complaint filed =
                desk.open(7, "Air conditioner fails again", complaint -> assertThatThrownBy(() -> desk.fileApart(" "))
                        .isNotNull());

        assertThat(desk.complaints().find(filed.id())).isPresent();
        assertThat(rows("complaint")).isOne();
        assertThat(rows("audit_line")).isZero();
    }

    @Test
    void aNestedTransactionThatIsRolledBackTakesItsComplaintAndLeavesTheOuterOne() {
        TransactionTemplate nested = new TransactionTemplate(manager);
        nested.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);

        Complaint filed = desk.open(
                7,
                "Air conditioner fails again",
                complaint -> nested.executeWithoutResult(status -> {
                    receive("nested");
                    jdbc.update("INSERT INTO audit_line VALUES ('nested')");
                    status.setRollbackOnly();
                }));

        assertThat(desk.complaints().find(filed.id())).isPresent();
        assertThat(desk.complaints().find(ComplaintId.of("nested"))).isEmpty();
        assertThat(rows("audit_line")).isZero();
        assertThat(rows("repair_order")).isOne();
    }

    @Test
    void withoutATransactionOfTheHostTheStoreHasItsOwn() {
        Complaint filed = desk.open(7, "Air conditioner fails again", complaint -> {});
        desk.complaints().perform(new Classify(filed.id(), Category.of("product/fault")), CLERK);

        assertThat(desk.complaints().history(filed.id())).hasSize(3);
    }

    @Test
    void aTransactionThatTheHostSuspendedIsNotJoined() {
        TransactionTemplate suspended = new TransactionTemplate(manager);
        suspended.setPropagationBehavior(TransactionDefinition.PROPAGATION_NOT_SUPPORTED);

        assertThatThrownBy(() -> desk.open(7, "Air conditioner fails again", complaint -> {
                    suspended.executeWithoutResult(status -> receive("outside"));
                    throw new IllegalStateException("no workshop has time");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(desk.complaints().find(ComplaintId.of("outside"))).isPresent();
        assertThat(rows("complaint")).isOne();
    }

    @Test
    void aConflictIsAnsweredByDoingTheWholeTransactionAgain() {
        AtomicInteger attempts = new AtomicInteger();
        Complaint filed = desk.open(7, "Air conditioner fails again", complaint -> {
            if (attempts.incrementAndGet() == 1) {
                throw StorageException.conflict("Another transaction won", new SQLException("", "40001"));
            }
        });

        assertThat(attempts).hasValue(2);
        assertThat(rows("repair_order")).isOne();
        assertThat(desk.complaints().history(filed.id())).hasSize(2);
    }

    @Test
    void inATransactionOfAnotherDatabaseNothingIsWrittenThatItCouldNotUndo() {
        JdbcDataSource other = new JdbcDataSource();
        other.setURL("jdbc:h2:mem:" + UUID.randomUUID());
        TransactionTemplate foreign = new TransactionTemplate(new DataSourceTransactionManager(other));

        assertThatThrownBy(() -> foreign.executeWithoutResult(status -> receive("c-1")))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("25P01");

        assertThat(rows("complaint")).isZero();
    }

    private void receive(String id) {
        desk.complaints()
                .perform(
                        ReceiveComplaint.by(Channel.WEB)
                                .id(ComplaintId.of(id))
                                .complainant(Party.anonymous())
                                .matter("Fails again"),
                        CLERK);
    }

    private void assertNothingIsThere() {
        assertThat(rows("repair_order")).isZero();
        assertThat(rows("complaint")).isZero();
        assertThat(rows("complaint_event")).isZero();
        assertThat(rows("complaint_number")).isZero();
    }

    private long inAnotherTransaction(String table) {
        TransactionTemplate other = new TransactionTemplate(manager);
        other.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return other.execute(status -> rows(table));
    }

    private long rows(String table) {
        return jdbc.queryForObject("SELECT COUNT(*) FROM " + table, Long.class);
    }
}

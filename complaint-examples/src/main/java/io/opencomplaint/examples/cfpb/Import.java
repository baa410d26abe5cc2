package io.opencomplaint.examples.cfpb;

import io.opencomplaint.InvalidValueException;
import io.opencomplaint.desk.ActRefusedException;
import io.opencomplaint.desk.ComplaintDesk;
import io.opencomplaint.desk.InvalidActException;
import io.opencomplaint.jdbc.ConnectionSource;
import io.opencomplaint.jdbc.JdbcComplaintStore;
import io.opencomplaint.model.Tenant;
import io.opencomplaint.spi.Criteria;
import io.opencomplaint.spi.DuplicateException;
import io.opencomplaint.spi.PageRequest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Files row after row, one transaction a complaint, its running number included: whenever it is killed, each complaint is
 * there wholly or not at all, and the next run goes on where it stopped. For one thread.
 */
final class Import {

    private static final Logger LOG = LoggerFactory.getLogger(Import.class);

    private final Connection connection;
    private final ActClock clock = new ActClock();
    private final ComplaintDesk desk;
    private final @Nullable Instant recordedAt;
    private final Counts counts;
    private final Map<String, Long> lines = new HashMap<>();

    /** Records at the given instant, or each act at its own time. */
    Import(Connection connection, Tenant tenant, @Nullable Instant recordedAt, Counts counts) {
        this.connection = connection;
        this.recordedAt = recordedAt;
        this.counts = counts;
        this.desk = ComplaintDesk.builder()
                .store(JdbcComplaintStore.on(ConnectionSource.joining(connection)))
                .policy(CfpbRules.policy())
                .clock(clock)
                .tenant(tenant)
                .build();
    }

    ComplaintDesk desk() {
        return desk;
    }

    void file(Row row) {
        try {
            PublishedComplaint complaint = PublishedComplaint.of(row);
            Long before = lines.putIfAbsent(complaint.number(), row.line());
            if (before != null) {
                throw new BrokenRowException(Column.ID.title() + " is the same as in line " + before);
            }
            file(complaint);
        } catch (BrokenRowException | InvalidValueException | InvalidActException | ActRefusedException e) {
            counts.broken(row.line(), String.valueOf(e.getMessage()));
        }
    }

    private void file(PublishedComplaint complaint) {
        List<Step> life = Life.of(complaint);
        boolean done = false;
        try {
            life.forEach(this::perform);
            connection.commit();
            done = true;
            counts.filed(life.size());
        } catch (DuplicateException e) {
            knownOrBroken(complaint);
        } catch (SQLException e) {
            throw new ImportException(
                    "The database did not commit, SQLState " + e.getSQLState() + ", "
                            + e.getClass().getSimpleName()
                            + "; check that its disk is not full and that its files may be written, then start again to go on",
                    e);
        } finally {
            if (!done) {
                rollback();
            }
        }
    }

    private void perform(Step step) {
        clock.stand(recordedAt == null ? step.at() : recordedAt);
        desk.perform(step.act(), step.actor());
    }

    /** The reference decides: an id or a number that something else took is no reason to pass over a complaint. */
    private void knownOrBroken(PublishedComplaint complaint) {
        Criteria same = Criteria.any().reference(complaint.reference());
        if (desk.search(same, PageRequest.first(1)).items().isEmpty()) {
            throw new BrokenRowException("its id or its number is taken by another complaint in the database");
        }
        counts.alreadyThere();
    }

    private void rollback() {
        try {
            connection.rollback();
        } catch (SQLException e) {
            // The connection is broken: what brought us here says so, and the database undoes what was not committed.
            LOG.debug("Could not roll back, SQLState {}", e.getSQLState());
        }
    }
}

package io.opencomplaint.examples.cfpb;

import io.opencomplaint.ComplaintException;
import io.opencomplaint.InvalidValueException;
import io.opencomplaint.desk.ActBy;
import io.opencomplaint.desk.ActResult;
import io.opencomplaint.desk.ComplaintDesk;
import io.opencomplaint.desk.refusal.ActRefusedException;
import io.opencomplaint.desk.refusal.InvalidActException;
import io.opencomplaint.jdbc.ConnectionSource;
import io.opencomplaint.jdbc.JdbcComplaintStore;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Tenant;
import io.opencomplaint.spi.Criteria;
import io.opencomplaint.spi.DuplicateException;
import io.opencomplaint.spi.PageRequest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Files rows in batches of up to 1,000 acts, one transaction a batch, the running numbers included: whenever it is killed,
 * each complaint is there wholly or not at all, and the next run goes on where it stopped. A batch in which something is
 * refused is undone and filed again without it. For one thread.
 */
final class Import {

    private static final Logger LOG = LoggerFactory.getLogger(Import.class);
    private static final int BATCH = 1_000;
    private static final String TAKEN = "its id or its number is taken by another complaint in the database";

    private final Connection connection;
    private final ComplaintDesk desk;
    private final Counts counts;
    private final Map<String, Long> lines = new HashMap<>();
    private final List<Filing> batch = new ArrayList<>();
    private int acts;

    /** Records all acts at one instant. */
    Import(Connection connection, Tenant tenant, Instant recordedAt, Counts counts) {
        this.connection = connection;
        this.counts = counts;
        this.desk = ComplaintDesk.builder()
                .store(JdbcComplaintStore.on(ConnectionSource.joining(connection)))
                .policy(CfpbRules.policy())
                .clock(Clock.fixed(recordedAt, ZoneOffset.UTC))
                .tenant(tenant)
                .build();
    }

    ComplaintDesk desk() {
        return desk;
    }

    /** Takes a row, to be filed with others. */
    void file(Row row) {
        try {
            PublishedComplaint complaint = PublishedComplaint.of(row);
            Long before = lines.putIfAbsent(complaint.number(), row.line());
            if (before != null) {
                throw new BrokenRowException(Column.ID.title() + " is the same as in line " + before);
            }
            Filing filing = new Filing(row.line(), complaint, Life.of(complaint));
            if (acts + filing.life().size() > BATCH) {
                finish();
            }
            batch.add(filing);
            acts += filing.life().size();
        } catch (BrokenRowException | InvalidValueException e) {
            counts.broken(row.line(), String.valueOf(e.getMessage()));
        }
    }

    /** Files what was taken and is not filed yet. */
    void finish() {
        boolean done = false;
        try {
            List<Filing> open = new ArrayList<>(batch);
            leaveOutWhatIsThere(open);
            while (!open.isEmpty() && !perform(open)) {
                LOG.debug("Filing {} complaints again, without those that were refused", open.size());
            }
            connection.commit();
            done = true;
            open.forEach(this::count);
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
            batch.clear();
            acts = 0;
        }
    }

    private void count(Filing filing) {
        counts.filed(filing.life().size());
        if (filing.complaint().company().cleaned()) {
            counts.cleaned();
        }
    }

    private void leaveOutWhatIsThere(List<Filing> open) {
        Map<ComplaintId, Complaint> there =
                desk.find(open.stream().map(filing -> filing.complaint().id()).toList()).stream()
                        .collect(Collectors.toMap(Complaint::id, Function.identity()));
        open.removeIf(filing -> {
            Complaint same = there.get(filing.complaint().id());
            if (same == null) {
                return false;
            }
            if (filing.complaint().reference().equals(same.filing().reference())) {
                counts.alreadyThere();
            } else {
                counts.broken(filing.line(), TAKEN);
            }
            return true;
        });
    }

    /** False when something was refused: then nothing is filed, and what was refused is taken out. */
    private boolean perform(List<Filing> open) {
        List<ActBy> all = open.stream()
                .flatMap(filing -> filing.life().stream())
                .map(step -> new ActBy(step.act(), step.actor()))
                .toList();
        List<ActResult> results = desk.performAll(all);
        Map<Filing, ComplaintException> refused = new LinkedHashMap<>();
        int next = 0;
        for (Filing filing : open) {
            ComplaintException failure =
                    failure(results.subList(next, next + filing.life().size()));
            next += filing.life().size();
            if (failure != null) {
                refused.put(filing, failure);
            }
        }
        if (refused.isEmpty()) {
            return true;
        }
        rollback();
        refused.forEach(this::tell);
        open.removeAll(refused.keySet());
        return false;
    }

    private static @Nullable ComplaintException failure(List<ActResult> life) {
        return life.stream()
                .map(ActResult::failure)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private void tell(Filing filing, ComplaintException failure) {
        if (failure instanceof DuplicateException) {
            knownOrBroken(filing);
        } else if (failure instanceof ActRefusedException || failure instanceof InvalidActException) {
            counts.broken(filing.line(), String.valueOf(failure.getMessage()));
        } else {
            throw failure;
        }
    }

    /** The reference decides: an id or a number that something else took is no reason to pass over a complaint. */
    private void knownOrBroken(Filing filing) {
        Criteria same = Criteria.any().reference(filing.complaint().reference());
        if (desk.search(same, PageRequest.first(1)).items().isEmpty()) {
            counts.broken(filing.line(), TAKEN);
        } else {
            counts.alreadyThere();
        }
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

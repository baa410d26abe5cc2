package io.opencomplaint.desk;

import io.opencomplaint.ComplaintException;
import io.opencomplaint.event.History;
import io.opencomplaint.event.RecordedEvent;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Tenant;
import io.opencomplaint.report.statistics.Contribution;
import io.opencomplaint.spi.BulkStore;
import io.opencomplaint.spi.CellKey;
import io.opencomplaint.spi.ClaimRequest;
import io.opencomplaint.spi.ComplaintNotFoundException;
import io.opencomplaint.spi.ConsumerName;
import io.opencomplaint.spi.Counting;
import io.opencomplaint.spi.FeedClaim;
import io.opencomplaint.spi.Figures;
import io.opencomplaint.spi.Rollup;
import io.opencomplaint.spi.StorageException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings a rollup up to what the complaints are now: of each that has gone on, takes away what it contributed when it was counted
 * last, which its history tells, and adds what it contributes now, in one unit of work with the acknowledgement. A node that is
 * killed leaves its claims, and nothing half counted.
 */
final class Refreshing {

    private static final Logger LOG = LoggerFactory.getLogger(Refreshing.class);

    private final DeskTools tools;
    private final Tenant tenant;
    private final Rollup rollup;
    private final ConsumerName consumer;
    private final ZoneId zone;
    private final List<ComplaintId> failed = new ArrayList<>();
    private int counted;

    Refreshing(DeskTools tools, Tenant tenant, Rollup rollup, ConsumerName consumer) {
        this.tools = tools;
        this.tenant = tenant;
        this.rollup = rollup;
        this.consumer = consumer;
        this.zone = tools.policy().zone();
    }

    Refresh refresh(int limit) {
        Instant now = tools.now();
        ClaimRequest request = new ClaimRequest(now, now.plus(tools.deliveries().lease()), limit);
        List<FeedClaim> claims = tools.store().claim(tenant, consumer, request);
        for (int from = 0; from < claims.size(); from += BulkStore.MAX) {
            count(claims.subList(from, Math.min(from + BulkStore.MAX, claims.size())));
        }
        return new Refresh(counted, failed, claims.size() == limit);
    }

    private void count(List<FeedClaim> claims) {
        List<ComplaintId> ids = claims.stream().map(FeedClaim::complaint).toList();
        List<ComplaintId> known = claims.stream()
                .filter(claim -> claim.delivered() > 0)
                .map(FeedClaim::complaint)
                .toList();
        Map<ComplaintId, Complaint> now =
                tools.store().find(tenant, ids).stream().collect(Collectors.toMap(Complaint::id, Function.identity()));
        Map<ComplaintId, List<RecordedEvent>> histories =
                known.isEmpty() ? Map.of() : tools.store().histories(tenant, known);
        List<Counting> countings = new ArrayList<>();
        for (FeedClaim claim : claims) {
            Complaint complaint = now.get(claim.complaint());
            try {
                if (complaint == null) {
                    throw new ComplaintNotFoundException(tenant, claim.complaint());
                }
                countings.add(counting(claim, complaint, histories.getOrDefault(claim.complaint(), List.of())));
            } catch (ComplaintException | IllegalArgumentException e) {
                putAside(claim, e);
            }
        }
        counted += rollup.count(tenant, countings);
    }

    private Counting counting(FeedClaim claim, Complaint complaint, List<RecordedEvent> history) {
        Map<CellKey, Figures> changes = new HashMap<>(Contribution.of(complaint, zone));
        if (claim.delivered() > 0) {
            List<RecordedEvent> before = history.stream()
                    .filter(recorded -> recorded.sequence() <= claim.delivered())
                    .toList();
            Contribution.of(History.replay(tenant, before), zone)
                    .forEach((at, figures) -> changes.merge(at, Figures.NONE.minus(figures), Figures::plus));
        }
        changes.values().removeIf(Figures::isNone);
        return new Counting(claim, complaint.version(), changes);
    }

    /** The others go on; this one is tried again, and stays on record as uncounted until it succeeds. */
    private void putAside(FeedClaim claim, RuntimeException failure) {
        LOG.warn(
                "Complaint {} of tenant {} could not be counted in {}: {}",
                claim.complaint(),
                tenant,
                consumer,
                failure.getClass().getName());
        failed.add(claim.complaint());
        try {
            tools.store()
                    .fail(tenant, claim, tools.now().plus(tools.deliveries().pauseAfter(claim.attempts() + 1)));
        } catch (StorageException e) {
            LOG.warn("Complaint {} of tenant {} stays claimed: {}", claim.complaint(), tenant, e.code());
        }
    }
}

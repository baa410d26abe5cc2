package io.opencomplaint.desk;

import io.opencomplaint.event.RecordedEvent;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Tenant;
import io.opencomplaint.spi.ClaimRequest;
import io.opencomplaint.spi.ConsumerName;
import io.opencomplaint.spi.FeedClaim;
import io.opencomplaint.spi.StorageException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands what was claimed to a consumer, one complaint after the other. A complaint is acknowledged after the call and before
 * the next one, so a node that is killed repeats at most one batch that was taken.
 */
final class Deliverer {

    private static final Logger LOG = LoggerFactory.getLogger(Deliverer.class);

    private final DeskTools tools;
    private final Tenant tenant;
    private final ConsumerName name;
    private final EventConsumer consumer;
    private final List<ComplaintId> failed = new ArrayList<>();
    private final List<ComplaintId> dead = new ArrayList<>();
    private int events;
    private int lost;
    private @Nullable StorageException loss;

    Deliverer(DeskTools tools, Tenant tenant, ConsumerName name, EventConsumer consumer) {
        this.tools = tools;
        this.tenant = tenant;
        this.name = name;
        this.consumer = consumer;
    }

    Delivery deliver(int limit) {
        Instant now = tools.now();
        Instant until = now.plus(tools.deliveries().lease());
        List<FeedClaim> claims = inOrder(tools.store().claim(tenant, name, new ClaimRequest(now, until, limit)));
        for (FeedClaim claim : claims) {
            if (Thread.currentThread().isInterrupted()) {
                // Not given back: an interrupted thread had better not call a database. It comes back by itself.
                failed.add(claim.complaint());
            } else if (tools.now().isBefore(until)) {
                attempt(claim, () -> deliver(claim));
            } else {
                // After its end another node may have the complaint.
                failed.add(claim.complaint());
                attempt(claim, () -> tools.store().release(tenant, claim));
            }
        }
        if (loss != null && lost == claims.size()) {
            throw loss;
        }
        return new Delivery(claims.size(), events, failed, dead);
    }

    /**
     * Whatever kills the node leaves those behind it claimed too, and so suspect: those with fewer attempts come first, and
     * those with an odd number of them in the opposite direction, so that the innocent on either side get through.
     */
    private static List<FeedClaim> inOrder(List<FeedClaim> claims) {
        Map<Integer, List<FeedClaim>> byAttempts =
                claims.stream().collect(Collectors.groupingBy(FeedClaim::attempts, TreeMap::new, Collectors.toList()));
        List<FeedClaim> ordered = new ArrayList<>(claims.size());
        byAttempts.forEach((attempts, some) -> {
            if (attempts % 2 == 1) {
                Collections.reverse(some);
            }
            ordered.addAll(some);
        });
        return ordered;
    }

    private void attempt(FeedClaim claim, Runnable work) {
        try {
            work.run();
        } catch (StorageException e) {
            lost++;
            loss = e;
            if (!failed.contains(claim.complaint())) {
                failed.add(claim.complaint());
            }
            LOG.warn(
                    "Complaint {} of tenant {} is delivered to {} later: {}",
                    claim.complaint(),
                    tenant,
                    name,
                    e.code());
        }
    }

    private void deliver(FeedClaim claim) {
        if (claim.attempts() >= tools.deliveries().attempts()) {
            // Those that claimed it last never told how it ended: it may be what killed them.
            bury(claim);
            return;
        }
        List<RecordedEvent> batch = tools.store().history(tenant, claim.complaint()).stream()
                .filter(recorded -> recorded.sequence() > claim.delivered())
                .toList();
        if (batch.isEmpty()) {
            failed.add(claim.complaint());
            LOG.warn("Complaint {} of tenant {} has no events that {} waits for", claim.complaint(), tenant, name);
            return;
        }
        if (!accepted(claim, batch)) {
            return;
        }
        events += batch.size();
        long delivered = batch.get(batch.size() - 1).sequence();
        if (!tools.store().acknowledge(tenant, claim, delivered)) {
            LOG.warn(
                    "Complaint {} of tenant {} took {} longer than its claim; its events may come twice",
                    claim.complaint(),
                    tenant,
                    name);
        }
    }

    private void bury(FeedClaim claim) {
        LOG.warn(
                "Complaint {} of tenant {} is a dead letter of {} after sequence {}: claimed {} times without an answer",
                claim.complaint(),
                tenant,
                name,
                claim.delivered(),
                claim.attempts());
        (tools.store().fail(tenant, claim, null) ? dead : failed).add(claim.complaint());
    }

    private boolean accepted(FeedClaim claim, List<RecordedEvent> batch) {
        try {
            consumer.accept(new EventBatch(tenant, claim.complaint(), batch));
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            failed.add(claim.complaint());
            return false;
        } catch (Exception e) {
            refuse(claim, e);
            return false;
        }
    }

    private void refuse(FeedClaim claim, Exception failure) {
        int attempts = claim.attempts() + 1;
        boolean over = attempts >= tools.deliveries().attempts();
        // The message stays out: it is the host's, and may hold what the events hold.
        LOG.warn(
                "Consumer {} failed at complaint {} of tenant {} after sequence {}, attempt {} of {}: {}",
                name,
                claim.complaint(),
                tenant,
                claim.delivered(),
                attempts,
                tools.deliveries().attempts(),
                failure.getClass().getName());
        Instant again = over ? null : tools.now().plus(tools.deliveries().pauseAfter(attempts));
        boolean mine = tools.store().fail(tenant, claim, again);
        (over && mine ? dead : failed).add(claim.complaint());
    }
}

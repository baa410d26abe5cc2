package io.opencomplaint.desk;

import io.opencomplaint.ComplaintException;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Tenant;
import io.opencomplaint.spi.Criteria;
import io.opencomplaint.spi.StaleVersionException;
import io.opencomplaint.spi.StorageException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Goes over the complaints of a tenant page by page; one that fails is named, and the others go on. */
record EachComplaint(DeskTools tools, Tenant tenant, String doing) {

    private static final Logger LOG = LoggerFactory.getLogger(EachComplaint.class);

    private static final int PAGE = 200;

    /**
     * The ones that failed, those that cannot be read among them. A store that fails, or others that are always faster, end it;
     * so do, at the end of all complaints, those that no search finds.
     */
    List<ComplaintId> in(Criteria criteria, Consumer<Complaint> work) {
        List<ComplaintId> failed = new ArrayList<>();
        if (!criteria.equals(Criteria.any())) {
            walk(criteria, work, failed);
            return failed;
        }
        Unseen unseen = Unseen.before(tools, tenant);
        long seen = walk(criteria, work, failed);
        unseen.require(seen, "All others were gone over while " + doing + "; of them failed: " + failed.size());
        return failed;
    }

    /** How many there were. */
    private long walk(Criteria criteria, Consumer<Complaint> work, List<ComplaintId> failed) {
        AtomicLong seen = new AtomicLong();
        new ReadablePages(tools, tenant, PAGE)
                .each(
                        criteria,
                        page -> {
                            page.forEach(complaint -> attempt(complaint, work, failed));
                            seen.addAndGet(page.size());
                        },
                        id -> {
                            seen.incrementAndGet();
                            failed.add(id);
                            LOG.warn("Complaint {} of tenant {} cannot be read while {}", id, tenant, doing);
                        });
        return seen.get();
    }

    private void attempt(Complaint complaint, Consumer<Complaint> work, List<ComplaintId> failed) {
        try {
            work.accept(complaint);
        } catch (StaleVersionException e) {
            throw e;
        } catch (ComplaintException e) {
            if (e instanceof StorageException storage && !isDamaged(storage)) {
                throw e;
            }
            failed.add(complaint.id());
            LOG.warn("Complaint {} of tenant {} failed while {}: {}", complaint.id(), tenant, doing, e.code());
        }
    }

    /** Its own row or one of its events: the next complaint may be whole. */
    private static boolean isDamaged(StorageException failure) {
        return failure.brokenComplaint().isPresent() || failure.brokenEvent().isPresent();
    }
}

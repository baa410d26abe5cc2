package io.opencomplaint.desk;

import io.opencomplaint.ComplaintException;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Tenant;
import io.opencomplaint.spi.Criteria;
import io.opencomplaint.spi.Cursor;
import io.opencomplaint.spi.Page;
import io.opencomplaint.spi.PageRequest;
import io.opencomplaint.spi.StaleVersionException;
import io.opencomplaint.spi.StorageException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Goes over the complaints of a tenant page by page; one that fails is named, and the others go on. */
record EachComplaint(DeskTools tools, Tenant tenant, String doing) {

    private static final Logger LOG = LoggerFactory.getLogger(EachComplaint.class);

    private static final int PAGE = 200;

    /** The ones that failed. A store that fails, or others that are always faster, end it. */
    List<ComplaintId> in(Criteria criteria, Consumer<Complaint> work) {
        List<ComplaintId> failed = new ArrayList<>();
        PageRequest request = PageRequest.first(PAGE);
        while (true) {
            Page<Complaint> page = tools.store().search(tenant, criteria, request);
            page.items().forEach(complaint -> attempt(complaint, work, failed));
            Cursor next = page.next();
            if (next == null) {
                return failed;
            }
            request = request.after(next);
        }
    }

    private void attempt(Complaint complaint, Consumer<Complaint> work, List<ComplaintId> failed) {
        try {
            work.accept(complaint);
        } catch (StorageException | StaleVersionException e) {
            throw e;
        } catch (ComplaintException e) {
            failed.add(complaint.id());
            LOG.warn("Complaint {} of tenant {} failed while {}: {}", complaint.id(), tenant, doing, e.code());
        }
    }
}

package io.opencomplaint.jdbc;

import io.opencomplaint.desk.ComplaintDesk;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.spi.Criteria;
import io.opencomplaint.spi.Page;
import io.opencomplaint.spi.PageRequest;
import java.util.ArrayList;
import java.util.List;

/** What a store holds, page by page. */
final class Stored {

    private Stored() {}

    static List<Complaint> all(ComplaintDesk desk) {
        List<Complaint> all = new ArrayList<>();
        PageRequest request = PageRequest.first(500);
        while (true) {
            Page<Complaint> page = desk.search(Criteria.any(), request);
            all.addAll(page.items());
            if (page.next() == null) {
                return all;
            }
            request = request.after(page.next());
        }
    }
}

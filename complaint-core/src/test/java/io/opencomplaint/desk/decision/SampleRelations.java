package io.opencomplaint.desk.decision;

import io.opencomplaint.model.ComplainantGroup;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.ComplaintLink;
import io.opencomplaint.model.LinkKind;
import io.opencomplaint.model.Relations;
import java.util.List;

/** How complaints belong together, and groups of complainants. */
final class SampleRelations {

    static final ComplaintId LINKED = ComplaintId.of("c-3");

    private SampleRelations() {}

    static Relations linked() {
        return Relations.EMPTY.with(new ComplaintLink(LinkKind.REPEAT_OF, LINKED, SampleComplaints.START));
    }

    static Relations unrepresented() {
        return Relations.EMPTY.with(new ComplainantGroup(25, true, 0, List.of()));
    }
}

package io.opencomplaint.inmemory;

import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.tck.IdContract;

class InMemoryIdsTest extends IdContract {
    @Override
    protected ComplaintId id() {
        return InMemoryIds.first();
    }
}

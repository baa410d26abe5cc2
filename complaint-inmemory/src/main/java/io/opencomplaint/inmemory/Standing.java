package io.opencomplaint.inmemory;

import io.opencomplaint.model.Complaint;
import io.opencomplaint.spi.Append;
import io.opencomplaint.spi.Redaction;

/**
 * A complaint and the history that made it, as of one version: replaced together, so never seen apart.
 *
 * @param complaint as it stands
 * @param ledger all its events
 */
record Standing(Complaint complaint, Ledger ledger) {

    static Standing first(Append append) {
        return new Standing(append.complaint(), Ledger.of(append.events()));
    }

    Standing after(Append append) {
        return new Standing(append.complaint(), ledger.plus(append.events()));
    }

    Standing after(Redaction redaction) {
        return new Standing(
                redaction.append().complaint(),
                ledger.replacing(redaction.erased()).plus(redaction.append().events()));
    }

    long version() {
        return complaint.version();
    }
}

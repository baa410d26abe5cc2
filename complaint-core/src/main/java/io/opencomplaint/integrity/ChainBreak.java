package io.opencomplaint.integrity;

import io.opencomplaint.model.ComplaintId;

/**
 * Where a history is not what it was when it was written.
 *
 * @param complaint whose history
 * @param sequence of the first event that does not fit, from 1
 * @param kind in what way
 */
public record ChainBreak(ComplaintId complaint, long sequence, BreakKind kind) {}

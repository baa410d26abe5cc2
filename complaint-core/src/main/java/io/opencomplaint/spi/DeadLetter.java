package io.opencomplaint.spi;

import io.opencomplaint.model.ComplaintId;

/**
 * A complaint at whose events a consumer failed too often 死信. It keeps its place: its later events wait behind it, those of
 * other complaints go on.
 *
 * @param complaint whose events
 * @param delivered the last sequence that the consumer has had, 0 for none: it fails at one after it
 * @param last the last sequence that waits
 * @param attempts how often it was claimed without success
 */
public record DeadLetter(ComplaintId complaint, long delivered, long last, int attempts) {}

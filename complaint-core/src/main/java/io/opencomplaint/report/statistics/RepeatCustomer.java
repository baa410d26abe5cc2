package io.opencomplaint.report.statistics;

/**
 * Somebody who complained again and again.
 *
 * @param key the host's key of the complainant; never a name
 * @param received how many complaints
 */
public record RepeatCustomer(String key, long received) {}

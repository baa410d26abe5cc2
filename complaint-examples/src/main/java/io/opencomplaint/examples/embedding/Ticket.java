package io.opencomplaint.examples.embedding;

/**
 * A ticket of the CRM.
 *
 * @param id the CRM's
 * @param customer the CRM's key of the customer
 * @param clerk the CRM's id of who took the call
 * @param matter in a line
 */
public record Ticket(long id, String customer, String clerk, String matter) {}

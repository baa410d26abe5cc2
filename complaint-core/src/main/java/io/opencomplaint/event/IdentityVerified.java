package io.opencomplaint.event;

import io.opencomplaint.model.Text;

/**
 * The complainant's identity was checked 身份核实.
 *
 * @param basis by what it was checked
 */
public record IdentityVerified(Text basis) implements CaseEvent {}

package io.opencomplaint.model;

import jakarta.validation.constraints.NotBlank;

/**
 * Names one complaint.
 *
 * @param value the text of the id
 */
public record ComplaintId(@NotBlank String value) {}

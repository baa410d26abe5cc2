package io.opencomplaint.spi;

/**
 * Figures of one key, summed over the months of a {@link CellQuery} 统计单元.
 *
 * @param at the key, in the first month of those that were summed
 * @param figures the sums, not all of them zero
 */
public record Cell(CellKey at, Figures figures) {}

package io.opencomplaint.spi;

/**
 * One row of a count 统计.
 *
 * @param key as the {@link Dimension} says
 * @param received complaints in this group
 * @param closed those of them in the phases CLOSED and ARCHIVED
 * @param reopened those reopened at least once
 * @param timely those whose last reply was said to be within its limit
 * @param late those whose last reply was said to be past it
 */
public record Tally(String key, long received, long closed, long reopened, long timely, long late) {}

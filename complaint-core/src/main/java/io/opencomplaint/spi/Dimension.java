package io.opencomplaint.spi;

/** What complaints can be counted by 统计维度. Each says what its key looks like. */
public enum Dimension {
    /** First step of the category, as {@code Category.path()} writes it; the empty key for complaints that are not classified. */
    CATEGORY,

    /** Code of the channel they came in by. */
    CHANNEL,

    /** Month of the day of receipt, as {@code yyyy-MM}. */
    MONTH,

    /** Code of the status. */
    STATUS,

    /** Name of the outcome; the empty key where there is none. */
    OUTCOME
}

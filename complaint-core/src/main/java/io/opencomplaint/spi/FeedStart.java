package io.opencomplaint.spi;

/** Where a new consumer of the feed begins. */
public enum FeedStart {
    /** With the first event of every complaint, also of those that were there before. */
    BEGINNING,

    /**
     * With what is appended from now on. Of an append that runs while the consumer subscribes, the events may come or not;
     * of one that begins afterwards they come.
     */
    NOW
}

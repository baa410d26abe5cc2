package io.opencomplaint.spi;

/** What became of one of several appends that were given to a store together. */
public enum AppendOutcome {
    /** Stored, together with all others that were. */
    STORED,

    /** Not stored: the stored version is not the expected one, or the complaint that should be there is not. */
    STALE,

    /** Not stored: the id, the number or the external reference is taken within the tenant. */
    DUPLICATE
}

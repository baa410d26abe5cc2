package io.opencomplaint.integrity;

/** In what way a history is broken 破坏方式. */
public enum BreakKind {
    /** The event is not there, though a later one is, or the complaint or a checkpoint says so: removed, or cut off at the end. */
    MISSING,
    /** The event cannot be read any more, or at the last event the complaint beside them: its row is damaged. */
    UNREADABLE,
    /** The event bears no seal: it was put in past the library. */
    UNSEALED,
    /** The event, or the link before it, is not what it was when it was sealed: changed, put in or out of its order. */
    LINK,
    /** A text was put away or put back without an erasure, or texts were added or taken out. */
    TEXTS,
    /** The complaint as it is stored is not what its history makes of it. */
    FOLD,
    /** The history goes on after the event that the complaint says is its last. */
    BEYOND,
    /** The link is not the one that a checkpoint has on record: the history was written anew. */
    REWRITTEN
}

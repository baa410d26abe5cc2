package io.opencomplaint.model;

/** What a status means to queries, reports and clocks 阶段. Statuses are open, phases are not. */
public enum Phase {
    /** Taken in, not yet anyone's work 受理. */
    INTAKE,

    /** Someone works on it 处理. */
    HANDLING,

    /** The complainant has to answer 等待客户. */
    WAITING,

    /** The final reply is out, the complainant's word on it is awaited 答复. */
    REPLY,

    /** Examined again by others 复核. */
    REVIEW,

    /** Ended 结案. */
    CLOSED,

    /** Ended and put away 归档. */
    ARCHIVED;

    /**
     * Whether a case in it has ended.
     *
     * @return true for CLOSED and ARCHIVED
     */
    public boolean isEnd() {
        return this == CLOSED || this == ARCHIVED;
    }
}

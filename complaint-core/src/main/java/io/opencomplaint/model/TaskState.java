package io.opencomplaint.model;

/** How far a task has come 任务状态. */
public enum TaskState {
    /** It is to be done 进行中. */
    OPEN,

    /** Those who do it say that it is done, and nobody has looked at it yet 已汇报. */
    REPORTED,

    /** Its report was accepted 已完成. */
    DONE,

    /** It is no longer wanted 已取消. */
    CANCELLED;

    /**
     * Whether somebody still has to do something.
     *
     * @return true for OPEN and REPORTED
     */
    public boolean isOpen() {
        return this == OPEN || this == REPORTED;
    }
}

package io.opencomplaint.model;

/** Where a clock stands 计时状态. */
public enum ClockState {
    /** Time runs, there is a deadline 计时中. */
    RUNNING,

    /** Time stands still, there is no deadline until it goes on 暂停. */
    PAUSED,

    /** What was to be done was done in time 按期. */
    MET,

    /** It was not done in time: it was done late, or its time had passed when it was not to be done any more 逾期. */
    MISSED,

    /** It need not be done any more, and its time had not passed 取消. */
    CANCELLED;

    /**
     * Whether the clock can still change.
     *
     * @return true for RUNNING and PAUSED; all other states are final
     */
    public boolean isOpen() {
        return this == RUNNING || this == PAUSED;
    }
}

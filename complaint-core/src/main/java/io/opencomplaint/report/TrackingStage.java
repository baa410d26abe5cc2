package io.opencomplaint.report;

/** The stages of the tracking sheet 跟踪表阶段 (S9). */
public enum TrackingStage {
    /** 投诉接收. */
    RECEIVED,

    /** 投诉分析. */
    ANALYSED,

    /** 解决方案制定. */
    SOLUTION_MADE,

    /** 方案执行. */
    EXECUTED,

    /** 客户确认. */
    CUSTOMER_CONFIRMED,

    /** 投诉结案. */
    CLOSED
}

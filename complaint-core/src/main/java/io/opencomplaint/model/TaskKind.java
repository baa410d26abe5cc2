package io.opencomplaint.model;

/** What somebody is asked to do beside handling the case itself 案件任务. */
public enum TaskKind {
    /** Another unit contributes what only it knows or can do 协办. */
    CONTRIBUTION,

    /** What was wrong is put right in the organisation 整改. */
    RECTIFICATION,

    /** Something is changed so that it does not happen again 预防措施. */
    PREVENTION,

    /** Whether rectification or prevention worked is looked at after a while 效果验证. */
    EFFECTIVENESS_CHECK
}

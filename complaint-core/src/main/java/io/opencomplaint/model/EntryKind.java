package io.opencomplaint.model;

/** What an entry in the record of a case is 记录类型 (S3). */
public enum EntryKind {
    /** A step of the investigation, in time order 调查过程. */
    STEP,

    /** Proof taken in 证据. */
    EVIDENCE,

    /** What the investigation found 调查结果. */
    FINDING,

    /** What is done about this case 处理措施. */
    MEASURE,

    /** What is done so that it does not recur 预防措施. */
    PREVENTIVE_MEASURE,

    /** Anything else, such as participants and files 备注. */
    NOTE,

    /** What a major, hot or difficult case teaches, usually drawn after its end 经验教训 (S6: case, analysis, lesson). */
    LESSON
}

package io.opencomplaint.spi;

/**
 * What statistics count 统计指标: of each {@link Axis} and key, one number. Everything is said of the complaint as it stands. The
 * formulas stand in {@code docs/metrics.md}. Stores keep each under its name.
 */
public enum Measure {
    /** Complaints 投诉总数. */
    RECEIVED,
    /** Those that were not taken up 不予受理. */
    REFUSED,
    /** Those that were taken back 撤诉. */
    WITHDRAWN,
    /** Those that go on in another one 并案. */
    MERGED,
    /** Those that have ended in any other way: by a decision, or by another act or body 办结. */
    CLOSED,
    /** Decided as upheld 投诉成立. */
    UPHELD,
    /** Decided as partly upheld 部分成立. */
    PARTLY_UPHELD,
    /** Decided as not upheld 不成立. */
    NOT_UPHELD,
    /** Decided by agreement 和解. */
    SETTLED,
    /** Handled anew at least once 重开. */
    REOPENED,
    /** Major ones 重大投诉. */
    MAJOR,
    /** Those that repeat another one 重复投诉. */
    REPEATED,
    /** Time limits kept 按期. */
    MET,
    /** Time limits missed 超期. */
    MISSED,
    /** Time limits that were extended 延期. */
    EXTENDED,
    /** Complainants who said they are satisfied 满意. */
    SATISFIED,
    /** Complainants who said they are not 不满意. */
    DISSATISFIED,
    /** Surveys sent 调查发出. */
    SURVEYED,
    /** Surveys answered 调查回收. */
    SURVEY_ANSWERED,
    /** Scores given with the word on satisfaction, 1 to 5; on {@link Axis#ASPECT}, those of surveys on their own scale 评分数. */
    SCORED,
    /** Sum of the scores 评分合计. */
    SCORE,
    /** Complaints that were audited 检查数. */
    AUDITED,
    /** Audited ones whose procedure was as it should be 程序合规. */
    PROCEDURE_COMPLIANT,
    /** Audited ones whose result was as it should be 结果合规. */
    RESULT_COMPLIANT,
    /** Complaints with a first reply 已首次答复. */
    REPLIED,
    /** Sum of the times to the first reply, in seconds 首次答复时长合计. */
    REPLY_SECONDS,
    /** Sum of the times from receipt to the end of {@link #CLOSED}, in seconds 办理时长合计. */
    HANDLING_SECONDS,
    /** Those of them whose working time is known 工时已知. */
    WORKED,
    /** Sum of their working time, in seconds 办理工时合计. */
    WORKED_SECONDS,
    /** Sum of the shares of blame, in hundredths of a percent: 10,000 is a whole complaint 责任比例合计. */
    SHARE;

    /**
     * Its place among all of them, for arrays that hold one number for each. Not to be stored: another version may have others.
     *
     * @return from 0
     */
    @SuppressWarnings("EnumOrdinal") // for arrays of this very process
    public int place() {
        return ordinal();
    }
}

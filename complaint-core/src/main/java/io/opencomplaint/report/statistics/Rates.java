package io.opencomplaint.report.statistics;

import io.opencomplaint.spi.Figures;
import io.opencomplaint.spi.Measure;
import java.util.OptionalDouble;

/**
 * Rates of some figures 比率指标; the formulas stand in {@code docs/metrics.md}.
 *
 * @param figures of a group of complaints
 */
public record Rates(Figures figures) {

    /**
     * Complaints that are to be handled 应办: received, and neither refused nor withdrawn nor merged.
     *
     * @return 0 or more
     */
    public long toHandle() {
        return of(Measure.RECEIVED) - of(Measure.REFUSED) - of(Measure.WITHDRAWN) - of(Measure.MERGED);
    }

    /**
     * Complaints that have not ended 未办结.
     *
     * @return 0 or more
     */
    public long open() {
        return toHandle() - of(Measure.CLOSED);
    }

    /**
     * Complaints that were found to be right 有效投诉, in whole or in part (S6: total and valid).
     *
     * @return 0 or more
     */
    public long valid() {
        return of(Measure.UPHELD) + of(Measure.PARTLY_UPHELD);
    }

    /**
     * Completion rate 办结率: closed of those to handle.
     *
     * @return the rate
     */
    public Share completion() {
        return new Share(of(Measure.CLOSED), toHandle());
    }

    /**
     * On-time rate 按期办结率: limits kept of those that have ended.
     *
     * @return the rate
     */
    public Share onTime() {
        return new Share(of(Measure.MET), of(Measure.MET) + of(Measure.MISSED));
    }

    /**
     * Reply rate 答复率 (S10): those with a first reply, interim or final, of all received.
     *
     * @return the rate
     */
    public Share replied() {
        return new Share(of(Measure.REPLIED), of(Measure.RECEIVED));
    }

    /**
     * Upheld share 成立率: upheld or partly upheld (UK-REPORT: partly counts) of those decided on their merits.
     *
     * @return the rate
     */
    public Share upheld() {
        return new Share(valid(), valid() + of(Measure.NOT_UPHELD));
    }

    /**
     * Satisfaction 满意率: satisfied of those who said.
     *
     * @return the rate
     */
    public Share satisfaction() {
        return new Share(of(Measure.SATISFIED), of(Measure.SATISFIED) + of(Measure.DISSATISFIED));
    }

    /**
     * Answer rate of surveys 调查回收率.
     *
     * @return the rate
     */
    public Share surveyAnswers() {
        return new Share(of(Measure.SURVEY_ANSWERED), of(Measure.SURVEYED));
    }

    /**
     * Compliance of the procedure 程序合规率 (S10): compliant of those audited.
     *
     * @return the rate
     */
    public Share procedureCompliance() {
        return new Share(of(Measure.PROCEDURE_COMPLIANT), of(Measure.AUDITED));
    }

    /**
     * Compliance of the result 结果合规率 (S10): compliant of those audited.
     *
     * @return the rate
     */
    public Share resultCompliance() {
        return new Share(of(Measure.RESULT_COMPLIANT), of(Measure.AUDITED));
    }

    /**
     * Reopened share 重开率: of those received.
     *
     * @return the rate
     */
    public Share reopened() {
        return new Share(of(Measure.REOPENED), of(Measure.RECEIVED));
    }

    /**
     * Mean score 平均评分.
     *
     * @return of an aspect, on the scale that its key names; of all else, 1 to 5; empty where nobody gave one
     */
    public OptionalDouble meanScore() {
        long scored = of(Measure.SCORED);
        return scored == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) of(Measure.SCORE) / scored);
    }

    private long of(Measure measure) {
        return figures.of(measure);
    }
}

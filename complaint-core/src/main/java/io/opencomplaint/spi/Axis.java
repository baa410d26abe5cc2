package io.opencomplaint.spi;

/**
 * What statistics are broken down by 统计维度. Each says what its keys look like. A complaint counts once for every key that it has
 * on an axis, in the month of its receipt, unless the axis says otherwise; the empty key stands for none. Keys are at most
 * {@value #MAX_KEY} characters (UTF-16 code units) long.
 *
 * <p>In contrast to a {@link Dimension}, by which a store counts complaints as they are searched, all of these are kept in a
 * {@link Rollup}.
 */
public enum Axis {
    /** All complaints; the empty key alone 合计. */
    TOTAL(false),

    /** First step of the category, as {@code Category.path()} writes it 类别. */
    CATEGORY(true),

    /**
     * Every step below the first: the path down to it 子类别. A path too long for a key counts down to where it fits. None has no key.
     */
    SUBCATEGORY(true),

    /** Code of the channel 渠道. */
    CHANNEL(false),

    /** Code of the source 来源. */
    SOURCE(false),

    /** Every step of the region, as a path 地区. */
    REGION(true),

    /** Code of the customer's tier 客户等级. */
    TIER(false),

    /** Name of the priority 优先级. */
    PRIORITY(false),

    /** Name of the severity 严重程度. */
    SEVERITY(false),

    /** Key of the unit that has or had it 部门. */
    UNIT(true),

    /** Key of the person who has or had it 处理人. */
    HANDLER(true),

    /** The host's key of the respondent 被投诉人. */
    RESPONDENT(true),

    /** What it is about, as {@code kind:key}: a shop, a courier, a product, a batch 门店、骑手、产品、批次. None has no key. */
    CONCERN(true),

    /** Every cause that findings of the current cycle name, as a path 原因. None has no key. */
    CAUSE(true),

    /** Name of the reason for which it was not taken up 不予受理原因. None has no key. */
    REFUSAL(false),

    /** Id of a target 时限; only MET, MISSED, EXTENDED, one for each of its clocks, so RECEIVED is 0. */
    TARGET(false),

    /** Name of the family of its targets 时限类别; only MET, MISSED, EXTENDED, so RECEIVED is 0. */
    FAMILY(false),

    /** Key of a unit that bears blame 责任部门; only RECEIVED and SHARE. */
    LIABLE_UNIT(true),

    /** Unit and person who bears blame, as {@code Assignee.path()} writes them 责任人; only RECEIVED and SHARE. */
    LIABLE_PERSON(true),

    /** Code of a currency 赔偿币种; RECEIVED for complaints with a payment, and the amount that was paid. */
    COMPENSATION(false),

    /** Kind and state of a task, as {@code KIND/STATE} 整改与纠正预防措施; RECEIVED for each task. */
    TASK(false),

    /**
     * Aspect that a survey asked for, with its scale, as {@code fairness/1-5} 满意度调查项目: scales are never mixed; only SCORED and
     * SCORE, so RECEIVED is 0.
     */
    ASPECT(false),

    /**
     * How long handling took, as a number of minutes 办理时长: to the minute below a day, to ten minutes below ten days, to the hour
     * beyond, rounded down; only RECEIVED.
     */
    HANDLING_TIME(false),

    /** How much working time handling took, in the same minutes 办理工时; only RECEIVED. */
    WORKING_TIME(false),

    /** How long the first reply took, in the same minutes 首次答复时长; only RECEIVED. */
    FIRST_REPLY_TIME(false),

    /** First step of the category, in the month in which the complaint ended, in whatever way 结案月份. */
    CLOSING(true),

    /** Id of a major complaint 重大投诉; only RECEIVED. */
    MAJOR(true);

    /** How many characters a key may have. */
    public static final int MAX_KEY = 500;

    private final boolean open;

    Axis(boolean open) {
        this.open = open;
    }

    /**
     * Whether the host decides how many keys there are, so that a report lists the most frequent ones only.
     *
     * @return false for those whose keys are few
     */
    public boolean isOpen() {
        return open;
    }

    /**
     * Whether it divides complaints into groups: each complaint has exactly one key, so what groups have in all is the total.
     *
     * @return false for those on which a complaint may have several keys or none, and for TOTAL, which divides nothing
     */
    public boolean isPartition() {
        return switch (this) {
            case CATEGORY, CHANNEL, SOURCE, TIER, PRIORITY, SEVERITY, UNIT, HANDLER, RESPONDENT -> true;
            default -> false;
        };
    }
}

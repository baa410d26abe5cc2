package io.opencomplaint.report.alert;

import io.opencomplaint.model.Assignee;
import io.opencomplaint.model.Commonality;
import org.jspecify.annotations.Nullable;

/**
 * So many complaints that have something in common within a time 投诉频次预警: batches of a product that recur (S11).
 *
 * <p>Counted are days of receipt, however many hours a day has. What was refused or merged does not count, since a merged one is
 * counted as the one that it is merged into; what was withdrawn does, since it happened (ours: no source says).
 *
 * @param id which rule this is, 1 to 64 of a-z, 0-9, '.', '_' and '-'
 * @param by what the complaints have in common, neither {@link Commonality#TOTAL} nor {@link Commonality#UNIT}
 * @param atLeast how many complaints make it an issue, 2 to 1,000
 * @param days within how many days they are received, the day of the last one included, 1 to 366
 * @param prevention what is asked for then; {@code null} for nothing
 */
public record FrequencyRule(String id, Commonality by, int atLeast, int days, @Nullable Prevention prevention)
        implements AlertRule {

    /**
     * A rule that only raises the issue.
     *
     * @param id which rule this is
     * @param by what the complaints have in common, neither {@link Commonality#TOTAL} nor {@link Commonality#UNIT}
     * @param atLeast how many complaints make it an issue, 2 to 1,000
     * @param days within how many days, 1 to 366
     * @return the rule
     */
    public static FrequencyRule of(String id, Commonality by, int atLeast, int days) {
        return new FrequencyRule(id, by, atLeast, days, null);
    }

    /**
     * With a preventive task.
     *
     * @param assignee who is to do it
     * @param due calendar days until it is due, 1 to 366
     * @return a copy
     */
    public FrequencyRule prevents(Assignee assignee, int due) {
        return new FrequencyRule(id, by, atLeast, days, new Prevention(assignee, due));
    }
}

package io.opencomplaint.model;

/** Who answered on the side of the complainant, a survey 答卷人 or the report of a task, apart from who noted the answer. */
public enum AnsweredBy {
    /** Whose complaint it is 投诉人. */
    COMPLAINANT,

    /** Who acts for them 代理人. */
    REPRESENTATIVE
}

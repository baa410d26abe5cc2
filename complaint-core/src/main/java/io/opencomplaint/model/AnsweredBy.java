package io.opencomplaint.model;

/** Who answered a survey 答卷人, apart from who noted the answer. */
public enum AnsweredBy {
    /** Whose complaint it is 投诉人. */
    COMPLAINANT,

    /** Who acts for them 代理人. */
    REPRESENTATIVE
}

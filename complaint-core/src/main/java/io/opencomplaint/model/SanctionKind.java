package io.opencomplaint.model;

/** What follows for somebody who is to blame 处理方式 (S5, S10): criticism, economic, administrative, a change of post, legal. */
public enum SanctionKind {
    /** Criticism and education 批评教育 (S5). */
    CRITICISM,

    /** A deduction or a fine, usually with an amount 经济处罚. */
    ECONOMIC,

    /** A warning on record 警告. */
    WARNING,

    /** A demerit on record 记过. */
    DEMERIT,

    /** A lower grade 降职. */
    DEMOTION,

    /** The end of the employment 开除. */
    DISMISSAL,

    /** Other work 调岗. */
    CHANGE_OF_POST,

    /** The matter goes to court or to the authorities 追究法律责任. */
    LEGAL
}

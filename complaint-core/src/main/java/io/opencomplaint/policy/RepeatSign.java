package io.opencomplaint.policy;

/** By what a complaint is taken for the repeat of an earlier one 重复投诉 (S6: the same content or the same subject; S14). */
public enum RepeatSign {
    /** The same complainant, by the host's key, with a complaint of the same kind 同一投诉人同一类别. */
    SAME_COMPLAINANT_AND_CATEGORY,

    /** The subject says the same, but for case, width, blanks and punctuation 同一内容. */
    SAME_SUBJECT,

    /** The same respondent, by the host's key 同一被投诉对象. */
    SAME_RESPONDENT
}

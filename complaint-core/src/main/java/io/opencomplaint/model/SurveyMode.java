package io.opencomplaint.model;

/** The way a survey is held 调查方式: the four of the satisfaction survey (S2). */
public enum SurveyMode {
    /** By a form on the net 在线. */
    ONLINE,

    /** By telephone 电话. */
    PHONE,

    /** Face to face, at our place or elsewhere 面谈. */
    FACE_TO_FACE,

    /** At the complainant's 上门走访. */
    SITE_VISIT
}

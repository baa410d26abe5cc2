package io.opencomplaint.model;

/** In which way a case ended 结束方式. */
public enum Ending {
    /** Decided and closed 办结. */
    CLOSED,

    /** Not taken up 不予受理. */
    REFUSED,

    /** Taken back by the complainant 撤诉. */
    WITHDRAWN,

    /** It goes on in another one 并案. */
    MERGED,

    /** By another act, or by what another body decided 其他. */
    OTHERWISE
}

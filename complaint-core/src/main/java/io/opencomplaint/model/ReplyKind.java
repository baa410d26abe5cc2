package io.opencomplaint.model;

/** What a reply settles 答复类型. */
public enum ReplyKind {
    /** On the way: state, plan and schedule 阶段性答复. */
    INTERIM,

    /** The result 最终答复. */
    FINAL
}

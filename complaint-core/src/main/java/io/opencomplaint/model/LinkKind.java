package io.opencomplaint.model;

/** How a complaint belongs with another one 关联类型. */
public enum LinkKind {
    /** Both have to do with each other 相关. */
    RELATED,

    /** The same thing was put in twice 重复提交. */
    DUPLICATE_OF,

    /** The same complainant or the same problem again 重复投诉, after the other one was handled or while it is (S6, S14). */
    REPEAT_OF,

    /** It was received as a part of the other one 拆分自. */
    SPLIT_FROM,

    /** The other one was received as a part of it 拆分为. */
    SPLIT_INTO,

    /** The other one was merged into it 并入, in the cycle that the link says; one that was reopened since stands for itself. */
    MERGED_FROM;

    /**
     * Whether people link complaints in this way. What a merge or a split did, the desk alone puts on record.
     *
     * @return false for SPLIT_FROM, SPLIT_INTO and MERGED_FROM
     */
    public boolean isByHand() {
        return this == RELATED || this == DUPLICATE_OF || this == REPEAT_OF;
    }
}

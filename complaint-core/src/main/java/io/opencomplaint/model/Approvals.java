package io.opencomplaint.model;

/** What was submitted for approval 审批, and the documents of the stages 表单. Immutable. */
public record Approvals() {

    /** Nothing yet. */
    public static final Approvals EMPTY = new Approvals();
}

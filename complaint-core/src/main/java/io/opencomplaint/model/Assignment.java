package io.opencomplaint.model;

import org.jspecify.annotations.Nullable;

/**
 * In whose hands the complaint is 分派.
 *
 * @param assignee who answers for it, once assigned
 * @param accepted whether they have taken it
 */
public record Assignment(@Nullable Assignee assignee, boolean accepted) {

    /** In nobody's hands yet. */
    public static final Assignment NONE = new Assignment(null, false);
}

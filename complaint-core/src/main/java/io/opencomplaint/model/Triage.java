package io.opencomplaint.model;

import org.jspecify.annotations.Nullable;

/**
 * How the complaint was sorted 分类分级.
 *
 * @param category kind of complaint, once classified
 * @param severity how bad, once set
 * @param priority how soon, once set
 */
public record Triage(@Nullable Category category, @Nullable Severity severity, @Nullable Priority priority) {

    /** Not sorted yet. */
    public static final Triage NONE = new Triage(null, null, null);
}

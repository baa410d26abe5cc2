package io.opencomplaint.model;

import org.jspecify.annotations.Nullable;

/**
 * How the complaint was sorted 分类分级.
 *
 * @param category kind of complaint, once classified
 * @param severity how bad, once set
 * @param priority how soon, once set
 * @param tier kind of customer 客户等级, as given at receipt or set since
 */
public record Triage(
        @Nullable Category category, @Nullable Severity severity, @Nullable Priority priority, @Nullable Tier tier) {

    /** Not sorted yet. */
    public static final Triage NONE = new Triage(null, null, null, null);
}

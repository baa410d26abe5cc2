package io.opencomplaint.event;

import io.opencomplaint.model.Category;

/**
 * The complaint was sorted into the tree of kinds 分类.
 *
 * @param category the kind
 */
public record Classified(Category category) implements CaseEvent {}

package io.opencomplaint.report.statistics;

import io.opencomplaint.model.Category;
import org.jspecify.annotations.Nullable;

/**
 * A problem that came up again and again.
 *
 * @param category of the first level
 * @param respondent the host's key of whom it is about; {@code null} for complaints about nobody who has one
 * @param received how many complaints
 */
public record RepeatProblem(Category category, @Nullable String respondent, long received) {}

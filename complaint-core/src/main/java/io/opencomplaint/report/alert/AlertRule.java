package io.opencomplaint.report.alert;

import io.opencomplaint.model.Commonality;
import org.jspecify.annotations.Nullable;

/**
 * When complaints that have something in common are a systemic issue 系统性问题预警规则. Data alone: the policy that bears it checks its
 * bounds when it is built, and the desk looks by it. Immutable.
 */
public sealed interface AlertRule permits FrequencyRule, RateRule {

    /**
     * Which rule this is.
     *
     * @return 1 to 64 of a-z, 0-9, '.', '_' and '-', once within a policy
     */
    String id();

    /**
     * What the complaints have in common.
     *
     * @return by which they are grouped
     */
    Commonality by();

    /**
     * What is asked for so that it does not happen again.
     *
     * @return {@code null} where the issue is raised and nothing more
     */
    @Nullable
    Prevention prevention();
}

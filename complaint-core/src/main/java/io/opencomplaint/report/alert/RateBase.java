package io.opencomplaint.report.alert;

import io.opencomplaint.model.Commonality;
import io.opencomplaint.model.Tenant;
import java.time.YearMonth;

/**
 * What a host is asked to count 投诉率分母.
 *
 * @param tenant whose
 * @param denominator what, as the rule names it, such as {@code orders}
 * @param by what the complaints have in common
 * @param key of their group, such as that of a respondent; empty where that is all complaints
 * @param month in the policy's zone; of the running one as much as there is, or as is expected, which is the host's choice
 */
public record RateBase(Tenant tenant, String denominator, Commonality by, String key, YearMonth month) {}

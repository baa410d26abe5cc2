package io.opencomplaint.model;

import java.math.BigDecimal;
import java.util.Currency;

/**
 * What the entries of one currency and one state come to 赔付合计.
 *
 * @param currency ISO 4217
 * @param state how far these entries have come
 * @param amount the sum of what was offered, or is owed once it was agreed
 * @param paid the sum of what was paid so far
 */
public record CompensationTotal(Currency currency, CompensationState state, BigDecimal amount, BigDecimal paid) {}

package io.opencomplaint.model;

import io.opencomplaint.InvalidValueException;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * How much of one factor of severity there is 严重程度因素取值 (S10: content, impact, frequency, source).
 *
 * @param factor code of the factor, 1 to 64 of a-z, 0-9, '.', '_' and '-'
 * @param value 0 for nothing of it; the scale of the policy says up to how much, and no scale goes beyond 100
 */
public record FactorValue(String factor, @Min(-100) @Max(100) int value) {

    /**
     * Checks the code.
     *
     * @param factor code of the factor
     * @param value 0 for nothing of it
     * @throws InvalidValueException when the code is not of the form above
     */
    public FactorValue {
        Require.code("factor of severity", factor);
    }
}

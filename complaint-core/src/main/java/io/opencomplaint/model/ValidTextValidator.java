package io.opencomplaint.model;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks {@link ValidText}. Public because the validation provider makes it. Immutable once initialised. */
public final class ValidTextValidator implements ConstraintValidator<ValidText, Text> {

    private int max;

    /** For the validation provider. */
    public ValidTextValidator() {}

    @Override
    public void initialize(ValidText constraint) {
        max = constraint.max();
    }

    @Override
    public boolean isValid(@Nullable Text text, ConstraintValidatorContext context) {
        if (text == null) {
            return true;
        }
        String content = text.content();
        return content != null && content.length() <= max && !WellFormed.isBlank(content);
    }
}

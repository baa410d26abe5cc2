package io.opencomplaint.desk;

import io.opencomplaint.act.Act;
import io.opencomplaint.desk.refusal.InvalidActException;
import io.opencomplaint.desk.refusal.Violation;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.NoProviderFoundException;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Checks acts by jakarta.validation and turns what it finds into values of our own, in both languages. */
final class ActValidation {

    private static final Set<String> BOUNDS = Set.of("min", "max", "value");

    private final Validator validator;

    ActValidation(Validator validator) {
        this.validator = validator;
    }

    /** The provider on the class path, without its messages: ours come from our bundles, so no expression language. */
    static @Nullable ActValidation byProvider(List<String> problems) {
        try {
            return new ActValidation(Validation.byDefaultProvider()
                    .configure()
                    .ignoreXmlConfiguration()
                    .messageInterpolator(new RawMessages())
                    .buildValidatorFactory()
                    .getValidator());
        } catch (NoProviderFoundException e) {
            problems.add("Acts are checked by jakarta.validation, and no provider is on the class path; add"
                    + " org.hibernate.validator:hibernate-validator, or give the builder a Validator by validator(…)");
            return null;
        } catch (ValidationException e) {
            problems.add("The jakarta.validation provider on the class path does not start (" + e.getMessage()
                    + "); mend it, or give the builder a Validator by validator(…)");
            return null;
        }
    }

    void check(Act act) {
        Act undated = act.undated();
        Set<ConstraintViolation<Act>> found = validator.validate(undated);
        if (!found.isEmpty()) {
            List<Violation> violations = found.stream()
                    .map(ActValidation::violation)
                    .sorted(Comparator.comparing(Violation::path).thenComparing(Violation::constraint))
                    .toList();
            throw new InvalidActException(undated.type(), violations);
        }
    }

    private static Violation violation(ConstraintViolation<Act> found) {
        Map<String, String> bounds = new TreeMap<>();
        found.getConstraintDescriptor().getAttributes().forEach((name, value) -> {
            if (BOUNDS.contains(name)) {
                bounds.put(name, String.valueOf(value));
            }
        });
        String constraint =
                found.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName();
        return new Violation(found.getPropertyPath().toString(), constraint, bounds);
    }

    private static final class RawMessages implements MessageInterpolator {

        @Override
        public String interpolate(String messageTemplate, Context context) {
            return messageTemplate;
        }

        @Override
        public String interpolate(String messageTemplate, Context context, Locale locale) {
            return messageTemplate;
        }
    }
}

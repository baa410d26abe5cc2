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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Checks acts by the limits of the desk and by jakarta.validation, and turns what both find into values of our own. */
final class ActValidation {

    private static final Set<String> BOUNDS = Set.of("min", "max", "value");

    private final Validator validator;
    private final LimitCheck limits;

    ActValidation(Validator validator, Limits limits) {
        this.validator = validator;
        this.limits = new LimitCheck(limits);
    }

    /** The provider on the class path, without its messages: ours come from our bundles, so no expression language. */
    static @Nullable ActValidation byProvider(Limits limits, List<String> problems) {
        try {
            Validator provided = Validation.byDefaultProvider()
                    .configure()
                    .ignoreXmlConfiguration()
                    .messageInterpolator(new RawMessages())
                    .buildValidatorFactory()
                    .getValidator();
            return new ActValidation(provided, limits);
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
        LimitCheck.Result read = limits.read(undated);
        // What is without measure is not looked at any further: a provider would visit each item.
        List<Violation> violations = read.immense() ? List.of() : found(undated);
        Set<String> refused = violations.stream().map(Violation::path).collect(Collectors.toSet());
        List<Violation> all = Stream.concat(
                        violations.stream(),
                        read.violations().stream().filter(violation -> !refused.contains(violation.path())))
                .sorted(Comparator.comparing(Violation::path).thenComparing(Violation::constraint))
                .toList();
        if (!all.isEmpty()) {
            throw new InvalidActException(undated.type(), all);
        }
    }

    private List<Violation> found(Act act) {
        return validator.validate(act).stream().map(ActValidation::violation).toList();
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

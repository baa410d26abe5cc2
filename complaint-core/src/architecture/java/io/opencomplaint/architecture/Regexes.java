package io.opencomplaint.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The regular expressions of main code: constants, and what annotations hold. */
final class Regexes {
    private static final String ANNOTATION = "jakarta.validation.constraints.Pattern";

    private Regexes() {}

    /** Each once, by its text. */
    static List<Pattern> of(JavaClasses classes) throws ReflectiveOperationException {
        List<Pattern> found = new ArrayList<>();
        for (var type : classes) {
            for (JavaField field : type.getFields()) {
                if (field.tryGetAnnotationOfType(ANNOTATION).isPresent()) {
                    found.add(Pattern.compile(String.valueOf(
                            field.getAnnotationOfType(ANNOTATION).get("regexp").orElseThrow())));
                }
                if (field.getRawType().isEquivalentTo(Pattern.class)
                        && field.getModifiers().contains(JavaModifier.STATIC)) {
                    found.add(constant(field));
                }
            }
        }
        return found.stream()
                .map(Pattern::pattern)
                .distinct()
                .sorted()
                .map(text -> found.stream()
                        .filter(each -> each.pattern().equals(text))
                        .findFirst()
                        .orElseThrow())
                .toList();
    }

    private static Pattern constant(JavaField declared) throws ReflectiveOperationException {
        Field field = declared.reflect();
        field.setAccessible(true);
        return (Pattern) field.get(null);
    }
}

package io.opencomplaint.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;

/**
 * How much of the code is public, nested types included.
 *
 * @param open the types that a host can name
 * @param all all named types
 */
record PublicShare(long open, long all) {
    static final double LIMIT = 0.60;

    static PublicShare of(JavaClasses types) {
        var named = types.stream()
                .filter(type -> !type.isAnonymousClass() && !type.isLocalClass())
                .filter(type -> !type.getModifiers().contains(JavaModifier.SYNTHETIC))
                .filter(type -> !type.getSimpleName().endsWith("-info"))
                .toList();
        return new PublicShare(named.stream().filter(PublicShare::isOpen).count(), named.size());
    }

    double share() {
        return (double) open / all;
    }

    private static boolean isOpen(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(PublicShare::isOpen).orElse(true);
    }
}

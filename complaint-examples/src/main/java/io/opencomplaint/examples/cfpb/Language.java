package io.opencomplaint.examples.cfpb;

import java.util.Locale;
import picocli.CommandLine.TypeConversionException;

/** Reads the option for the language. */
final class Language {

    private Language() {}

    static Locale of(String tag) {
        Locale locale = Locale.forLanguageTag(tag.replace('_', '-'));
        return switch (locale.getLanguage()) {
            case "en", "zh" -> locale;
            default -> throw new TypeConversionException("give en or zh");
        };
    }
}

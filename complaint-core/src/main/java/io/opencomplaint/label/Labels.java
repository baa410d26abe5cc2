package io.opencomplaint.label;

import java.text.MessageFormat;
import java.util.Collection;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/**
 * The library's words in one language: Chinese for every Chinese locale, English for all others, whatever the locale of
 * the machine. Immutable; safe from any thread.
 */
public final class Labels {

    private static final String BUNDLE = "io.opencomplaint.label.labels";
    private static final Labels ENGLISH = new Labels(Locale.ENGLISH, Locale.ROOT);
    private static final Labels CHINESE = new Labels(Locale.CHINESE, Locale.CHINESE);

    private final Locale language;
    private final ResourceBundle bundle;

    private Labels(Locale language, Locale bundleLocale) {
        this.language = language;
        this.bundle = ResourceBundle.getBundle(BUNDLE, bundleLocale, Labels.class.getModule());
    }

    /**
     * The words for a locale.
     *
     * @param locale the reader's
     * @return Chinese or English
     */
    public static Labels in(Locale locale) {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? CHINESE : ENGLISH;
    }

    /**
     * Which of the two languages these words are in.
     *
     * @return {@link Locale#ENGLISH} or {@link Locale#CHINESE}
     */
    public Locale language() {
        return language;
    }

    /**
     * The name of a code.
     *
     * @param family what the code is of, for example {@code status}
     * @param code for example {@code received}
     * @return the code itself when the library has no name for it, as for a host's own statuses
     */
    public String of(String family, String code) {
        String key = family + '.' + code;
        return bundle.containsKey(key) ? bundle.getString(key) : code;
    }

    /**
     * The name of a constant, for example {@code Outcome.PARTLY_UPHELD}.
     *
     * @param constant of any enum of the library
     * @return its name in this language
     */
    public String of(Enum<?> constant) {
        return of(hyphenated(constant.getDeclaringClass().getSimpleName()), code(constant));
    }

    /** Whether there is a name for a constant in this very language. */
    boolean knows(Enum<?> constant) {
        return bundle.containsKey(hyphenated(constant.getDeclaringClass().getSimpleName()) + '.' + code(constant));
    }

    /**
     * The names of constants, joined as a list.
     *
     * @param constants in order
     * @return for example {@code close, reopen}; empty for none
     */
    public String list(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(this::of).collect(Collectors.joining(of("list", "separator")));
    }

    /**
     * A sentence.
     *
     * @param key of its pattern, a {@link MessageFormat}
     * @param words to fill in
     * @return the sentence; the key itself when there is no such pattern
     */
    public String sentence(String key, String... words) {
        return bundle.containsKey(key) ? new MessageFormat(bundle.getString(key), language).format(words.clone()) : key;
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String hyphenated(String name) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (i > 0 && c >= 'A' && c <= 'Z') {
                words.append('-');
            }
            words.append(c);
        }
        return words.toString().toLowerCase(Locale.ROOT);
    }
}

package io.opencomplaint.examples.cfpb;

import io.opencomplaint.label.Labels;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words that the import prints: its own, and the library's for what is the library's. English or Chinese. */
record Words(Locale locale, ResourceBundle own, Labels labels) {

    static Words in(Locale locale) {
        Labels labels = Labels.in(locale);
        Locale bundle = labels.language().equals(Locale.CHINESE) ? Locale.CHINESE : Locale.ROOT;
        return new Words(locale, ResourceBundle.getBundle(Words.class.getPackageName() + ".words", bundle), labels);
    }

    String of(String key) {
        return own.getString(key);
    }

    String of(String key, Object... values) {
        return String.format(Locale.ROOT, own.getString(key), values);
    }
}

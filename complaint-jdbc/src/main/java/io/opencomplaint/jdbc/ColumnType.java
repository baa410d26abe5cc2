package io.opencomplaint.jdbc;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a column is, as a script says it: the words of the database are turned into those of its catalog.
 *
 * @param words the type without what is in brackets, for example {@code VARCHAR}
 * @param size in brackets: characters, digits, or decimals of a second; 0 for none
 * @param required whether it takes no NULL
 * @param collation that it or its table names, perhaps as a word of the dialect; {@code null} for none
 */
record ColumnType(String words, long size, boolean required, @Nullable String collation) {

    private static final Pattern FORM =
            Pattern.compile("([A-Z]++(?: VARYING| LARGE OBJECT)?)(?:\\((\\d+)(?:, \\d+)?\\))?( WITH TIME ZONE)?.*");
    private static final Pattern COLLATION = Pattern.compile("COLLATE \"?([\\w${}]+)\"?");

    /** What the catalogs call it. */
    private static final Map<String, List<String>> NAMES = Map.of(
            "VARCHAR", List.of("character varying", "varchar"),
            "CHARACTER VARYING", List.of("character varying"),
            "INTEGER", List.of("integer", "int"),
            "BOOLEAN", List.of("boolean", "tinyint"),
            "DECIMAL", List.of("decimal", "numeric"));

    static ColumnType parse(String definition) {
        Matcher form = FORM.matcher(definition);
        if (!form.matches()) {
            throw new IllegalArgumentException("A script defines a column in an unknown way: " + definition);
        }
        String words = form.group(1) + (form.group(3) == null ? "" : form.group(3));
        Matcher collation = COLLATION.matcher(definition);
        return new ColumnType(
                words,
                form.group(2) == null ? 0 : Long.parseLong(form.group(2)),
                definition.contains("NOT NULL"),
                collation.find() ? collation.group(1) : null);
    }

    boolean isText() {
        return words.contains("CHAR") || words.endsWith("TEXT");
    }

    /** Whether a column takes all that is to be kept. A wider one does too. */
    boolean isKeptBy(String type, long width) {
        String named = type.toLowerCase(Locale.ROOT);
        return NAMES.getOrDefault(words, List.of(words.toLowerCase(Locale.ROOT)))
                        .contains(named)
                && width >= size;
    }

    @Override
    public String toString() {
        return words + (size == 0 ? "" : " of " + size);
    }
}

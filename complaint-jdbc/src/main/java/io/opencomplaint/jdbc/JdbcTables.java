package io.opencomplaint.jdbc;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where the tables are and how their names begin. Begin with {@link #ofDefaults()}.
 *
 * @param schema the schema, or {@code null} for the one that connections begin in
 * @param prefix what the name of each table begins with, such as {@code crm_}; may be empty
 */
public record JdbcTables(@Nullable String schema, String prefix) {

    private static final Pattern SCHEMA = Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,62}");

    /** Leaves room for the library's own names within the 63 characters of PostgreSQL. */
    private static final Pattern PREFIX = Pattern.compile("([A-Za-z_][A-Za-z0-9_]{0,29})?");

    // After the patterns, by which it is checked.
    private static final JdbcTables DEFAULTS = new JdbcTables(null, "");

    /**
     * Checks both, since they become part of statements.
     *
     * @param schema letters, digits and underscores, beginning without a digit, at most 63
     * @param prefix the same, at most 30, or empty
     * @throws IllegalArgumentException when one is not of this form
     */
    public JdbcTables {
        if (schema != null && !SCHEMA.matcher(schema).matches()) {
            throw new IllegalArgumentException("A schema has 1 to 63 of A-Z, a-z, 0-9 and '_', and no digit in front");
        }
        if (!PREFIX.matcher(prefix).matches()) {
            throw new IllegalArgumentException(
                    "A prefix of tables has at most 30 of A-Z, a-z, 0-9 and '_', and no digit in front");
        }
    }

    /**
     * No prefix, in the schema that connections begin in.
     *
     * @return the names as the scripts have them
     */
    public static JdbcTables ofDefaults() {
        return DEFAULTS;
    }

    /**
     * In a schema. Its name stands in statements as it is given, without quotes: the database refuses one that is a
     * reserved word, such as {@code order} or {@code user}.
     *
     * @param name letters, digits and underscores; never quoted, so the database decides about upper and lower case
     * @return a copy
     */
    public JdbcTables inSchema(String name) {
        return new JdbcTables(name, prefix);
    }

    /**
     * With a prefix.
     *
     * @param value letters, digits and underscores
     * @return a copy
     */
    public JdbcTables prefixed(String value) {
        return new JdbcTables(schema, value);
    }

    /** Puts the names into a statement or script. */
    String in(String sql) {
        return sql.replace("${schema}", schema == null ? "" : schema + ".").replace("${prefix}", prefix);
    }
}

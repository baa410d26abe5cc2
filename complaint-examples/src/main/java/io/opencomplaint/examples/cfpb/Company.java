package io.opencomplaint.examples.cfpb;

import java.util.regex.Pattern;

/**
 * Whom a complaint is about.
 *
 * @param name verbatim but for control characters, which no name may hold and two of the published file do
 * @param key the same without doubled blanks, by which the company is known as unit and party
 * @param cleaned whether control characters were left out
 */
record Company(String name, String key, boolean cleaned) {

    /** But for NUL: a row with one is broken. */
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}&&[^\\x00]]");

    private static final Pattern CONTROLS_AND_BLANKS = Pattern.compile("[\\p{Cc}\\h]+");

    static Company of(Row row) {
        row.required(Column.COMPANY);
        String verbatim = row.verbatim(Column.COMPANY);
        String name = CONTROLS.matcher(verbatim).replaceAll("");
        String key = CONTROLS_AND_BLANKS.matcher(verbatim).replaceAll(" ").strip();
        return new Company(name, key, !name.equals(verbatim));
    }
}

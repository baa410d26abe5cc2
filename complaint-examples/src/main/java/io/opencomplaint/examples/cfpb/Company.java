package io.opencomplaint.examples.cfpb;

import java.util.regex.Pattern;

/**
 * Whom a complaint is about.
 *
 * @param name verbatim; two names of the published file hold a control character
 * @param key the same without control characters and doubled blanks, by which the company is known as unit and party
 */
record Company(String name, String key) {

    private static final Pattern CONTROLS_AND_BLANKS = Pattern.compile("[\\p{Cc}\\h]+");

    static Company of(Row row) {
        row.required(Column.COMPANY);
        String name = row.verbatim(Column.COMPANY);
        return new Company(
                name, CONTROLS_AND_BLANKS.matcher(name).replaceAll(" ").strip());
    }
}

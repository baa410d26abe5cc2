package io.opencomplaint.examples.documents.analysis;

import java.util.List;

/**
 * A page, all in plain text.
 *
 * @param language as HTML calls it
 * @param title of the document
 * @param organisation whose complaints they are
 * @param period which days
 * @param notes when and how it was made
 * @param contents the word for the table of contents
 * @param nothing what stands in a table without rows
 * @param sections with their numbers
 */
record Page(
        String language,
        String title,
        String organisation,
        String period,
        List<String> notes,
        String contents,
        String nothing,
        List<Numbered> sections) {

    /**
     * A section with its number.
     *
     * @param title with the number before it, as the language counts
     * @param section the section
     */
    record Numbered(String title, Section section) {}
}

package io.opencomplaint.examples.documents;

import io.opencomplaint.report.Entry;

/**
 * A line of a form 表单: what it is about, what it says, who did it and when.
 *
 * @param item in the reader's language
 * @param content what it says
 * @param person id of who did it; empty where nobody did
 * @param time when it happened
 */
public record FormLine(String item, Cell content, Cell person, Cell time) {

    static FormLine field(String item, Cell content) {
        return new FormLine(item, content, Cell.NOTHING, Cell.NOTHING);
    }

    static FormLine entry(String item, String content, Entry entry, Wording wording) {
        return new FormLine(item, Cell.words(content), Cell.words(entry.person()), wording.moment(entry.at()));
    }
}

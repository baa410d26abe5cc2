package io.opencomplaint.model;

import io.opencomplaint.InvalidValueException;
import java.time.Instant;

/**
 * A document of a stage as it was filed last 表单 (S7). Where its bytes lie stands in the history, as does every earlier
 * version. Immutable.
 *
 * @param document what it is called, such as {@code trip-report}; 1 to 64 of a-z, 0-9, '.', '_' and '-'
 * @param cycle of the complaint in which it was filed, from 1
 * @param sha256 SHA-256 of its bytes, 64 hexadecimal digits
 * @param filedAt when
 * @param filedBy id of who filed it
 */
public record FiledDocument(String document, int cycle, String sha256, Instant filedAt, String filedBy) {

    /**
     * Checks the name and cuts the time to the microsecond, which every store keeps.
     *
     * @param document what it is called
     * @param cycle of the complaint in which it was filed
     * @param sha256 SHA-256 of its bytes
     * @param filedAt when
     * @param filedBy id of who filed it
     * @throws InvalidValueException when one is not of the form above
     */
    public FiledDocument {
        Require.code("document", document);
        Require.present("document", "its SHA-256", sha256);
        Require.key("filed by", filedBy);
        filedAt = Require.time("document", filedAt);
    }
}

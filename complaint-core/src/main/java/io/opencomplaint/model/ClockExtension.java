package io.opencomplaint.model;

import io.opencomplaint.calendar.TimeLimit;
import java.time.Instant;

/**
 * A granted extension of a deadline 延期.
 *
 * @param reason code of the reason
 * @param by how much more time
 * @param base from where it is counted
 * @param grantedAt when it was granted
 */
public record ClockExtension(String reason, TimeLimit by, ExtensionBase base, Instant grantedAt) {

    /**
     * Checks the reason.
     *
     * @param reason 1 to 64 of a-z, 0-9, '.', '_' and '-'
     * @param by how much more time
     * @param base from where it is counted
     * @param grantedAt when it was granted
     * @throws io.opencomplaint.InvalidValueException when the reason is not a code or something is missing
     */
    public ClockExtension {
        Require.code("extension reason", reason);
        Require.present("extension", "its length", by);
        Require.present("extension", "its base", base);
        Require.present("extension", "its time", grantedAt);
    }
}

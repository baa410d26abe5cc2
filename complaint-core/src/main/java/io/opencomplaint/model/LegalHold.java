package io.opencomplaint.model;

import io.opencomplaint.InvalidValueException;
import java.time.Instant;

/**
 * Why nothing of a complaint may be erased 法律保全, such as a lawsuit that it is evidence in.
 *
 * @param key of the matter, the host's, 1 to 128 characters; stays for ever, so give no name
 * @param reason code of the reason, 1 to 64 of a-z, 0-9, '.', '_' and '-'
 * @param placedAt when it was placed
 */
public record LegalHold(String key, String reason, Instant placedAt) {

    /**
     * Checks key and reason, and cuts the time to the microsecond.
     *
     * @param key of the matter
     * @param reason code of the reason
     * @param placedAt when it was placed
     * @throws InvalidValueException when one of them is not of the form above
     */
    public LegalHold {
        Require.key("key of a legal hold", key);
        Require.code("reason of a legal hold", reason);
        placedAt = Require.time("legal hold", Require.present("legal hold", "when it was placed", placedAt));
    }
}

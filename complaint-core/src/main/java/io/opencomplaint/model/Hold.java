package io.opencomplaint.model;

import java.time.Instant;

/**
 * The complaint is on hold 暂停办理: clocks that may be paused stand still. Not a status.
 *
 * @param reason code of the reason, 1 to 64 of a-z, 0-9, '.', '_' and '-'
 * @param since when it began
 */
public record Hold(String reason, Instant since) {

    /**
     * Checks the reason.
     *
     * @param reason code of the reason
     * @param since when it began
     * @throws io.opencomplaint.InvalidValueException when the reason is not a code or the time is missing
     */
    public Hold {
        Require.code("hold reason", reason);
        Require.present("hold", "its beginning", since);
    }
}

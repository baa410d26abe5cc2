package io.opencomplaint.model;

import io.opencomplaint.InvalidValueException;
import org.jspecify.annotations.Nullable;

/**
 * The complaint as it was made 投诉内容. Nothing that happens later changes it.
 *
 * @param channel the way it came in; replies go back by it unless said otherwise
 * @param complainant 投诉人; anonymous when unknown
 * @param representative who speaks for the complainant 代理人
 * @param respondent who is complained of 被投诉人
 * @param subject the matter in a line
 * @param description the matter at length
 * @param demand what the complainant asks for 诉求
 * @param incident where and when it happened
 * @param reference what another system calls it
 */
public record Filing(
        Channel channel,
        Party complainant,
        @Nullable Party representative,
        @Nullable Party respondent,
        Text subject,
        @Nullable Text description,
        @Nullable Text demand,
        @Nullable Incident incident,
        @Nullable ExternalReference reference) {

    /**
     * Checks what every complaint has.
     *
     * @param channel the way it came in
     * @param complainant 投诉人
     * @param representative who speaks for the complainant 代理人
     * @param respondent who is complained of 被投诉人
     * @param subject the matter in a line
     * @param description the matter at length
     * @param demand what the complainant asks for 诉求
     * @param incident where and when it happened
     * @param reference what another system calls it
     * @throws InvalidValueException when channel, complainant or subject is missing
     */
    public Filing {
        Require.present("filing", "its channel", channel);
        Require.present("filing", "its complainant", complainant);
        Require.present("filing", "its subject", subject);
    }
}

package io.opencomplaint.examples.cfpb;

import io.opencomplaint.model.Channel;
import java.util.Map;
import java.util.Objects;

/** How a complaint came in, in the file's words and in the library's. */
final class Submission {

    private static final Map<String, Channel> CHANNELS = Map.of(
            "Web", Channel.WEB,
            "Referral", Channel.REFERRAL,
            "Phone", Channel.PHONE,
            "Postal mail", Channel.MAIL,
            "Fax", Channel.FAX,
            "Email", Channel.EMAIL);

    private Submission() {}

    static Channel of(Row row) {
        String[] known = CHANNELS.keySet().stream().sorted().toArray(String[]::new);
        return Objects.requireNonNull(CHANNELS.get(row.oneOf(Column.CHANNEL, known)));
    }

    static String words(Channel channel) {
        return CHANNELS.entrySet().stream()
                .filter(entry -> entry.getValue().equals(channel))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }
}

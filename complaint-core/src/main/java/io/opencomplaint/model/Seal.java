package io.opencomplaint.model;

import io.opencomplaint.InvalidValueException;
import java.util.ArrayList;
import java.util.List;

/**
 * What makes tampering with an event evident 防篡改: the link of the event in the chain of its history, and how each of its texts is
 * covered by the link.
 *
 * @param link digest of the link before it and the event
 * @param texts one for each text of the event, in the order in which the components of its record come; immutable
 */
public record Seal(Digest link, List<TextSeal> texts) {

    private static final int LINK = 2 * Digest.BYTES;
    private static final char SALT = '.';
    private static final char DIGEST = ':';

    /**
     * Copies the list.
     *
     * @param link digest of the link before it and the event
     * @param texts one for each text of the event
     */
    public Seal {
        Require.present("seal", "its link", link);
        texts = List.copyOf(texts);
    }

    /**
     * A seal by its code.
     *
     * @param code as {@link #code()} gives it
     * @return the seal
     * @throws InvalidValueException when it is of another form
     */
    public static Seal parse(String code) {
        if (code.length() < LINK) {
            throw malformed();
        }
        List<TextSeal> texts = new ArrayList<>();
        int at = LINK;
        while (at < code.length()) {
            boolean salt = code.charAt(at) == SALT;
            int end = at + 1 + 2 * (salt ? Salt.BYTES : Digest.BYTES);
            if (end > code.length() || (!salt && code.charAt(at) != DIGEST)) {
                throw malformed();
            }
            String hex = code.substring(at + 1, end);
            texts.add(salt ? Salt.parse(hex) : Digest.parse(hex));
            at = end;
        }
        return new Seal(Digest.parse(code.substring(0, LINK)), texts);
    }

    /**
     * What stores keep: the link in 64 hexadecimal digits, then for each text a full stop and its salt in 32, or a colon and its digest
     * in 64.
     *
     * @return ASCII; as secret as the texts, for the sake of the salts
     */
    public String code() {
        StringBuilder code = new StringBuilder(LINK + texts.size() * (1 + LINK)).append(link);
        for (TextSeal text : texts) {
            if (text instanceof Salt salt) {
                code.append(SALT).append(salt.hex());
            } else {
                code.append(DIGEST).append(text);
            }
        }
        return code.toString();
    }

    private static InvalidValueException malformed() {
        return new InvalidValueException(
                "seal", "give the link in 64 hexadecimal digits, then '.' and 32 or ':' and 64 digits for each text");
    }
}

package io.opencomplaint.model;

import io.opencomplaint.InvalidValueException;
import jakarta.validation.constraints.Max;
import java.util.Locale;

/**
 * A file that belongs to a complaint 附件. The bytes stay with the host; the library keeps where they are and what they
 * were.
 *
 * @param reference where the host finds the bytes, at most 2,000 characters; erasable, since names of files tend to name people
 * @param mediaType as in RFC 6838, for example {@code image/jpeg}
 * @param size bytes, not negative
 * @param sha256 SHA-256 of the bytes, 64 hexadecimal digits, kept in lower case
 */
public record Attachment(
        @ValidText(max = 2000, line = true) Text reference,
        String mediaType,
        @Max(MOST_BYTES) long size,
        String sha256) {

    private static final long MOST_BYTES = 1L << 50;

    private static final int DIGEST_DIGITS = 64;
    private static final int MAX_MEDIA_TYPE = 255;

    /**
     * Checks every component.
     *
     * @param reference where the host finds the bytes
     * @param mediaType as in RFC 6838
     * @param size bytes
     * @param sha256 SHA-256 of the bytes
     * @throws InvalidValueException when one is not of the form above
     */
    public Attachment {
        Require.present("attachment", "its reference", reference);
        Require.present("attachment", "its media type", mediaType);
        Require.present("attachment", "its SHA-256", sha256);
        if (mediaType.length() > MAX_MEDIA_TYPE || !isMediaType(mediaType)) {
            throw new InvalidValueException("attachment", "give its media type as type/subtype, such as image/jpeg");
        }
        if (size < 0) {
            throw new InvalidValueException("attachment", "give its size in bytes, not negative");
        }
        if (sha256.length() != DIGEST_DIGITS || !sha256.chars().allMatch(Attachment::isHexDigit)) {
            throw new InvalidValueException("attachment", "give the SHA-256 of its bytes as 64 hexadecimal digits");
        }
        sha256 = sha256.toLowerCase(Locale.ROOT);
    }

    /**
     * An attachment.
     *
     * @param reference where the host finds the bytes
     * @param mediaType for example {@code image/jpeg}
     * @param size bytes
     * @param sha256 64 hexadecimal digits
     * @return the attachment
     */
    public static Attachment of(String reference, String mediaType, long size, String sha256) {
        return new Attachment(Text.of(reference), mediaType, size, sha256);
    }

    private static boolean isMediaType(String value) {
        int slash = value.indexOf('/');
        return slash > 0
                && slash == value.lastIndexOf('/')
                && slash < value.length() - 1
                && value.chars().allMatch(c -> c > ' ' && c < 127);
    }

    private static boolean isHexDigit(int c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    }
}

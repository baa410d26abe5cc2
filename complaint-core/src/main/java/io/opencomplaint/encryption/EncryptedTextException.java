package io.opencomplaint.encryption;

import io.opencomplaint.ComplaintException;

/**
 * Something cannot be done with encrypted texts. The code is {@code encrypted-text-unreadable} for a text that cannot be decrypted,
 * {@code encrypted-text-failed} for one that cannot be encrypted or is too long then, {@code encrypted-text-search} for a search by words.
 */
public final class EncryptedTextException extends ComplaintException {

    private static final long serialVersionUID = 1L;

    private EncryptedTextException(String code, String message) {
        super(code, message);
    }

    /** Without the cause, whose message may tell the text. */
    static EncryptedTextException unreadable(RuntimeException why, String context) {
        return new EncryptedTextException(
                "encrypted-text-unreadable",
                "A text cannot be decrypted (" + why.getClass().getSimpleName()
                        + "): it was damaged or moved, or its key is missing. Give the cipher the key that it names, or restore it from a"
                        + " backup: " + context);
    }

    static EncryptedTextException failed(RuntimeException why, String context) {
        return new EncryptedTextException(
                "encrypted-text-failed",
                "A text cannot be encrypted (" + why.getClass().getSimpleName()
                        + "), so nothing was stored. Look at the cipher: " + context);
    }

    static EncryptedTextException tooLong(int most, String context) {
        return new EncryptedTextException(
                "encrypted-text-failed",
                "A text is longer than " + most
                        + " characters once it is encrypted, so nothing was stored. Shorten it or file it as"
                        + " an attachment: " + context);
    }

    static EncryptedTextException search() {
        return new EncryptedTextException(
                "encrypted-text-search",
                "Encrypted texts cannot be searched by their words. Search by keys, numbers, categories or days instead");
    }
}

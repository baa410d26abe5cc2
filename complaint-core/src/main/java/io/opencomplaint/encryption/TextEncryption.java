package io.opencomplaint.encryption;

import io.opencomplaint.spi.ComplaintStore;
import io.opencomplaint.spi.Rollup;

/**
 * Encrypts all texts on their way to a store and decrypts them on their way back 文本加密存储: those of complaints and of events, and the salts
 * of the chain with them. Seals are over the plain texts, so the chain is checked as without. Facts, codes and keys are not encrypted.
 *
 * <p>Nobody can search encrypted texts: {@link io.opencomplaint.spi.Criteria#text} is refused. A cipher text is longer than its text and must
 * not exceed {@value ComplaintStore#MAX_TEXT} characters; in Base64, at three bytes a character, some 260,000 characters of text always
 * fit. Begin with an empty store: what was stored without a cipher cannot be read with one.
 */
public final class TextEncryption {

    private TextEncryption() {}

    /**
     * A store behind a cipher.
     *
     * @param store gets cipher texts only
     * @param cipher of the host
     * @return keeps sums where the given one does; as safe for use from many threads as both of them
     */
    public static ComplaintStore of(ComplaintStore store, TextCipher cipher) {
        return store instanceof Rollup rollup
                ? new EncryptedRollup(store, rollup, cipher)
                : new EncryptedStore(store, cipher);
    }
}

package io.opencomplaint.examples.encryption;

import io.opencomplaint.encryption.TextCipher;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * AES-GCM (NIST SP 800-38D) with a random nonce of 96 bits and a tag of 128. A cipher text is the id of its key, a full stop, and nonce and
 * encrypted bytes in Base64. Encrypts with the newest key and decrypts with any that it was given: to change keys, add one, and take the
 * old one out when no text is left that names it. One key must not encrypt more than 2^32 texts. Keep keys apart from the database.
 */
public final class AesGcmTexts implements TextCipher {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final Map<String, SecretKey> keys;
    private final String newest;

    /**
     * With these keys.
     *
     * @param keys by their ids, which have no full stop
     * @param newest id of the one to encrypt with
     */
    public AesGcmTexts(Map<String, SecretKey> keys, String newest) {
        this.keys = Map.copyOf(keys);
        this.newest = newest;
        if (!keys.containsKey(newest) || keys.keySet().stream().anyMatch(id -> id.contains("."))) {
            throw new IllegalArgumentException("Give the newest key, and ids without a full stop");
        }
    }

    @Override
    public String encrypt(String plain, String context) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        byte[] closed = run(Cipher.ENCRYPT_MODE, newest, nonce, context, plain.getBytes(StandardCharsets.UTF_8));
        byte[] all = ByteBuffer.allocate(NONCE + closed.length)
                .put(nonce)
                .put(closed)
                .array();
        return newest + '.' + Base64.getEncoder().withoutPadding().encodeToString(all);
    }

    @Override
    public String decrypt(String cipher, String context) {
        int dot = cipher.indexOf('.');
        byte[] all = dot < 0 ? new byte[0] : Base64.getDecoder().decode(cipher.substring(dot + 1));
        if (all.length < NONCE) {
            throw new IllegalArgumentException("This is no cipher text of ours");
        }
        ByteBuffer from = ByteBuffer.wrap(all);
        byte[] nonce = new byte[NONCE];
        from.get(nonce);
        byte[] closed = new byte[from.remaining()];
        from.get(closed);
        return new String(
                run(Cipher.DECRYPT_MODE, cipher.substring(0, dot), nonce, context, closed), StandardCharsets.UTF_8);
    }

    private byte[] run(int mode, String id, byte[] nonce, String context, byte[] bytes) {
        SecretKey key = keys.get(id);
        if (key == null) {
            throw new IllegalStateException("The key is not there");
        }
        try {
            Cipher aes = Cipher.getInstance("AES/GCM/NoPadding");
            aes.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            aes.updateAAD(context.getBytes(StandardCharsets.UTF_8));
            return aes.doFinal(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The text was damaged, or it belongs elsewhere", e);
        }
    }
}

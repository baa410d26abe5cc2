package io.opencomplaint.tck;

import io.opencomplaint.encryption.TextCipher;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicLong;

/** Hides texts from who only looks for them, never the same way twice, and knows whose they are. No encryption. */
public final class ToyCipher implements TextCipher {

    private static final int MASK = 0x5A;

    private final AtomicLong calls = new AtomicLong();

    /** One of its own. */
    public ToyCipher() {}

    @Override
    public String encrypt(String plain, String context) {
        return "toy:" + masked((calls.incrementAndGet() + "\n" + context + "\n" + plain));
    }

    @Override
    public String decrypt(String cipher, String context) {
        byte[] bytes = Base64.getDecoder().decode(cipher.substring(4));
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] ^= MASK;
        }
        String[] parts = new String(bytes, StandardCharsets.UTF_8).split("\n", 3);
        if (!parts[1].equals(context)) {
            throw new IllegalStateException("It belongs elsewhere");
        }
        return parts[2];
    }

    private static String masked(String value) {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] ^= MASK;
        }
        return Base64.getEncoder().encodeToString(bytes);
    }
}

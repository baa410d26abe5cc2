package io.opencomplaint.encryption;

/**
 * Encrypts texts with keys of the host 文本加密. Authenticated encryption, such as AES-GCM, with a new nonce for each call; the cipher text
 * names the key that it was made with, so that keys can be changed. Called from any thread.
 */
public interface TextCipher {

    /**
     * Encrypts a text.
     *
     * @param plain any characters but NUL and halves of surrogate pairs; may be empty
     * @param context whose text it is, not secret; to be authenticated with it, so that what is moved elsewhere cannot be read there
     * @return at most 1,048,576 characters without NUL and halves of surrogate pairs; another value at each call
     * @throws RuntimeException when it cannot; told as {@code encrypted-text-failed} by its class alone, since messages may quote: log it
     *     yourself
     */
    String encrypt(String plain, String context);

    /**
     * Decrypts what {@link #encrypt} gave.
     *
     * @param cipher as it was given
     * @param context as it was given
     * @return the text
     * @throws RuntimeException when it was damaged, belongs to another context, or its key is not there
     */
    String decrypt(String cipher, String context);
}

package io.opencomplaint.examples.encryption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opencomplaint.act.ReceiveComplaint;
import io.opencomplaint.desk.ComplaintDesk;
import io.opencomplaint.encryption.EncryptedTextException;
import io.opencomplaint.encryption.TextEncryption;
import io.opencomplaint.inmemory.InMemoryComplaintStore;
import io.opencomplaint.model.Actor;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Party;
import io.opencomplaint.model.Role;
import io.opencomplaint.spi.ComplaintStore;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

class AesGcmTextsTest {

    private static final SecretKey OLD = key(1);
    private static final SecretKey NEW = key(2);
    private static final String TEXT = "张伟 +86 138 0000 0000 \uD83D\uDE21";

    private final AesGcmTexts texts = new AesGcmTexts(Map.of("k1", OLD), "k1");

    private static SecretKey key(int seed) {
        byte[] bytes = new byte[32];
        bytes[0] = (byte) seed;
        return new SecretKeySpec(bytes, "AES");
    }

    @Test
    void whatIsEncryptedComesBack() {
        for (String text : new String[] {"", "a", TEXT, TEXT.repeat(1000)}) {
            assertThat(texts.decrypt(texts.encrypt(text, "t/c-1"), "t/c-1")).isEqualTo(text);
        }
    }

    @Test
    void everyChangeOfACipherTextIsFound() {
        String cipher = texts.encrypt(TEXT, "t/c-1");
        for (int i = 0; i < cipher.length() - 1; i++) {
            char other = cipher.charAt(i) == 'A' ? 'B' : 'A';
            String changed = cipher.substring(0, i) + other + cipher.substring(i + 1);
            assertThatThrownBy(() -> texts.decrypt(changed, "t/c-1"))
                    .as("character " + i)
                    .isInstanceOf(RuntimeException.class);
        }
        assertThatThrownBy(() -> texts.decrypt(cipher, "t/c-2"))
                .as("moved to another complaint")
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void noNonceIsUsedTwice() {
        Set<String> nonces = new HashSet<>();
        IntStream.range(0, 10_000)
                .forEach(i -> nonces.add(texts.encrypt("same", "same").substring(3, 19)));
        assertThat(nonces).hasSize(10_000);
    }

    @Test
    void aNewKeyEncryptsAndTheOldOneStillDecrypts() {
        String before = texts.encrypt(TEXT, "t/c-1");
        AesGcmTexts both = new AesGcmTexts(Map.of("k1", OLD, "k2", NEW), "k2");
        assertThat(both.decrypt(before, "t/c-1")).isEqualTo(TEXT);
        String after = both.encrypt(TEXT, "t/c-1");
        assertThat(after).startsWith("k2.");
        assertThatThrownBy(() -> texts.decrypt(after, "t/c-1")).hasMessage("The key is not there");
        assertThatThrownBy(() -> new AesGcmTexts(Map.of("k1", OLD), "k2")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aDeskOnEncryptedTextsReadsThemAndItsChainHoldsAndAWrongKeyReadsNothing() {
        ComplaintStore behind = new InMemoryComplaintStore();
        ComplaintDesk desk =
                ComplaintDesk.builder().store(TextEncryption.of(behind, texts)).build();
        ComplaintId id = ComplaintId.of("c-1");
        desk.perform(
                ReceiveComplaint.by(Channel.PHONE)
                        .id(id)
                        .complainant(Party.named(TEXT))
                        .matter("Cold again", TEXT),
                Actor.of("clerk-7", Role.CLERK));
        assertThat(desk.get(id).filing().complainant().name())
                .isEqualTo(Party.named(TEXT).name());
        assertThat(desk.verify(id)).isEmpty();
        assertThat(behind.find(desk.tenant(), id)
                        .orElseThrow()
                        .filing()
                        .subject()
                        .orElse(""))
                .startsWith("k1.");
        ComplaintStore wrong = TextEncryption.of(behind, new AesGcmTexts(Map.of("k1", NEW), "k1"));
        assertThatThrownBy(() -> wrong.find(desk.tenant(), id))
                .isInstanceOf(EncryptedTextException.class)
                .hasNoCause();
    }
}

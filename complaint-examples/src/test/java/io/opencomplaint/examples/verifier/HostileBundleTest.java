package io.opencomplaint.examples.verifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no bundle, or was made to hurt who checks it, is told in a sentence and in little memory. */
class HostileBundleTest {

    private static final String BEGIN =
            "{\"format\":\"opencomplaint-bundle 1\",\"tenant\":\"a\",\"complaint\":\"b\",\"texts\":true,\"events\":[";
    private static final String FACTS = BEGIN + "{\"link\":\"" + "0".repeat(64) + "\",\"facts\":";

    private final Bundles bundles = new Bundles();

    /** The same byte over and over. */
    private static final class Flood extends InputStream {

        private final int octet;
        private long left;

        Flood(int octet, long left) {
            this.octet = octet;
            this.left = left;
        }

        @Override
        public int read() {
            return left-- > 0 ? octet : -1;
        }

        @Override
        public int read(byte[] into, int from, int length) {
            int some = (int) Math.min(left, length);
            if (some <= 0) {
                return -1;
            }
            Arrays.fill(into, from, from + some, (byte) octet);
            left -= some;
            return some;
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "[]",
                "\"bundle\"",
                "42",
                "{}",
                "{",
                "{\"format\"",
                "PK\u0003\u0004",
                "<bundle/>",
                "\uFEFF{}",
                "{\"format\":1}",
                "{\"texts\":\"true\"}",
                "{\"version\":1.5}",
                "{\"events\":{}}",
                "{\"events\":[1]}",
                "{\"events\":[{}]}",
                "{\"events\":[{\"link\":\"ab\",\"facts\":{}}]}",
                "{\"events\":[{\"link\":null,\"facts\":{}}]}",
                "{\"events\":[],\"events\":[]}",
                "{'format':'a'}",
                "{\"format\":\"opencomplaint-bundle 1\"} {}",
                "{\"more\":1}"
            })
    void whatIsNoBundleIsUnusable(String document) {
        assertThat(Bundles.said(document)).startsWith("unusable: ").doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "[]",
                "{\"a\":null}",
                "{\"a\":[]}",
                "{\"a\":1e5}",
                "{\"a\":01}",
                "{\"a\":NaN}",
                "{\"a\":1,\"a\":2}",
                "{\"a\":1,\"\\u0061\":1}",
                "{\"a\":\"\\ud800\"}",
                "{\"\\udc00\":1}",
                "{\"a\":{\"@text\":\"b\"}}",
                "{\"a\":{\"@text\":\"b\",\"@salt\":\"00\"}}",
                "{\"a\":{\"@digest\":\"00\"}}",
                "{\"a\":{\"@digest\":1}}",
                "{\"a\":{\"@text\":\"b\",\"c\":\"d\"}}",
                "{\"a\":{\"@other\":\"b\"}}"
            })
    void whatNoFactIsIsUnusable(String facts) {
        assertThat(Bundles.said(FACTS + facts + "}]}")).startsWith("unusable: ").doesNotContain("Exception");
    }

    @Test
    void aHundredThousandLevelsAreTooDeep() {
        for (String level : List.of("[", "{\"a\":")) {
            assertThat(Bundles.said(FACTS + "{\"a\":" + level.repeat(100_000))).contains("longer or deeper");
        }
    }

    @Test
    void aGigabyteOfAnythingIsRefusedBeforeItIsRead() {
        isRefusedEarly(FACTS + "{\"a\":", '9');
        isRefusedEarly(FACTS + "{\"a\":0.", '9');
        isRefusedEarly(FACTS + "{\"a\":1e", '9');
        isRefusedEarly(FACTS + "{\"a\":\"", 'a');
        isRefusedEarly(FACTS + "{\"", 'a');
        isRefusedEarly("{\"version\":", '1');
        isRefusedEarly("", 'n');
    }

    private static void isRefusedEarly(String before, char octet) {
        Flood flood = new Flood(octet, 1L << 30);
        InputStream bundle =
                new SequenceInputStream(new ByteArrayInputStream(before.getBytes(StandardCharsets.UTF_8)), flood);
        assertThatThrownBy(() -> BundleCheck.of(bundle)).as(before + octet).isInstanceOf(Unusable.class);
        assertThat(flood.left).as(before + octet + ", what was not read").isGreaterThan((1L << 30) - (1L << 24));
    }

    @Test
    void aTextInAnotherEncodingIsUnusable() {
        String bundle = bundles.whole(bundles.everyKind(1));
        assertThat(Bundles.said(bundle.getBytes(StandardCharsets.UTF_16))).startsWith("unusable: ");
        assertThat(Bundles.said(bundle.replace("\"tenant\":\"north\"", "\"tenant\":\"n\u00F6rth\"")
                        .getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo("unusable: it is no UTF-8, or cannot be read to its end");
    }

    @Test
    void aBundleThatIsCutOffAnywhereIsUnusable() {
        byte[] bundle = bundles.whole(bundles.byChance(2, 6)).getBytes(StandardCharsets.UTF_8);
        // The line feed at its end alone may be missing.
        for (int length = bundle.length - 2; length >= 0; length -= 1 + bundle.length / 500) {
            assertThat(Bundles.said(Arrays.copyOf(bundle, length))).startsWith("unusable: ");
        }
    }
}

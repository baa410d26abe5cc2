package io.opencomplaint.integrity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opencomplaint.InvalidValueException;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Digest;
import io.opencomplaint.model.Tenant;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A checkpoint is what was written, to the last character, or nothing (docs/integrity.md). */
class CheckpointTest {

    private static final Tenant NORTH = Tenant.of("north");
    private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");
    private static final Digest LINK = Digest.parse("0f".repeat(32));
    private static final CheckpointLine ONE = new CheckpointLine(ComplaintId.of("c-1"), 3, LINK);
    private static final CheckpointLine TWO = new CheckpointLine(ComplaintId.of("c-2"), 1, null);

    @Test
    void itsLinesSayHowFarEachChainHasComeAndItsEndTheirDigest() throws NoSuchAlgorithmException {
        StringBuilder text = new StringBuilder();
        Checkpoint kept = written(text, null);
        String lines = "opencomplaint-checkpoint 1 north 2026-03-02T04:00:00Z\nc-1 3 " + LINK + "\nc-2 1 -\n";
        String root = HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(lines.getBytes(StandardCharsets.US_ASCII)));
        assertThat(text).hasToString(lines + "= 2 " + root + "\n");
        assertThat(kept).isEqualTo(new Checkpoint(NORTH, NOON, 2, Digest.parse(root), null));
    }

    @Test
    void whatWasWrittenIsRead() {
        StringBuilder text = new StringBuilder();
        Checkpoint kept = written(text, root -> new byte[] {(byte) root.length, 1});
        CheckpointReader reader = new CheckpointReader(new StringReader(text.toString()));
        assertThat(reader.tenant()).isEqualTo(NORTH);
        assertThatThrownBy(reader::checkpoint).isInstanceOf(IllegalStateException.class);
        assertThat(rest(reader)).containsExactly(ONE, TWO);
        assertThat(reader.next()).as("it stays at its end").isNull();
        assertThat(reader.checkpoint()).isEqualTo(kept);
        assertThat(kept.signature()).isEqualTo("IAE=");
    }

    @Test
    void aCheckpointOfNothingIsOne() {
        StringBuilder text = new StringBuilder();
        Checkpoint kept = new CheckpointWriter(text, NORTH, NOON).end(null);
        assertThat(read(text.toString())).isEqualTo(kept);
        assertThat(kept.complaints()).isZero();
    }

    @Test
    void everySingleCharacterThatIsChangedIsFound() {
        StringBuilder text = new StringBuilder();
        Checkpoint kept = written(text, null);
        for (int at = 0; at < text.length(); at++) {
            StringBuilder changed = new StringBuilder(text);
            changed.setCharAt(at, text.charAt(at) == '1' ? '2' : '1');
            assertThat(unusable(changed.toString(), kept))
                    .as("character %s", at)
                    .isTrue();
            assertThat(unusable(text.substring(0, at), kept))
                    .as("cut at %s", at)
                    .isTrue();
        }
        assertThat(unusable(text.toString(), kept)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "opencomplaint-checkpoint 2 north 2026-03-02T04:00:00Z\n",
                "opencomplaint-checkpoint 1 north\n",
                "opencomplaint-checkpoint 1 NORTH 2026-03-02T04:00:00Z\n",
                "opencomplaint-checkpoint 1 north noon\n",
                "opencomplaint-checkpoint 1 north 2026-03-02T04:00:00Z\nc-1 3\n",
                "opencomplaint-checkpoint 1 north 2026-03-02T04:00:00Z\nc-1 three -\n",
                "opencomplaint-checkpoint 1 north 2026-03-02T04:00:00Z\nc-1 0 -\n",
                "opencomplaint-checkpoint 1 north 2026-03-02T04:00:00Z\nC~1 3 -\n",
                "opencomplaint-checkpoint 1 north 2026-03-02T04:00:00Z\nc-1 3 0f\n",
                "opencomplaint-checkpoint 1 north 2026-03-02T04:00:00Z\n= 0\n",
            })
    void whatIsNoCheckpointIsToldAsNone(String text) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(CheckpointException.class)
                .hasMessageStartingWith("This checkpoint proves nothing: ")
                .extracting("code")
                .isEqualTo("checkpoint-unusable");
    }

    @Test
    void aLineWithoutEndIsNotReadToItsEnd() {
        assertThatThrownBy(() -> new CheckpointReader(new Endless()))
                .isInstanceOf(CheckpointException.class)
                .hasMessageContaining("cut off after line 0");
    }

    @Test
    void itIsOfOneTenantAndTrustedOrNot() {
        StringBuilder text = new StringBuilder();
        Checkpoint kept = written(text, null);
        CheckpointReader reader = new CheckpointReader(new StringReader(text.toString()));
        reader.requireTenant(NORTH);
        assertThatThrownBy(() -> reader.requireTenant(Tenant.of("south")))
                .isInstanceOf(CheckpointException.class)
                .hasMessageContaining("of the tenant north, not of south");
        rest(reader);
        reader.requireTrust(kept::equals);
        assertThatThrownBy(() -> reader.requireTrust(any -> false))
                .isInstanceOf(CheckpointException.class)
                .hasMessageContaining(kept.root().toString());
    }

    @Test
    void aSignatureHasABound() {
        assertThatThrownBy(() -> written(new StringBuilder(), root -> new byte[0]))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> written(new StringBuilder(), root -> new byte[65_537]))
                .isInstanceOf(IllegalArgumentException.class);
        StringBuilder text = new StringBuilder();
        Checkpoint kept = written(text, root -> new byte[65_536]);
        assertThat(read(text.toString())).isEqualTo(kept);
    }

    @Test
    void whatCannotBeWrittenOrReadSaysSo() {
        Appendable full = new Appendable() {
            @Override
            public Appendable append(@Nullable CharSequence text) throws IOException {
                throw new IOException("full");
            }

            @Override
            public Appendable append(@Nullable CharSequence text, int from, int to) throws IOException {
                throw new IOException("full");
            }

            @Override
            public Appendable append(char c) throws IOException {
                throw new IOException("full");
            }
        };
        assertThatThrownBy(() -> new CheckpointWriter(full, NORTH, NOON)).isInstanceOf(UncheckedIOException.class);
        Reader closed = new StringReader("");
        closeOf(closed);
        assertThatThrownBy(() -> new CheckpointReader(closed)).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void aChainHasAtLeastOneEvent() {
        assertThatThrownBy(() -> new CheckpointLine(ComplaintId.of("c-1"), 0, null))
                .isInstanceOf(InvalidValueException.class);
    }

    @Test
    void aVerificationThatFoundNothingIsIntact() {
        ChainBreak broken = new ChainBreak(ComplaintId.of("c-1"), 2, BreakKind.LINK);
        assertThat(new Verification(3, 9, List.of(), 0).isIntact()).isTrue();
        assertThat(new Verification(3, 9, List.of(broken), 1).isIntact()).isFalse();
    }

    @Test
    void whoDoesNotWantToKnowHowFarAVerificationHasComeIsToldAllTheSame() {
        assertThatCode(() -> VerificationProgress.none().checked(1, 1)).doesNotThrowAnyException();
    }

    private static void closeOf(Reader reader) {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Checkpoint written(Appendable to, @Nullable CheckpointSigner signer) {
        CheckpointWriter writer = new CheckpointWriter(to, NORTH, NOON);
        writer.add(ONE);
        writer.add(TWO);
        return writer.end(signer);
    }

    private static Checkpoint read(String text) {
        CheckpointReader reader = new CheckpointReader(new StringReader(text));
        rest(reader);
        return reader.checkpoint();
    }

    private static List<CheckpointLine> rest(CheckpointReader reader) {
        List<CheckpointLine> lines = new ArrayList<>();
        for (CheckpointLine line = reader.next(); line != null; line = reader.next()) {
            lines.add(line);
        }
        return lines;
    }

    /** Refused, or told from the one that was kept. */
    private static boolean unusable(String text, Checkpoint kept) {
        try {
            return !read(text).equals(kept);
        } catch (CheckpointException e) {
            return true;
        }
    }

    /** Never comes to the end of a line. */
    private static final class Endless extends Reader {

        @Override
        public int read(char[] to, int from, int length) {
            java.util.Arrays.fill(to, from, from + length, 'x');
            return length;
        }

        @Override
        public void close() {}
    }
}

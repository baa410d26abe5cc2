package io.opencomplaint.policy.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.opencomplaint.preset.Presets;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that mean harm are refused at once, with a message that does not repeat them. */
class HostilePolicyFileTest {

    private static final String GOOD = PolicyFile.write(Presets.closedLoop());

    static Stream<Arguments> files() {
        return Stream.of(
                file("billion laughs", laughs(), "anchors and aliases"),
                file("an alias to itself", "id: &a [*a]", "anchors and aliases"),
                file("a merge", "<<: {id: a}", "1 to 64 of a-z"),
                file("a duplicate key", GOOD + "id: other\n", "id (line", "given twice"),
                file(
                        "a duplicate key further in",
                        GOOD.replace("phase: INTAKE", "phase: INTAKE, phase: CLOSED"),
                        "given twice"),
                file("a tag", "id: !!java.net.URL ['http://localhost']", "tags are not allowed"),
                file("a local tag", "id: !x a", "tags are not allowed"),
                file(
                        "a huge number",
                        GOOD.replace("version: 1", "version: " + "9".repeat(100_000)),
                        "write a whole number"),
                file("a huge power", GOOD.replace("version: 1", "version: 1e999999999"), "write a whole number"),
                file("a long text", GOOD.replace("numbers: ", "numbers: " + "x".repeat(100_000)), "numbers (line"),
                file("a long name", "x".repeat(200) + ": a", "1 to 64 of a-z"),
                file("a very long name", "x".repeat(100_000) + ": a", "neither YAML nor JSON"),
                file("a name with a line break", "\"id\\nINFO ok\": a", "1 to 64 of a-z"),
                file("a list as a name", "? [a]\n: b", "1 to 64 of a-z"),
                file("deep nesting", "[".repeat(100_000), "nested deeper"),
                file("deep nesting in blocks", "a:\n" + nested(), "nested deeper"),
                file("many values", "a: [" + "b,".repeat(300_000) + "b]", "holds more"),
                file("ten megabytes", "# " + "x".repeat(10_000_000), "characters"),
                file("two documents", "id: a\n---\nid: b\n", "more than one document"),
                file("nothing", "", "it is empty"),
                file("a comment", "# nothing", "it is empty"),
                file("no map", "- a", "write a map"),
                file("a word", "policy", "write a map"),
                file("half a list", "id: [a", "neither YAML nor JSON"),
                file("a tab as indent", "id:\n\t- a", "neither YAML nor JSON"),
                file("a control character", "id: \u0000", "neither YAML nor JSON"),
                file("half a surrogate", "id: \uD800", "neither YAML nor JSON"),
                file("a directive", "%YAML 9.9\n---\nid: a", "neither YAML nor JSON"));
    }

    private static Arguments file(String name, String text, String... words) {
        return Arguments.of(name, text, words);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void isRefused(String name, String text, String[] words) {
        assertThatExceptionOfType(PolicyFileException.class)
                .as(name)
                .isThrownBy(() -> PolicyFile.read(text))
                .satisfies(e -> {
                    assertThat(e.getMessage()).contains(words);
                    assertThat(e.getMessage().length()).isLessThan(3_000);
                });
    }

    @Test
    void aStreamThatNeverEndsIsReadNoFurtherThanAPolicyCanBeLong() {
        AtomicLong taken = new AtomicLong();
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                taken.incrementAndGet();
                return '#';
            }

            @Override
            public int read(byte[] into, int from, int length) {
                Arrays.fill(into, from, from + length, (byte) '#');
                taken.addAndGet(length);
                return length;
            }
        };
        assertThatExceptionOfType(PolicyFileException.class)
                .isThrownBy(() -> PolicyFile.read(endless))
                .withMessageContaining("longer than 8000000 bytes");
        assertThat(taken.get()).isEqualTo(PolicyFile.MOST_BYTES + 1L);
    }

    @Test
    void aDeviceThatNeverEndsIsRefused() {
        assertThatExceptionOfType(PolicyFileException.class)
                .isThrownBy(() -> PolicyFile.read(Path.of("/dev/zero")))
                .withMessageContaining("longer than 8000000 bytes");
    }

    @Test
    void aLargeFileIsRefusedBeforeItIsUnderstood(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("large.yaml");
        Files.write(file, new byte[10_000_000]);
        assertThatExceptionOfType(PolicyFileException.class)
                .isThrownBy(() -> PolicyFile.read(file))
                .withMessageContaining("longer than 8000000 bytes");
    }

    @Test
    void noMoreThanAHundredFaultsAreTold() {
        String file = GOOD.replace("phase: ", "phsae: ").replace("from: ", "form: ");
        assertThatExceptionOfType(PolicyFileException.class)
                .isThrownBy(() -> PolicyFile.read(file))
                .satisfies(e -> assertThat(e.problems()).hasSizeBetween(26, 100));
    }

    private static String laughs() {
        StringBuilder file = new StringBuilder("a: &a [ha, ha]\n");
        for (char name = 'b'; name < 'k'; name++) {
            file.append(name).append(": &").append(name).append(" [");
            file.append(("*" + (char) (name - 1) + ", ").repeat(9)).append("]\n");
        }
        return file.toString();
    }

    private static String nested() {
        StringBuilder file = new StringBuilder();
        for (int depth = 1; depth < 300; depth++) {
            file.append(" ".repeat(depth)).append("a:\n");
        }
        return file.toString();
    }
}

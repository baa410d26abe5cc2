package io.opencomplaint.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the README shows is what the examples compile and run. */
class ReadmeTest {

    private static final Path MODULE = Path.of(System.getProperty("basedir", ""));
    private static final Path README = MODULE.resolve("../README.md");
    private static final int LAST_LINE = 150;
    private static final int PROGRAM_BEFORE = 60;

    private static List<String> program() throws IOException {
        List<String> source = Files.readAllLines(
                MODULE.resolve("src/main/java/io/opencomplaint/examples/quickstart/QuickStart.java"));
        int begin = source.indexOf("    public static void main(String[] args) {") + 1;
        int end = source.lastIndexOf("    }");
        return source.subList(begin, end).stream()
                .map(line -> line.length() > 8 ? line.substring(8) : line.strip())
                .toList();
    }

    @Test
    void theReadmeShowsTheQuickStartAsItIsCompiled() throws IOException {
        assertThat(Files.readString(README)).contains("```java\n" + String.join("\n", program()) + "\n```");
    }

    @Test
    void theProgramStandsBeforeLine60AndTheReadmeEndsByLine150() throws IOException {
        List<String> readme = Files.readAllLines(README);
        List<String> program = program();
        assertThat(readme).hasSizeLessThanOrEqualTo(LAST_LINE);
        assertThat(readme.indexOf(program.get(program.size() - 1))).isBetween(1, PROGRAM_BEFORE - 1);
    }

    @Test
    void theQuickStartRunsToTheEnd() {
        PrintStream before = System.out;
        ByteArrayOutputStream shown = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(shown, true, StandardCharsets.UTF_8)) {
            System.setOut(out);
            QuickStart.main(new String[0]);
        } finally {
            System.setOut(before);
        }
        assertThat(shown.toString(StandardCharsets.UTF_8))
                .contains(
                        "Cannot close complaint C001: it is assigned. First: accept the assignment, propose a resolution,")
                .contains("Complaint tracking sheet\nNumber: C001\n")
                .contains("6. Closed: ");
    }
}

package io.opencomplaint.examples.cfpb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However often the job is started, killed or not, the database ends with the same content. */
class RestartTest {

    private static final int ENOUGH = 2000;
    private static final int KILLED = 128 + 9;
    private static final Pattern PROGRESS = Pattern.compile("(\\d+)/8340");

    @TempDir
    static Path folder;

    private static Map<String, List<String>> uninterrupted;

    @BeforeAll
    static void readWholeImport() throws SQLException {
        WholeImport.mustHaveWorked();
        uninterrupted = Contents.of(WholeImport.URL);
    }

    @Test
    void theSameFileTwiceAddsNothing() throws SQLException {
        Run again = Run.of("--url", WholeImport.URL);

        assertThat(again.exit()).isZero();
        assertThat(again.out()).contains("Filed 0 complaints; 8,340 were there already, 0 rows were broken. Acts: 0.");
        assertThat(Contents.of(WholeImport.URL)).isEqualTo(uninterrupted);
    }

    @Test
    void killedInTheMiddleAndStartedAgainItEndsTheSame() throws Exception {
        killInTheMiddle("killed");
        int there = Contents.of(url("killed")).get("complaint").size();
        assertThat(there).isPositive().isLessThan(8340);

        Run again = Run.of("--url", url("killed"));

        assertThat(again.exit()).isZero();
        assertThat(again.out()).contains(String.format("Filed %,d complaints; %,d were there", 8340 - there, there));
        Map<String, List<String>> ended = Contents.of(url("killed"));
        assertThat(ended.keySet()).isEqualTo(uninterrupted.keySet());
        for (Map.Entry<String, List<String>> table : uninterrupted.entrySet()) {
            assertThat(ended.get(table.getKey())).as(table.getKey()).isEqualTo(table.getValue());
        }
    }

    @Test
    void inPartsItEndsTheSameAsAtOnce() throws SQLException {
        for (int limit : List.of(1, 40, 300)) {
            assertThat(Run.of("--url", url("parts"), "--limit", limit).exit()).isZero();
        }
        assertThat(Run.of("--url", url("whole"), "--limit", 300).exit()).isZero();

        assertThat(Contents.of(url("parts"))).isEqualTo(Contents.of(url("whole")));
    }

    private static void killInTheMiddle(String database) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ImportJob.class.getName(),
                        "--url",
                        url(database))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader errors = process.errorReader(StandardCharsets.UTF_8)) {
            waitForProgress(errors);
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isEqualTo(KILLED);
    }

    /** The progress bar ends its lines by carriage returns. */
    private static void waitForProgress(BufferedReader errors) throws IOException {
        for (String line = errors.readLine(); line != null; line = errors.readLine()) {
            Matcher progress = PROGRESS.matcher(line);
            if (progress.find() && Integer.parseInt(progress.group(1)) >= ENOUGH) {
                return;
            }
        }
    }

    private static String url(String database) {
        return "jdbc:h2:file:" + folder.resolve(database).toAbsolutePath();
    }
}

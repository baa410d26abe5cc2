package io.opencomplaint.examples.cfpb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** One uninterrupted import of the bundled file into an H2 file, made once for all tests that only look at it. */
final class WholeImport {

    static final String URL = newUrl();
    static final Run RUN = Run.of("--url", URL);

    private WholeImport() {}

    static void mustHaveWorked() {
        assertThat(RUN.exit()).as(RUN.err()).isZero();
    }

    private static String newUrl() {
        try {
            Path folder = Path.of(System.getProperty("basedir", ""), "target", "tests")
                    .toAbsolutePath();
            Files.deleteIfExists(folder.resolve("whole.mv.db"));
            return "jdbc:h2:file:" + folder.resolve("whole") + ";QUERY_CACHE_SIZE=64";
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}

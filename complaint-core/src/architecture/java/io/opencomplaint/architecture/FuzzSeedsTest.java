package io.opencomplaint.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every fuzz target takes its seeds, among them whatever a run ever found, without more than a refusal. */
class FuzzSeedsTest {
    private static final Path MODULE = Path.of(System.getProperty("basedir", ""));

    @TestFactory
    Stream<DynamicTest> seeds() throws IOException, ReflectiveOperationException {
        List<DynamicTest> tests = new ArrayList<>();
        for (String target : FuzzTargets.names(MODULE)) {
            Method fuzz = Class.forName(target).getMethod("fuzzerTestOneInput", byte[].class);
            for (Path seed : files(FuzzTargets.seeds(MODULE, target))) {
                tests.add(DynamicTest.dynamicTest(target + " takes " + seed.getFileName(), () -> assertThat(
                                fuzz.invoke(null, (Object) Files.readAllBytes(seed)))
                        .isNull()));
            }
        }
        return tests.stream();
    }

    @Test
    void everyTargetHasSeeds() throws IOException {
        for (String target : FuzzTargets.names(MODULE)) {
            assertThat(files(FuzzTargets.seeds(MODULE, target))).as(target).isNotEmpty();
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}

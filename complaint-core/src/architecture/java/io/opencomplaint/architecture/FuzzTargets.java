package io.opencomplaint.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The fuzz targets of a module: test classes whose names end in Fuzz, with {@code public static void fuzzerTestOneInput(byte[])}. Each
 * has seeds under {@code src/test/resources/fuzz/<its name>}; what a run finds is put there with a name that says what it was.
 */
final class FuzzTargets {
    private static final String END = "Fuzz.class";

    private FuzzTargets() {}

    static List<String> names(Path module) throws IOException {
        Path classes = module.resolve("target/test-classes");
        if (!Files.isDirectory(classes)) {
            return List.of();
        }
        try (var files = Files.walk(classes)) {
            return files.filter(file -> file.getFileName().toString().endsWith(END))
                    .map(file -> classes.relativize(file).toString())
                    .map(name ->
                            name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                    .sorted()
                    .toList();
        }
    }

    static Path seeds(Path module, String target) {
        return module.resolve("src/test/resources/fuzz").resolve(target.substring(target.lastIndexOf('.') + 1));
    }
}

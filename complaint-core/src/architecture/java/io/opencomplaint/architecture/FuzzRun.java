package io.opencomplaint.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs Jazzer on each fuzz target of a module for some time, beginning with its seeds. What it finds lies in
 * {@code target/fuzz/<target>} and fails the run.
 */
final class FuzzRun {
    private FuzzRun() {}

    /** Seconds for each target, a part of the targets' names or nothing for all of them. */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path module = Path.of(System.getProperty("basedir", ""));
        String part = args.length > 1 ? args[1] : "";
        List<String> failed = new ArrayList<>();
        for (String target : FuzzTargets.names(module)) {
            if (target.contains(part) && run(module, target, args[0]) != 0) {
                failed.add(target);
            }
        }
        if (!failed.isEmpty()) {
            throw new IllegalStateException("Jazzer found something in " + String.join(", ", failed)
                    + "; see the files under target/fuzz, mend it, and keep the input as a seed");
        }
    }

    private static int run(Path module, String target, String seconds) throws IOException, InterruptedException {
        Path work = module.resolve("target/fuzz").resolve(target);
        Path corpus = work.resolve("corpus");
        Files.createDirectories(corpus);
        Process jazzer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1g",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "com.code_intelligence.jazzer.Jazzer",
                        "--target_class=" + target,
                        "--instrumentation_includes=io.opencomplaint.**:tools.jackson.core.**:org.snakeyaml.**:de.siegmar.**",
                        "--reproducer_path=" + work,
                        "-artifact_prefix=" + work + "/",
                        "-max_total_time=" + seconds,
                        // The first input waits until the agent has worked through all classes that it needs.
                        "-timeout=300",
                        "-rss_limit_mb=4096",
                        "-max_len=60000",
                        "-print_final_stats=1",
                        corpus.toString(),
                        FuzzTargets.seeds(module, target).toString())
                .inheritIO()
                .start();
        return jazzer.waitFor();
    }
}

package io.opencomplaint.examples.cfpb;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a JVM of its own printed, with the logging of a real run, and how it ended. */
record Child(int exit, String printed) {

    static Child run(Class<?> main, String... args) throws IOException, InterruptedException {
        Process process = start(main, args);
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Child(process.waitFor(), printed);
    }

    /** Kills the JVM, as kill -9 does, when it prints some words. */
    static Child killedWhenItSays(String words, Class<?> main, String... args)
            throws IOException, InterruptedException {
        Process process = start(main, args);
        StringBuilder printed = new StringBuilder();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            String line = lines.readLine();
            while (line != null) {
                printed.append(line).append('\n');
                if (line.contains(words)) {
                    // Not the process itself, which would close what is being read here.
                    process.toHandle().destroyForcibly();
                }
                line = lines.readLine();
            }
        }
        return new Child(process.waitFor(), printed.toString());
    }

    private static Process start(Class<?> main, String... args) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dlogback.configurationFile=logback.xml",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(List.of(args));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }
}

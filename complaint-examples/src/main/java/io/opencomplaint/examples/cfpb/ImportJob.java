package io.opencomplaint.examples.cfpb;

import io.opencomplaint.inmemory.InMemoryIds;
import java.nio.file.Path;

/** Placeholder. */
public final class ImportJob {
    private ImportJob() {}

    public static void main(String[] args) {
        System.out.println(InMemoryIds.first() + " in " + Path.of("").toAbsolutePath());
        for (String arg : args) {
            System.out.println("[" + arg + "]");
        }
    }
}

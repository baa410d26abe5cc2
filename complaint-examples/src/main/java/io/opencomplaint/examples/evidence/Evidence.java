package io.opencomplaint.examples.evidence;

import io.opencomplaint.desk.ComplaintDesk;
import io.opencomplaint.desk.ComplaintIntegrity;
import io.opencomplaint.integrity.ChainBreak;
import io.opencomplaint.integrity.Checkpoint;
import io.opencomplaint.integrity.VerificationProgress;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Digest;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What docs/integrity.md shows. */
final class Evidence {

    private Evidence() {}

    /** What a night found, and the root to keep until the next. */
    record Night(List<ChainBreak> breaks, String root) {}

    static Night check(ComplaintDesk desk, Path folder, @Nullable String keptRoot) throws IOException {
        ComplaintIntegrity integrity = desk.integrity();

        // Every night: each event, each link, each stored complaint.
        List<ChainBreak> breaks = new ArrayList<>();
        breaks.addAll(integrity.verifyAll(VerificationProgress.none()).broken());

        // Then against the last checkpoint, by its root, which lies where nobody who can write to the database can.
        if (keptRoot != null) {
            Digest root = Digest.parse(keptRoot);
            try (Reader lines = Files.newBufferedReader(folder.resolve(keptRoot + ".checkpoint"))) {
                breaks.addAll(integrity
                        .compare(lines, last -> last.root().equals(root), VerificationProgress.none())
                        .broken());
            }
        }
        breaks.forEach(broken ->
                System.err.println(broken.complaint() + ": event " + broken.sequence() + " is " + broken.kind()));

        // Only then a new one: how far each chain has come. Keep all files, and take the root to that other place.
        Path fresh = folder.resolve("fresh");
        Checkpoint checkpoint;
        try (Writer lines = Files.newBufferedWriter(fresh)) {
            checkpoint = integrity.checkpoint(lines, null);
        }
        Files.move(fresh, folder.resolve(checkpoint.root() + ".checkpoint"));
        return new Night(breaks, checkpoint.root().toString());
    }

    static void hand(ComplaintDesk desk, ComplaintId id, Path folder) throws IOException {
        // For an ombudsman: one case that can be checked without the database, with its texts or without.
        try (Writer bundle = Files.newBufferedWriter(folder.resolve("case.json"))) {
            desk.integrity().export(id, bundle);
        }
    }
}

package io.opencomplaint.examples.evidence;

import io.opencomplaint.desk.ComplaintDesk;
import io.opencomplaint.desk.ComplaintIntegrity;
import io.opencomplaint.integrity.ChainBreak;
import io.opencomplaint.integrity.Checkpoint;
import io.opencomplaint.integrity.VerificationProgress;
import io.opencomplaint.model.ComplaintId;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What docs/integrity.md shows. */
final class Evidence {

    private Evidence() {}

    static List<ChainBreak> check(ComplaintDesk desk, ComplaintId id, Path folder) throws IOException {
        ComplaintIntegrity integrity = desk.integrity();

        // Every night: how far each chain has come. Keep the root where nobody who can write to the database can.
        Checkpoint kept;
        try (Writer lines = Files.newBufferedWriter(folder.resolve("checkpoint"))) {
            kept = integrity.checkpoint(lines, null);
        }

        // Every week: each event, each link, each stored complaint; then against what was kept.
        List<ChainBreak> breaks = new ArrayList<>();
        breaks.addAll(integrity.verifyAll(VerificationProgress.none()).broken());
        try (Reader lines = Files.newBufferedReader(folder.resolve("checkpoint"))) {
            Predicate<Checkpoint> trusted = checkpoint -> checkpoint.root().equals(kept.root());
            breaks.addAll(integrity
                    .compare(lines, trusted, VerificationProgress.none())
                    .broken());
        }
        breaks.forEach(broken ->
                System.err.println(broken.complaint() + ": event " + broken.sequence() + " is " + broken.kind()));

        // For an ombudsman: one case that can be checked without the database, with its texts or without.
        try (Writer bundle = Files.newBufferedWriter(folder.resolve("case.json"))) {
            integrity.export(id, bundle);
        }
        return breaks;
    }
}

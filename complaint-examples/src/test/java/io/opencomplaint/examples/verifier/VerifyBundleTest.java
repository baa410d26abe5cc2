package io.opencomplaint.examples.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.integrity.Checkpoint;
import io.opencomplaint.model.ComplaintId;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The program says in one sentence what it found, and by its exit code. */
class VerifyBundleTest {

    @TempDir
    private Path folder;

    private final Bundles bundles = new Bundles();
    private final ComplaintId id = bundles.byChance(1, 5);

    private String run(String... args) {
        StringWriter said = new StringWriter();
        CommandLine commandLine = VerifyBundle.commandLine();
        commandLine.setOut(new PrintWriter(said, true)).setErr(new PrintWriter(said, true));
        return commandLine.execute(args) + " " + said;
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    @Test
    void anIntactBundleEndsWith0AndTellsItsHead() throws IOException {
        String head = bundles.desk.find(id).orElseThrow().head().toString();
        assertThat(run(file("a.json", bundles.whole(id))))
                .startsWith("0 Intact: r-1 of tenant north, 5 events, head " + head + ".");
    }

    @Test
    void aBrokenBundleEndsWith1AndNamesTheEvent() throws IOException {
        String bundle = bundles.whole(id);
        String changed = bundle.replaceFirst("\"actor\":\"clerk-7\"", "\"actor\":\"clerk-8\"");
        assertThat(run(file("a.json", changed))).startsWith("1 Broken: event 1 is not what it was when it was sealed");
    }

    @Test
    void whatCannotBeCheckedEndsWith2AndNoStackTrace() throws IOException {
        assertThat(run(file("a.json", "{"))).startsWith("2 Cannot be checked: ").doesNotContain("\tat ", "Exception");
        assertThat(run(folder.resolve("none.json").toString()))
                .startsWith("2 Cannot be checked: the bundle cannot be read; check the name of its file")
                .doesNotContain("\tat ", "Exception");
        assertThat(run(folder.toString())).startsWith("2 Cannot be checked: ").doesNotContain("\tat ", "Exception");
        assertThat(run()).startsWith("2 ");
        assertThat(run(file("b.json", bundles.whole(id)), "--root", "ab")).startsWith("2 ");
    }

    @Test
    void aBundleThatLeadsThroughACheckpointSaysSo() throws IOException {
        StringBuilder lines = new StringBuilder();
        Checkpoint kept = bundles.desk.integrity().checkpoint(lines, null);
        String checkpoint = file("checkpoint", lines.toString());
        String bundle = file("a.json", bundles.whole(id));
        assertThat(run(bundle, "--checkpoint", checkpoint, "--root", kept.root().toString()))
                .startsWith("0 Intact: ")
                .contains("It leads through the checkpoint.");
        assertThat(run(bundle, "--checkpoint", checkpoint, "--root", "00".repeat(32)))
                .startsWith("2 Cannot be checked: the root of the checkpoint is not the one that was kept.");
        assertThat(run(bundle, "--checkpoint", folder.resolve("none").toString(), "--root", "00".repeat(32)))
                .startsWith("2 Cannot be checked: the checkpoint cannot be read; check the name of its file");
        assertThat(run(
                        bundle,
                        "--checkpoint",
                        file("cut", lines.substring(0, 200)),
                        "--root",
                        kept.root().toString()))
                .startsWith("2 Cannot be checked: the checkpoint is cut off");
        String changed = lines.toString().replace("r-1 5 ", "r-1 4 ");
        assertThat(run(
                        bundle,
                        "--checkpoint",
                        file("changed", changed),
                        "--root",
                        kept.root().toString()))
                .startsWith("2 Cannot be checked: the checkpoint was changed");
    }

    /** Who can write to the store can seal all anew; only the checkpoint tells. */
    @Test
    void aCaseThatWasSealedAnewOrCutOffIsFoundByTheCheckpoint() throws IOException {
        StringBuilder lines = new StringBuilder();
        Checkpoint kept = bundles.desk.integrity().checkpoint(lines, null);
        String checkpoint = file("checkpoint", lines.toString());
        Bundles elsewhere = new Bundles();
        elsewhere.byChance(1, 4);
        String shorter = file("shorter.json", elsewhere.whole(id));
        assertThat(run(shorter)).startsWith("0 Intact: ");
        assertThat(run(
                        shorter,
                        "--checkpoint",
                        checkpoint,
                        "--root",
                        kept.root().toString()))
                .startsWith("1 Broken: event 5 is missing: the checkpoint knew 5.");
        Bundles anew = new Bundles();
        anew.byChance(1, 5, 77);
        String sealedAnew = file("anew.json", anew.whole(id));
        assertThat(run(sealedAnew)).startsWith("0 Intact: ");
        assertThat(run(
                        sealedAnew,
                        "--checkpoint",
                        checkpoint,
                        "--root",
                        kept.root().toString()))
                .startsWith("1 Broken: event 5 does not have the link that it had at the time of the checkpoint.");
    }

    @Test
    void aCaseThatCameLaterIsNotInTheCheckpoint() throws IOException {
        StringBuilder lines = new StringBuilder();
        Checkpoint kept = bundles.desk.integrity().checkpoint(lines, null);
        String later = file("later.json", bundles.whole(bundles.byChance(9, 3)));
        assertThat(run(
                        later,
                        "--checkpoint",
                        file("checkpoint", lines.toString()),
                        "--root",
                        kept.root().toString()))
                .startsWith("2 Cannot be checked: the checkpoint says nothing of this complaint");
    }
}

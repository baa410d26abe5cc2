package io.opencomplaint.examples.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.act.AddEntry;
import io.opencomplaint.act.ReceiveComplaint;
import io.opencomplaint.act.Register;
import io.opencomplaint.desk.ComplaintDesk;
import io.opencomplaint.integrity.BreakKind;
import io.opencomplaint.integrity.ChainBreak;
import io.opencomplaint.model.Actor;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page on integrity shows is what the examples compile and run. */
class EvidencePageTest {

    private static final Path MODULE = Path.of(System.getProperty("basedir", ""));

    private static final Actor CLERK = Actor.of("u-17", Role.CLERK);

    @TempDir
    private Path folder;

    @Test
    void thePageShowsTheProgramAsItIsCompiled() throws IOException {
        List<String> source =
                Files.readAllLines(MODULE.resolve("src/main/java/io/opencomplaint/examples/evidence/Evidence.java"));
        String page = Files.readString(MODULE.resolve("../docs/integrity.md"));
        assertThat(page)
                .contains(shown(source, "ComplaintIntegrity integrity", "return new Night"))
                .contains(shown(source, "// For an ombudsman", "}"));
    }

    /** The lines of one method from a line on, up to another one or the end of the method. */
    private static String shown(List<String> source, String first, String end) {
        List<String> rest = source.stream()
                .dropWhile(line -> !line.startsWith("        " + first))
                .takeWhile(line -> !line.startsWith("        " + end) && !line.equals("    }"))
                .toList();
        assertThat(rest).isNotEmpty();
        return "```java\n"
                + rest.stream()
                        .map(line -> line.length() > 8 ? line.substring(8) : line.strip())
                        .collect(Collectors.joining("\n"));
    }

    @Test
    void nightAfterNightNothingIsFoundWhereNothingWasChanged() throws IOException {
        ComplaintDesk desk = ComplaintDesk.inMemory();
        ComplaintId id = registered(desk);
        Evidence.Night first = Evidence.check(desk, folder, null);
        desk.perform(AddEntry.note(id, "Called at noon"), CLERK);
        Evidence.Night second = Evidence.check(desk, folder, first.root());
        assertThat(first.breaks()).isEmpty();
        assertThat(second.breaks()).isEmpty();
        assertThat(folder.resolve(first.root() + ".checkpoint")).content().contains("\n" + id + " 2 ");
        assertThat(folder.resolve(second.root() + ".checkpoint")).content().contains("\n" + id + " 3 ");
        Evidence.hand(desk, id, folder);
        assertThat(folder.resolve("case.json")).content().contains("Fails again", "\"version\":3");
    }

    @Test
    void whatWasTakenOutDuringTheDayIsFoundAtNight() throws IOException {
        ComplaintDesk desk = ComplaintDesk.inMemory();
        ComplaintId id = registered(desk);
        Evidence.Night first = Evidence.check(desk, folder, null);
        ComplaintDesk emptied = ComplaintDesk.inMemory();
        registered(emptied);
        assertThat(Evidence.check(emptied, folder, first.root()).breaks())
                .containsExactly(new ChainBreak(id, 1, BreakKind.MISSING));
    }

    private static ComplaintId registered(ComplaintDesk desk) {
        ComplaintId id = desk.perform(ReceiveComplaint.by(Channel.WEB).matter("Fails again"), CLERK)
                .id();
        desk.perform(new Register(id), CLERK);
        return id;
    }
}

package io.opencomplaint.examples.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.act.ReceiveComplaint;
import io.opencomplaint.act.Register;
import io.opencomplaint.desk.ComplaintDesk;
import io.opencomplaint.model.Actor;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page on integrity shows is what the examples compile and run. */
class EvidencePageTest {

    private static final Path MODULE = Path.of(System.getProperty("basedir", ""));

    @TempDir
    private Path folder;

    @Test
    void thePageShowsTheProgramAsItIsCompiled() throws IOException {
        List<String> source =
                Files.readAllLines(MODULE.resolve("src/main/java/io/opencomplaint/examples/evidence/Evidence.java"));
        int begin = source.indexOf("        ComplaintIntegrity integrity = desk.integrity();");
        int end = source.indexOf("        return breaks;");
        String program = String.join(
                "\n",
                source.subList(begin, end).stream()
                        .map(line -> line.length() > 8 ? line.substring(8) : line.strip())
                        .toList());
        assertThat(Files.readString(MODULE.resolve("../docs/integrity.md"))).contains("```java\n" + program + "\n```");
    }

    @Test
    void itRunsToTheEnd() throws IOException {
        ComplaintDesk desk = ComplaintDesk.inMemory();
        Actor clerk = Actor.of("u-17", Role.CLERK);
        ComplaintId id = desk.perform(ReceiveComplaint.by(Channel.WEB).matter("Fails again"), clerk)
                .id();
        desk.perform(new Register(id), clerk);
        assertThat(Evidence.check(desk, id, folder)).isEmpty();
        assertThat(folder.resolve("case.json")).content().contains("Fails again", "\"version\":2");
        assertThat(folder.resolve("checkpoint")).content().contains("\n" + id + " 2 ");
    }
}

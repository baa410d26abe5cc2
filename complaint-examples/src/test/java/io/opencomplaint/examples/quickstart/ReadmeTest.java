package io.opencomplaint.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.act.ReceiveComplaint;
import io.opencomplaint.desk.ComplaintDesk;
import io.opencomplaint.model.Actor;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.Role;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

/** What the README shows is what the examples compile and run. */
class ReadmeTest {

    private static final Path MODULE = Path.of(System.getProperty("basedir", ""));
    private static final Path README = MODULE.resolve("../README.md");
    private static final int LAST_LINE = 140;
    private static final int PROGRAM_BEFORE = 60;

    private static List<String> program() throws IOException {
        return body("QuickStart", "    public static void main(String[] args) {", "    }");
    }

    private static List<String> body(String type, String first, String last) throws IOException {
        List<String> source = Files.readAllLines(
                MODULE.resolve("src/main/java/io/opencomplaint/examples/quickstart/" + type + ".java"));
        int begin = source.indexOf(first) + 1;
        int end = source.lastIndexOf(last);
        return source.subList(begin, end).stream()
                .map(line -> line.length() > 8 ? line.substring(8) : line.strip())
                .toList();
    }

    @Test
    void theReadmeShowsTheQuickStartAsItIsCompiled() throws IOException {
        assertThat(Files.readString(README)).contains("```java\n" + String.join("\n", program()) + "\n```");
    }

    @Test
    void theReadmeShowsTheDeskOnADatabaseAsItIsCompiledAndItWorks() throws IOException {
        List<String> lines =
                body("OnDatabase", "    static ComplaintDesk desk(DataSource dataSource) {", "        return desk;");
        assertThat(Files.readString(README)).contains("```java\n" + String.join("\n", lines) + "\n```");
        JdbcDataSource dataSource = new JdbcDataSource();
        dataSource.setURL("jdbc:h2:mem:readme;DB_CLOSE_DELAY=-1");
        ComplaintDesk desk = OnDatabase.desk(dataSource);
        Actor clerk = Actor.of("u-17", Role.CLERK);
        Complaint filed = desk.perform(ReceiveComplaint.by(Channel.WEB).matter("Fails again"), clerk);
        assertThat(desk.find(filed.id())).contains(filed);
    }

    @Test
    void theProgramStandsBeforeLine60AndTheReadmeEndsByLine140() throws IOException {
        List<String> readme = Files.readAllLines(README);
        List<String> program = program();
        assertThat(readme).hasSizeLessThanOrEqualTo(LAST_LINE);
        assertThat(readme.indexOf(program.get(program.size() - 1))).isBetween(1, PROGRAM_BEFORE - 1);
    }

    @Test
    void theQuickStartRunsToTheEnd() {
        PrintStream before = System.out;
        ByteArrayOutputStream shown = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(shown, true, StandardCharsets.UTF_8)) {
            System.setOut(out);
            QuickStart.main(new String[0]);
        } finally {
            System.setOut(before);
        }
        assertThat(shown.toString(StandardCharsets.UTF_8))
                .contains(
                        "Cannot close complaint C001: it is assigned. First: accept the assignment, propose a resolution,")
                .contains("Complaint tracking sheet\nNumber: C001\n")
                .contains("6. Closed: ");
    }
}

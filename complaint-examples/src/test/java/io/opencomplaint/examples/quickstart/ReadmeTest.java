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
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

/** What the README shows is what the examples compile and run. */
class ReadmeTest {

    private static final Path MODULE = Path.of(System.getProperty("basedir", ""));
    private static final Path README = MODULE.resolve("../README.md");
    private static final int LAST_LINE = 140;
    private static final int PROGRAM_BEFORE = 60;
    private static final Pattern PROFILE = Pattern.compile("mvn (?:-q )?-P([a-z-]+)");

    /** What the pom says of a profile; nothing where it has none of this name. */
    private static String profile(String pom, String id) {
        int begin = pom.indexOf("<profile>\n            <id>" + id + "</id>");
        return begin < 0 ? "" : pom.substring(begin, pom.indexOf("</profile>", begin));
    }

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
    void aCommandThatNamesAProfileAloneFindsItAndItsGoalInTheRootPom() throws IOException {
        String pom = Files.readString(MODULE.resolve("../pom.xml"));
        Set<String> profiles = new TreeSet<>();
        for (String page : List.of("README.md", "CONTRIBUTING.md", "docs/integrity.md")) {
            PROFILE.matcher(Files.readString(MODULE.resolve("..").resolve(page)))
                    .results()
                    .forEach(command -> profiles.add(command.group(1)));
        }
        assertThat(profiles).contains("import", "verify", "fuzz", "soak");
        assertThat(profiles)
                .allSatisfy(profile -> assertThat(profile(pom, profile)).contains("<defaultGoal>"));
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

package io.opencomplaint.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.core.Appender;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** The gate that keeps people out of logs refuses them, and nothing else. */
class PersonalWordsTest {

    @Test
    void aPersonInAMessageOrInAnExceptionIsNotedAndACodeIsNot(@TempDir Path folder) throws IOException {
        Path notes = folder.resolve("notes.txt");
        PersonalWords words = new PersonalWords(notes);
        words.start();
        LoggerContext context = new LoggerContext();
        Logger log = context.getLogger("io.opencomplaint.some");
        log.setLevel(Level.TRACE);
        log.addAppender(words);
        log.debug("Complaint {} of tenant {} is closed", "c-1", "north");
        assertThat(notes).as("ids and codes are nobody").doesNotExist();
        log.trace("Called {}", "138 0000 0000");
        log.warn("Failed", new IllegalStateException("no", new IllegalArgumentException("what Sam Specimen said")));
        assertThat(Files.readAllLines(notes))
                .hasSize(2)
                .allMatch(line -> line.contains("io.opencomplaint.some"))
                .noneMatch(line -> line.contains("Sam") || line.contains("138"));
    }

    @Test
    void everythingThatTheLibraryLogsInTestsIsLookedAt() {
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        Appender<?> words = root.getAppender("words");
        assertThat(words).isInstanceOf(PersonalWords.class);
        assertThat(words.isStarted()).isTrue();
        assertThat(root.getLoggerContext().getLogger("io.opencomplaint.desk").isTraceEnabled())
                .isTrue();
    }
}

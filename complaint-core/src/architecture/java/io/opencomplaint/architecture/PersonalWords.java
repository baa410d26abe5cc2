package io.opencomplaint.architecture;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.AppenderBase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * Looks at everything that the tests of a module log, with the messages of exceptions, and notes what tells a name, a number or an address
 * of the people in the test data. {@link LoggedWordsCheck} reads the notes when all tests are over.
 */
public final class PersonalWords extends AppenderBase<ILoggingEvent> {

    /** Set in the run that reads the notes, which must not begin them anew. */
    static final String READING = "logged.words.reading";

    static final Path NOTES = Path.of("target", "personal-words-logged");

    /** Tests run in several processes, each of which notes in a file of its own. */
    private static final String PROCESS = System.getProperty("tests.process", "1");

    private static final List<String> REGISTER = List.of(
            "张三",
            "李四",
            "王五",
            "Sam Specimen",
            "Ann Accused",
            "Lawrence Lawyer",
            "Gina Group",
            "Zhang San",
            "138 0000 0000",
            "13800000000",
            "13912345678",
            "13900000000",
            "+1 555 0100",
            "138 0013 8000",
            "0571-88886666",
            "zhang.san@example.com",
            "sam@example.org",
            "北京市朝阳区",
            "Example Road",
            "MarkerOfAPerson",
            "qzx-",
            "空调又不制冷",
            "Cold again");

    private final Path notes;

    /** For the configuration of logback. */
    public PersonalWords() {
        this(NOTES.resolve(PROCESS + ".txt"));
    }

    PersonalWords(Path notes) {
        this.notes = notes;
    }

    @Override
    public void start() {
        try {
            if (System.getProperty(READING) == null) {
                Files.deleteIfExists(notes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        super.start();
    }

    @Override
    protected void append(ILoggingEvent event) {
        note(event.getLoggerName(), event.getFormattedMessage());
        for (IThrowableProxy thrown = event.getThrowableProxy(); thrown != null; thrown = thrown.getCause()) {
            note(event.getLoggerName() + ", " + thrown.getClassName(), thrown.getMessage());
        }
    }

    private void note(String where, String said) {
        if (said == null) {
            return;
        }
        for (int word = 0; word < REGISTER.size(); word++) {
            if (said.contains(REGISTER.get(word))) {
                note("word " + word + " of the register was logged by " + where + System.lineSeparator());
            }
        }
    }

    private void note(String line) {
        try {
            Files.createDirectories(notes.toAbsolutePath().getParent());
            Files.writeString(notes, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

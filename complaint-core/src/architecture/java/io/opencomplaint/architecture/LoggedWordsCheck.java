package io.opencomplaint.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Runs alone, after all tests of the module: nothing that they logged told of a person. */
class LoggedWordsCheck {

    @Test
    void nothingThatTheTestsLoggedTellsOfAPerson() throws IOException {
        List<String> notes = new ArrayList<>();
        if (Files.exists(PersonalWords.NOTES)) {
            try (DirectoryStream<Path> ofProcesses = Files.newDirectoryStream(PersonalWords.NOTES)) {
                for (Path each : ofProcesses) {
                    notes.addAll(Files.readAllLines(each));
                    // Read once: a process of the next run may not be there to begin them anew.
                    Files.delete(each);
                }
            }
        }
        assertThat(notes).isEmpty();
    }
}

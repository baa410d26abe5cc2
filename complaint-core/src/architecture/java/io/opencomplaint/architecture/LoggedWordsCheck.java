package io.opencomplaint.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Runs alone, after all tests of the module: nothing that they logged told of a person. */
class LoggedWordsCheck {

    @Test
    void nothingThatTheTestsLoggedTellsOfAPerson() throws IOException {
        List<String> notes = Files.exists(PersonalWords.NOTES) ? Files.readAllLines(PersonalWords.NOTES) : List.of();
        assertThat(notes).isEmpty();
    }
}

package io.opencomplaint.jdbc.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** MariaDB and MySQL have one SQLState for many things and tell them apart by a code of their own. */
class SqlStatesTest {

    /** ER_DUP_ENTRY, ER_DUP_ENTRY_WITH_KEY_NAME; a column without value, a foreign key, a row that others refer to. */
    @ParameterizedTest
    @CsvSource({
        "23000, 1062, true",
        "23000, 1586, true",
        "23000, 1048, false",
        "23000, 1452, false",
        "23000, 1451, false",
        "HY000, 1062, false",
        "HY000, 1586, false",
        "23505, 0, true",
    })
    void a_key_that_is_taken_is_told_from_other_broken_constraints(String state, int code, boolean duplicate) {
        SQLException failure = new SQLException("Made up", state, code);
        assertThat(SqlStates.isDuplicate(failure)).isEqualTo(duplicate);
        assertThat(SqlStates.isConflict(failure)).isFalse();
    }

    /** ER_CHECKREAD; a general error, one of the disk, and the code of the former under another database's state. */
    @ParameterizedTest
    @CsvSource({"HY000, 1020, true", "HY000, 1105, false", "HY000, 1030, false", "42000, 1020, false"})
    void a_record_that_changed_since_it_was_read_is_told_from_other_general_errors(
            String state, int code, boolean conflict) {
        SQLException failure = new SQLException("Made up", state, code);
        assertThat(SqlStates.isConflict(failure)).isEqualTo(conflict);
        assertThat(SqlStates.isDuplicate(failure)).isFalse();
        assertThat(SqlStates.isLockTimeout(failure)).isFalse();
    }
}

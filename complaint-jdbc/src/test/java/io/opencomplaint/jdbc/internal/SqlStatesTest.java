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

    /** As H2 2.4.240 fails when one of the deadlocked gets on while their deadlock is put into words. */
    @ParameterizedTest
    @CsvSource({
        "getDeadlockDetails, HY000, 50000, true",
        "getDeadlockDetails, HY000, 90000, false",
        "update, HY000, 50000, false"
    })
    void a_deadlock_that_could_not_be_described_is_one(String method, String state, int code, boolean conflict) {
        NullPointerException within = new NullPointerException();
        within.setStackTrace(new StackTraceElement[] {
            new StackTraceElement("org.h2.mvstore.db.MVTable", method, "MVTable.java", 757),
            new StackTraceElement("org.h2.mvstore.db.MVTable", "doLock1", "MVTable.java", 219)
        });
        assertThat(SqlStates.isConflict(new SQLException("Made up", state, code, within)))
                .isEqualTo(conflict);
        assertThat(SqlStates.isConflict(new SQLException("Made up", state, code)))
                .isFalse();
    }
}

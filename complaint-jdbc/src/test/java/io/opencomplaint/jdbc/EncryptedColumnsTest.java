package io.opencomplaint.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.encryption.TextEncryption;
import io.opencomplaint.spi.ComplaintStore;
import io.opencomplaint.spi.Rollup;
import io.opencomplaint.tck.ErasureTrace;
import io.opencomplaint.tck.HistoryContract;
import io.opencomplaint.tck.ReplayContract;
import io.opencomplaint.tck.ToyCipher;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Behind a cipher no column holds a word, and what comes back is what was stored. */
class EncryptedColumnsTest {

    private static ComplaintStore encrypted(DataSource database) {
        return TextEncryption.of(JdbcComplaintStore.on(database), new ToyCipher());
    }

    @Test
    void noColumnHoldsAWord() throws SQLException {
        DataSource database = TestDatabase.withTables();
        ComplaintStore store = encrypted(database);
        assertThat(store).as("it keeps sums as the store behind it does").isInstanceOf(Rollup.class);
        ErasureTrace trace = new ErasureTrace(store);
        trace.live();
        assertThat(ErasedColumnsTest.cells(database))
                .anyMatch(cell -> cell.startsWith("toy:"))
                .noneMatch(trace::tells);
        trace.erase();
        assertThat(ErasedColumnsTest.cells(database)).noneMatch(cell -> cell.contains("toy:"));
    }

    @Nested
    class Replay extends ReplayContract {
        @Override
        protected ComplaintStore newStore() {
            return encrypted(TestDatabase.withTables());
        }
    }

    @Nested
    class Histories extends HistoryContract {
        @Override
        protected ComplaintStore newStore() {
            return encrypted(TestDatabase.withTables());
        }
    }
}

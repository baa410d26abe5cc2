package io.opencomplaint.examples.cfpb;

import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.desk.ComplaintDesk;
import io.opencomplaint.integrity.Verification;
import io.opencomplaint.integrity.VerificationProgress;
import io.opencomplaint.jdbc.JdbcComplaintStore;
import io.opencomplaint.jdbc.JdbcSchema;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However often the job is started, killed or not, the database ends with the same content. */
class RestartTest {

    private static final int ROWS = 300;

    @TempDir
    static Path folder;

    private static Map<String, List<String>> uninterrupted;

    @BeforeAll
    static void importAtOnce() throws SQLException {
        assertThat(start("whole", ROWS).exit()).isZero();
        uninterrupted = Contents.of(url("whole"));
        assertThat(uninterrupted.get("complaint")).hasSize(ROWS);
    }

    @Test
    void theSameFileTwiceAddsNothing() throws SQLException {
        Run again = start("whole", ROWS);

        assertThat(again.exit()).isZero();
        assertThat(again.out()).contains("Filed 0 complaints; 300 were there already, 0 rows were broken. Acts: 0.");
        assertThat(Contents.of(url("whole"))).isEqualTo(uninterrupted);
    }

    @Test
    void killedWhileItWritesAComplaintAndStartedAgainItEndsTheSame() throws Exception {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL(url("killed"));
        JdbcSchema.ofDefaults().create(database);
        int events = uninterrupted.get("complaint_event").size();
        Contents.change(url("killed"), Halt.at(events / 2));

        Child killed = Child.killedWhenItSays(
                Halt.SAYS, ImportJob.class, "--url", url("killed"), "--limit", String.valueOf(ROWS));

        assertThat(killed.printed()).contains(Halt.SAYS);
        assertThat(killed.exit()).as(killed.printed()).isNotZero();
        Contents.change(url("killed"), "DROP TRIGGER halt_" + events / 2);
        Map<String, List<String>> there = Contents.of(url("killed"));
        int complaints = there.get("complaint").size();
        assertThat(complaints).isPositive().isLessThan(ROWS);
        assertThat(uninterrupted.get("complaint_event")).containsAll(there.get("complaint_event"));
        assertThat(there.get("complaint_event")).hasSizeLessThan(events / 2);

        Run again = start("killed", ROWS);

        assertThat(again.exit()).isZero();
        assertThat(again.out()).contains("Filed " + (ROWS - complaints) + " complaints; " + complaints + " were there");
        Map<String, List<String>> ended = Contents.of(url("killed"));
        assertThat(ended.keySet()).isEqualTo(uninterrupted.keySet());
        for (Map.Entry<String, List<String>> table : uninterrupted.entrySet()) {
            assertThat(ended.get(table.getKey())).as(table.getKey()).isEqualTo(table.getValue());
        }
        Verification chains = ComplaintDesk.builder()
                .store(JdbcComplaintStore.on(database))
                .build()
                .integrity()
                .verifyAll(VerificationProgress.none());
        assertThat(chains.isIntact()).isTrue();
        assertThat(chains.events()).isEqualTo(events);
    }

    @Test
    void inPartsItEndsTheSameAsAtOnce() throws SQLException {
        for (int limit : List.of(1, 40, ROWS)) {
            assertThat(start("parts", limit).exit()).isZero();
        }

        assertThat(Contents.of(url("parts"))).isEqualTo(uninterrupted);
    }

    private static Run start(String database, int limit) {
        return Run.of("--url", url(database), "--limit", limit);
    }

    private static String url(String database) {
        return "jdbc:h2:file:" + folder.resolve(database).toAbsolutePath();
    }
}

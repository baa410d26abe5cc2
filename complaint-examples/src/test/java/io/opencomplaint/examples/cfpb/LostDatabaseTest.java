package io.opencomplaint.examples.cfpb;

import static io.opencomplaint.examples.cfpb.CsvText.good;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opencomplaint.jdbc.JdbcSchema;
import io.opencomplaint.model.Tenant;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The database goes away, or refuses, at the worst moment. */
class LostDatabaseTest {

    private static final String REFUSAL = "No space left for ZHANGSAN";

    private static final Instant LATER = Instant.parse("2014-12-01T00:00:00Z");

    @TempDir
    Path folder;

    private final String url = Contents.newDatabase();

    @Test
    void aDatabaseThatIsShutDownAfterTheReportDoesNotMakeItAFailure() throws Exception {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine line = ImportJob.commandLine()
                .setOut(new ShutsDownWhenFlushed(out, url))
                .setErr(new PrintWriter(err));

        int exit = line.execute(CsvText.write(folder, good(1)).toString(), "--url", url);

        assertThat(out.toString()).contains("Filed 1 complaints");
        assertThat(err.toString()).doesNotContain("SQLState", "\tat ");
        assertThat(exit).isZero();
    }

    @Test
    void aCommitThatFailsTellsItsKindAndWhatToLookAt() throws Exception {
        JdbcDataSource dataSource = new JdbcDataSource();
        dataSource.setURL(url);
        JdbcSchema.ofDefaults().create(dataSource);
        CfpbFile file = new CfpbFile(CsvText.write(folder, good(1)));
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            Import job = new Import(neverCommitting(connection), Tenant.DEFAULT, LATER, new Counts(1));
            file.forEach(1, job::file);

            assertThatThrownBy(job::finish)
                    .isInstanceOf(ImportException.class)
                    .hasMessageContaining(
                            "did not commit, SQLState 90028, SQLException; check that its disk is not full")
                    .hasMessageNotContaining(REFUSAL);
        }
        assertThat(Contents.of(url).get("complaint")).isEmpty();
    }

    private static Connection neverCommitting(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, args) -> {
                    if (method.getName().equals("commit")) {
                        throw new SQLException(REFUSAL, "90028");
                    }
                    try {
                        return method.invoke(connection, args);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    /** The report flushes once, at its end. */
    private static final class ShutsDownWhenFlushed extends PrintWriter {

        private final String url;
        private boolean down;

        ShutsDownWhenFlushed(StringWriter to, String url) {
            super(to);
            this.url = url;
        }

        @Override
        public void flush() {
            super.flush();
            if (!down) {
                down = true;
                try {
                    Contents.change(url, "SHUTDOWN IMMEDIATELY");
                } catch (SQLException e) {
                    throw new AssertionError(e);
                }
            }
        }
    }
}

package io.opencomplaint.examples.cfpb;

import io.opencomplaint.ComplaintException;
import io.opencomplaint.model.Tenant;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.Callable;
import me.tongfei.progressbar.ProgressBar;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Files the complaints of a CSV file into a database, then prints register, tracking sheet and statistics. Can be killed
 * and started again at any time, and adds nothing that is there already. {@link Life} tells which acts a row becomes.
 */
@Command(
        name = "ImportJob",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Files complaints of the US Consumer Financial Protection Bureau, each through its whole life.",
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every row was filed or was there already",
            "1:the import could not go on; what was filed so far stays, and the next run goes on there",
            "2:wrong options",
            "3:some rows were broken and skipped; each is told with line and reason"
        })
public final class ImportJob implements Callable<Integer> {

    private static final int BROKEN_ROWS = 3;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "FILE",
            description = "CSV in UTF-8, may be gzipped; the bundled 8,340 complaints of 2014 unless given.")
    private @Nullable Path file;

    /** H2 keeps 8 prepared statements a connection unless told otherwise, fewer than the acts take turns with. */
    @Option(
            names = "--url",
            paramLabel = "JDBC-URL",
            description = "The database, by default an H2 file under the working directory: ${DEFAULT-VALUE}")
    private String url = "jdbc:h2:file:./target/cfpb/complaints;QUERY_CACHE_SIZE=64";

    @Option(names = "--tenant", description = "Whose complaints they become, by default '${DEFAULT-VALUE}'.")
    private Tenant tenant = Tenant.DEFAULT;

    @Option(names = "--limit", paramLabel = "ROWS", description = "Read so many rows at most.")
    private long limit = Long.MAX_VALUE;

    @Option(names = "--locale", description = "Language of what is printed: en (default) or zh.")
    private Locale locale = Locale.ENGLISH;

    @Option(
            names = "--recorded-at",
            paramLabel = "INSTANT",
            description =
                    "When the acts are recorded, for example 2014-12-01T00:00:00Z; by default at the latest time in the file.")
    private @Nullable Instant recordedAt;

    @Option(
            names = "--analysis",
            paramLabel = "HTML",
            description = "Where the analysis of all that was filed is written, by default ${DEFAULT-VALUE}")
    private Path analysis = Path.of("target", "cfpb", "analysis.html");

    private ImportJob() {}

    /**
     * Runs the import.
     *
     * @param args see {@code --help}
     */
    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    static CommandLine commandLine() {
        return new CommandLine(new ImportJob())
                .registerConverter(Tenant.class, Tenant::of)
                .registerConverter(Locale.class, Language::of)
                .setExecutionExceptionHandler((failure, line, parsed) -> tell(failure, line));
    }

    @Override
    public Integer call() throws SQLException {
        CfpbFile source = new CfpbFile(file);
        Survey survey = Survey.of(source, limit());
        checkRecordedAt(survey);
        Counts counts = new Counts(survey.rows());
        try (Database database = Database.open(url)) {
            Connection connection = database.begin();
            try {
                Import job = new Import(connection, tenant, recordedAt == null ? survey.latest() : recordedAt, counts);
                run(job, source, survey);
                tellBroken(counts);
                Words words = Words.in(locale);
                new Report(spec.commandLine().getOut(), job.desk(), words)
                        .print(counts, new AnalysisFile(analysis, words));
            } finally {
                Database.end(connection);
            }
        }
        return counts.broken().isEmpty() ? CommandLine.ExitCode.OK : BROKEN_ROWS;
    }

    private long limit() {
        if (limit < 1) {
            throw new ParameterException(spec.commandLine(), "--limit must be 1 or more");
        }
        return limit;
    }

    private void checkRecordedAt(Survey survey) {
        if (recordedAt != null && recordedAt.isBefore(survey.latest())) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--recorded-at must not be before what the file tells of, the last of it at " + survey.latest());
        }
    }

    private void run(Import job, CfpbFile source, Survey survey) {
        try (ProgressBar progress = Progress.over(
                survey.rows(), Words.in(locale).of("task"), spec.commandLine().getErr())) {
            source.forEach(survey.rows(), row -> {
                job.file(row);
                progress.step();
            });
            job.finish();
        } finally {
            spec.commandLine().getErr().println();
        }
    }

    private void tellBroken(Counts counts) {
        PrintWriter err = spec.commandLine().getErr();
        Words words = Words.in(locale);
        counts.broken().forEach(row -> err.println(words.of("broken", row.line(), row.reason())));
        err.flush();
    }

    private static int tell(Exception failure, CommandLine line) throws Exception {
        if (failure instanceof ImportException || failure instanceof ComplaintException) {
            line.getErr().println(failure.getMessage());
            line.getErr().flush();
            return CommandLine.ExitCode.SOFTWARE;
        }
        SQLException inDatabase = inDatabase(failure);
        if (inDatabase != null) {
            // Not its message, which may quote the URL with a password or a value.
            line.getErr()
                    .println("The database failed, SQLState " + inDatabase.getSQLState() + "; start again to go on");
            line.getErr().flush();
            return CommandLine.ExitCode.SOFTWARE;
        }
        throw failure;
    }

    private static @Nullable SQLException inDatabase(Throwable failure) {
        Throwable cause = failure;
        while (cause != null && !(cause instanceof SQLException)) {
            cause = cause.getCause();
        }
        return (SQLException) cause;
    }
}

package io.opencomplaint.examples.cfpb;

import static io.opencomplaint.examples.cfpb.CsvText.good;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The options, the exit codes, and what of a row ends where. */
class ImportJobTest {

    @TempDir
    Path folder;

    private final String url = Contents.newDatabase();

    @Test
    void helpTellsOptionsAndExitCodes() {
        Run run = Run.of("--help");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("--url", "--tenant", "--limit", "--locale", "--recorded-at", "Exit codes:");
    }

    @Test
    void versionIsThatOfTheBuild() {
        Run run = Run.of("--version");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).matches("complaint-examples \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\\R");
    }

    @ParameterizedTest
    @CsvSource({
        "--limit, 0, --limit must be 1 or more",
        "--limit, many, Invalid value for option '--limit'",
        "--locale, fr, give en or zh",
        "--tenant, A B, Invalid value for option '--tenant'",
        "--recorded-at, yesterday, Invalid value for option '--recorded-at'",
        "--recorded-at, 2014-11-01T00:00:00Z, --recorded-at must not be before what the file tells of",
        "--nonsense, 1, Unknown option"
    })
    void wrongOptionsAreToldAsSuch(String option, String value, String message) throws Exception {
        Run run = Run.of("--url", url, option, value);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains(message);
        assertThat(Contents.tables(url)).isEmpty();
    }

    @Test
    void anUnknownDatabaseIsRefusedWithoutRepeatingItsUrl() {
        Run run = Run.of("--url", "jdbc:nonsense://user:secret@host/db");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("No JDBC driver here knows this --url").doesNotContain("secret");
    }

    @ParameterizedTest
    @CsvSource({
        "jdbc:h2:complaints;USER=sa;PASSWORD=secret, SQLState 90011",
        "jdbc:h2:mem:any;NONSENSE=secret, SQLState 90113"
    })
    void aDatabaseThatCannotBeOpenedIsToldWithoutRepeatingItsUrl(String broken, String state) throws Exception {
        Child child = Child.run(ImportJob.class, "--url", broken);

        assertThat(child.exit()).isEqualTo(1);
        assertThat(child.printed())
                .contains("The database cannot be used: " + state, "check path, user and password in --url")
                .doesNotContain("secret", "\tat ");
    }

    @Test
    void aFileThatCannotBeMadeIsTold() throws Exception {
        Child child = Child.run(ImportJob.class, "--url", "jdbc:h2:file:/dev/null/complaints;PASSWORD=secret");

        assertThat(child.exit()).isEqualTo(1);
        assertThat(child.printed())
                .contains("The database cannot be used: SQLState 90")
                .doesNotContain("\tat ", "secret");
    }

    @Test
    void theDefaultDatabaseKeepsTheStatementsThatTheActsNeed() {
        assertThat(Run.of("--help").out().replaceAll("\\s+", ""))
                .contains("jdbc:h2:file:./target/cfpb/complaints;QUERY_CACHE_SIZE=64");
    }

    @Test
    void aLimitReadsSoManyRows() throws Exception {
        Run run = Run.of("--url", url, "--limit", 7);

        assertThat(run.exit()).isZero();
        assertThat(run.err()).contains("7/7");
        assertThat(Contents.of(url).get("complaint")).hasSize(7);
    }

    @Test
    void eachTenantHasItsOwnComplaintsAndNumbers() throws Exception {
        Path file = CsvText.write(folder, good(1));
        for (String tenant : new String[] {"north", "south"}) {
            assertThat(Run.of(file, "--url", url, "--tenant", tenant).out()).contains("Filed 1 complaints");
        }
        assertThat(Contents.column(url, "SELECT tenant, number FROM complaint ORDER BY tenant"))
                .containsExactly("north | CFPB-201410-000001", "south | CFPB-201410-000001");
    }

    @Test
    void chineseIsPrintedOnRequest() {
        Run run = Run.of("--url", url, "--limit", 500, "--locale", "zh-CN");

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains("投诉编号", "客户投诉处理跟踪表", "产品", "渠道", "月份", "按时率", "异议率", "合计")
                .contains("导入投诉 500 件；已存在 0 件，有误 0 行。")
                .doesNotContain("Total", "Complaint register");
    }

    @Test
    void actsAreRecordedAtTheLatestTimeOfTheFileUnlessSaidOtherwise() throws Exception {
        Path file = CsvText.write(folder, good(1));
        String late = Contents.newDatabase();
        Run.of(file, "--url", url);
        Run.of(file, "--url", late, "--recorded-at", "2014-12-01T08:30:00Z");

        assertThat(Contents.column(url, "SELECT DISTINCT recorded_at FROM complaint_event"))
                .containsExactly("2014-10-21 04:00:00+00");
        assertThat(Contents.column(late, "SELECT DISTINCT recorded_at FROM complaint_event"))
                .containsExactly("2014-12-01 08:30:00+00");
        String occurred = "SELECT act, occurred_at FROM complaint_event ORDER BY sequence";
        assertThat(Contents.column(late, occurred)).isEqualTo(Contents.column(url, occurred));
    }

    @Test
    void aRowBecomesTheWholeLifeOfAComplaint() throws Exception {
        Run.of(CsvText.write(folder, good(1)), "--url", url);

        String day = "2014-10-20 04:00:00+00 | ";
        String sent = "2014-10-21 04:00:00+00 | ";
        assertThat(Contents.column(url, "SELECT occurred_at, act, actor FROM complaint_event ORDER BY sequence"))
                .containsExactly(
                        day + "receive | cfpb-intake",
                        day + "register | cfpb-intake",
                        day + "classify | cfpb-intake",
                        day + "assign | cfpb-intake",
                        sent + "transfer | cfpb-intake",
                        sent + "accept | company",
                        sent + "propose-resolution | company",
                        sent + "reply-final | company",
                        sent + "close | cfpb-intake",
                        sent + "reopen | cfpb-intake");
        assertThat(Contents.column(
                        url,
                        "SELECT id, status, channel, category, unit, respondent_name, complainant_address, complainant_name,"
                                + " subject, reference_source, reference_value, reply_timely FROM complaint"))
                .containsExactly("cfpb-1 | investigating | web | Mortgage/FHA mortgage/"
                        + "Loan modification,collection,foreclosure | Any Bank | Any Bank | NY 10001 | null | "
                        + "Loan modification,collection,foreclosure | cfpb | 1 | TRUE");
    }

    @ParameterizedTest
    @CsvSource({
        "Closed with explanation, closed, EXPLANATION, PROPOSED, NO_FINDING",
        "Closed with non-monetary relief, closed, OTHER, EXECUTED, SETTLED",
        "Closed with monetary relief, closed, OTHER, EXECUTED, SETTLED",
        "Closed, closed, OTHER, PROPOSED, NO_FINDING",
        "Untimely response, closed, OTHER, PROPOSED, NO_FINDING",
        "In progress, investigating, null, null, null"
    })
    void theResponseDecidesHowItEnds(String response, String status, String kind, String state, String outcome)
            throws Exception {
        Run.of(CsvText.write(folder, good(1, "Closed with explanation,Yes,Yes", response + ",No,")), "--url", url);

        assertThat(Contents.column(
                        url, "SELECT status, remedy_kind, remedy_state, outcome, reply_timely FROM complaint"))
                .containsExactly(String.join(" | ", status, kind, state, outcome, "FALSE"));
    }

    @Test
    void aControlCharacterStaysOutOfNameAndKeys() throws Exception {
        Run.of(CsvText.write(folder, good(1, "Any Bank", "S.\u0085 r.l.")), "--url", url);

        assertThat(Contents.column(url, "SELECT respondent_name, respondent_key, unit FROM complaint"))
                .containsExactly("S. r.l. | S. r.l. | S. r.l.");
    }

    @Test
    void withoutAnIssueTheProductIsTheSubject() throws Exception {
        String row = good(1, "\"Loan modification,collection,foreclosure\"", "").replace("NY,10001", ",");
        Run.of(CsvText.write(folder, row), "--url", url);

        assertThat(Contents.column(url, "SELECT subject, category, complainant_address FROM complaint"))
                .containsExactly("Mortgage | Mortgage/FHA mortgage | null");
    }
}

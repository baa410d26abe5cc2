package io.opencomplaint.examples.cfpb;

import static io.opencomplaint.examples.cfpb.CsvText.good;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A broken row is told with line and reason and leaves nothing behind; the others are filed. */
class BrokenRowsTest {

    @TempDir
    Path folder;

    private final String url = Contents.newDatabase();

    static Stream<Arguments> rows() {
        return Stream.of(
                Arguments.of("2,Mortgage", "1x2,Mortgage", "Complaint ID is no number of 1 to 18 digits"),
                Arguments.of("Mortgage,FHA", ",FHA", "Product is empty"),
                Arguments.of("10/20/2014", "2014-10-20", "Date received is no date of the form 11/13/2014"),
                Arguments.of("10/20/2014", "2/30/2014", "Date received is no date of the form 11/13/2014"),
                Arguments.of("10/21/2014", "", "Date sent to company is empty"),
                Arguments.of("10/21/2014", "10/19/2014", "Date sent to company is before Date received"),
                Arguments.of(
                        ",Web,", ",Pigeon,", "Submitted via is none of Email, Fax, Phone, Postal mail, Referral, Web"),
                Arguments.of("Any Bank", " ", "Company is empty"),
                Arguments.of("Any Bank", "x".repeat(129), "128 characters"),
                Arguments.of("foreclosure", "x".repeat(129), "128 characters"),
                Arguments.of("foreclosure", "\u0007", "control characters"),
                Arguments.of("Any Bank", "Any\0Bank", "NUL"),
                Arguments.of("NY", "x".repeat(1001), "complainant.address"),
                Arguments.of(
                        "with explanation", "with a smile", "Company response is none of In progress, Closed with"),
                Arguments.of("Yes,Yes", "Maybe,Yes", "Timely response? is none of Yes, No"),
                Arguments.of("Yes,Yes", "Yes,Perhaps", "Consumer disputed? is none of Yes, No, N/A"),
                Arguments.of("Closed with explanation", "In progress", "Cannot reopen complaint CFPB-201410-000002"),
                Arguments.of("Yes,Yes", "Yes,Yes,Yes", "it has 15 fields, the first line has 14"),
                Arguments.of("Closed with explanation,Yes,Yes", "Closed", "it has 12 fields, the first line has 14"));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void isToldAndSkipped(String from, String to, String reason) throws Exception {
        Path file = CsvText.write(folder, good(1), good(2, from, to), good(3));

        Run run = Run.of(file, "--url", url);

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).contains("Line 3 was skipped: ").contains(reason);
        assertThat(run.out()).contains("Filed 2 complaints; 0 were there already, 1 rows were broken.");
        assertThat(Contents.column(url, "SELECT id, number FROM complaint ORDER BY id"))
                .containsExactly("cfpb-1 | CFPB-201410-000001", "cfpb-3 | CFPB-201410-000002");
        assertThat(Contents.column(url, "SELECT DISTINCT complaint_id FROM complaint_event ORDER BY complaint_id"))
                .containsExactly("cfpb-1", "cfpb-3");
    }

    @Test
    void aCompanyNameWithControlCharactersIsCleanedAndCounted() throws Exception {
        Path file = CsvText.write(folder, good(1, "Any Bank", "Any\u0085 Bank\u0007"), good(2));

        Run run = Run.of(file, "--url", url);

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("Control characters were left out of 1 company names.");
        assertThat(Contents.column(url, "SELECT DISTINCT respondent_name FROM complaint"))
                .containsExactly("Any Bank");
    }

    @Test
    void isToldWithoutQuotingIt() throws Exception {
        Path file = CsvText.write(folder, good(1, ",Web,", ",Jane Roe,"), good(2, "10/20/2014", "Jane Roe"));

        assertThat(Run.of(file, "--url", url).err())
                .contains("Line 2 was", "Line 3 was")
                .doesNotContain("Jane Roe");
    }

    @Test
    void aNumberTwiceInTheFileIsFiledOnce() throws Exception {
        Path file = CsvText.write(folder, good(1), good(2), good(1, "Any Bank", "Other Bank"));

        Run run = Run.of(file, "--url", url);

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).contains("Line 4 was skipped: Complaint ID is the same as in line 2");
        assertThat(Contents.of(url).get("complaint")).hasSize(2);
    }

    @Test
    void theLineIsThatOfTheFileAlsoAfterLineBreaksInFields() throws Exception {
        Path file = CsvText.write(folder, good(1, "Any Bank", "\"Any\nBank\""), "", good(2, "Any Bank", ""));

        assertThat(Run.of(file, "--url", url).err()).contains("Line 5 was skipped: Company is empty");
    }

    @Test
    void anIdThatSomebodyElseTookIsBrokenAndNotPassedOver() throws Exception {
        Path file = CsvText.write(folder, good(1));
        assertThat(Run.of(file, "--url", url).exit()).isZero();
        Contents.change(url, "UPDATE complaint SET reference_source = 'other'");

        Run run = Run.of(file, "--url", url);

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).contains("its id or its number is taken by another complaint in the database");
    }

    @Test
    void repairedAndStartedAgainOnlyTheRepairedRowIsAdded() throws Exception {
        Run.of(CsvText.write(folder, good(1), good(2, "Any Bank", ""), good(3)), "--url", url);

        Run run = Run.of(CsvText.write(folder, good(1), good(2), good(3)), "--url", url);

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("Filed 1 complaints; 2 were there already, 0 rows were broken.");
        assertThat(Contents.of(url).get("complaint")).hasSize(3);
    }
}

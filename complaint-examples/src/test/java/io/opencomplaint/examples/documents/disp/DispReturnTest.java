package io.opencomplaint.examples.documents.disp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.opencomplaint.desk.ComplaintDesk;
import io.opencomplaint.examples.documents.Wording;
import io.opencomplaint.examples.documents.csv.CsvDocument;
import io.opencomplaint.model.CompensationKind;
import io.opencomplaint.model.Outcome;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The return for the first half of 2026, counted by hand. */
class DispReturnTest {

    private static final HalfYear FIRST_HALF = new HalfYear(LocalDate.of(2026, 1, 1));
    private static final HalfYear SECOND_HALF = new HalfYear(LocalDate.of(2026, 7, 1));
    private static final Wording ENGLISH = Wording.in(Locale.ENGLISH, LondonDesk.ZONE);
    private static final Wording CHINESE = Wording.in(Locale.CHINESE, LondonDesk.ZONE);

    private final LondonDesk london = new LondonDesk();

    @BeforeEach
    void aHalfYear() {
        // Loans: outstanding at the start, closed after more than eight weeks, upheld.
        london.received("old", "loans/car", "2025-12-01T10:00");
        london.closed("old", Outcome.UPHELD, "2026-02-02T10:00");
        // Closed before the half-year: in no figure.
        london.received("past", "loans/car", "2025-11-03T10:00");
        london.closed("past", Outcome.UPHELD, "2025-11-10T10:00");
        // By the close of the third business day (Thursday 17:00), and a second later.
        london.received("quick", "loans/home", "2026-03-02T11:00");
        london.closed("quick", Outcome.NOT_UPHELD, "2026-03-05T17:00");
        london.received("slower", "loans/home", "2026-03-02T11:00");
        london.closed("slower", Outcome.PARTLY_UPHELD, "2026-03-05T17:00:01");
        // On the last day of eight weeks, and the day after.
        london.received("eight", "cards", "2026-03-07T11:00");
        london.closed("eight", Outcome.NOT_UPHELD, "2026-05-02T23:59");
        london.received("late", "cards", "2026-03-07T11:00");
        london.closed("late", Outcome.SETTLED, "2026-05-03T00:00:01");
        // Rejected with goodwill is rejected; a payment of each kind; another currency.
        london.paid("eight", "g", CompensationKind.GOODWILL, "25.00", "GBP", "2026-05-05T10:00");
        london.paid("slower", "d", CompensationKind.DISTRESS, "100.00", "GBP", "2026-03-06T10:00");
        london.paid("slower", "i", CompensationKind.INTEREST, "1.50", "GBP", "2026-03-07T10:00");
        london.paid("slower", "w", CompensationKind.WAIVER, "30.00", "GBP", "2026-03-08T10:00");
        london.paid("late", "r", CompensationKind.REDRESS, "70.00", "EUR", "2026-05-06T10:00");
        // Still open at the end; and received on the last evening in London.
        london.received("open", "cards", "2026-06-01T10:00");
        london.received("evening", null, "2026-06-30T23:30");
        // Of the second half.
        london.received("next", "cards", "2026-07-01T00:00");
    }

    @Test
    void theReturnAsCsv() throws IOException {
        assertThat(csv(FIRST_HALF, ENGLISH))
                .isEqualTo("\uFEFFCategory,Outstanding at start,Received,Reopened,Closed within 3 business days,"
                        + "\"Closed within 8 weeks, after 3 business days\",Closed after 8 weeks,Closed,Upheld,Rejected,"
                        + "Neither upheld nor rejected,Refused or merged,Outstanding at end,Redress EUR,Redress GBP\r\n"
                        + "(not classified),0,1,0,0,0,0,0,0,0,0,0,1,0.00,0.00\r\n"
                        + "cards,0,3,0,0,1,1,2,0,1,1,0,1,70.00,25.00\r\n"
                        + "loans,1,2,0,1,1,1,3,2,1,0,0,0,0.00,131.50\r\n"
                        + "Total,1,6,0,1,2,2,5,2,2,1,0,2,70.00,156.50\r\n");
    }

    @Test
    void theReturnInChinese() throws IOException {
        assertThat(csv(FIRST_HALF, CHINESE))
                .startsWith(
                        "\uFEFF投诉类别,期初未结,受理,重新打开,3个工作日内办结,3个工作日后8周内办结,逾8周办结,办结,成立,不成立,未作认定,不予受理或并案,期末未结,赔付 EUR,赔付 GBP\r\n")
                .contains("\r\n（未分类）,0,1,")
                .contains("\r\n合计,1,6,");
    }

    @Test
    void whatIsLeftAtTheEndIsWhatTheNextOneBeginsWith() {
        DispReturn first = DispReturn.of(london.desk(), FIRST_HALF);
        DispReturn second = DispReturn.of(london.desk(), SECOND_HALF);
        assertThat(second.total().outstandingAtStart())
                .isEqualTo(first.total().outstandingAtEnd())
                .isEqualTo(2);
        assertThat(second.total().received()).isEqualTo(1);
    }

    @Test
    void whatHappensAfterwardsDoesNotChangeIt() {
        DispReturn before = DispReturn.of(london.desk(), FIRST_HALF);
        london.closed("open", Outcome.UPHELD, "2026-07-02T10:00");
        london.reopened("eight", "2026-07-03T10:00");
        london.closedAgain("eight", Outcome.UPHELD, "2026-07-10T10:00");
        assertThat(DispReturn.of(london.desk(), FIRST_HALF)).isEqualTo(before);
    }

    @Test
    void aReopeningChangesTheOutcomeAndNotWhenItWasClosed() {
        london.reopened("quick", "2026-03-10T10:00");
        london.closedAgain("quick", Outcome.UPHELD, "2026-06-10T10:00");
        DispFigures loans = DispReturn.of(london.desk(), FIRST_HALF).lines().get("loans");
        assertThat(loans.withinThreeDays()).isEqualTo(1);
        assertThat(loans.upheld()).isEqualTo(3);
        assertThat(loans.closed()).isEqualTo(3);
    }

    @Test
    void whatWasRefusedOrMergedEndsOtherwiseAndWhatWasWithdrawnIsClosed() {
        DispFigures before = DispReturn.of(london.desk(), FIRST_HALF).total();
        london.received("refused", "cards", "2026-04-01T10:00");
        london.refused("refused", "2026-04-02T10:00");
        london.received("merged", "cards", "2026-04-01T10:00");
        london.merged("merged", "open", "2026-06-02T10:00");
        london.received("withdrawn", "cards", "2026-04-01T10:00");
        london.withdrawn("withdrawn", "2026-04-02T10:00");
        DispFigures after = DispReturn.of(london.desk(), FIRST_HALF).total();
        assertThat(after.received()).isEqualTo(before.received() + 3);
        assertThat(after.endedOtherwise()).isEqualTo(before.endedOtherwise() + 2);
        assertThat(after.closed()).isEqualTo(before.closed() + 1);
        assertThat(after.withinThreeDays()).isEqualTo(before.withinThreeDays() + 1);
        assertThat(after.otherwise()).isEqualTo(before.otherwise() + 1);
        assertThat(after.outstandingAtEnd()).isEqualTo(before.outstandingAtEnd());
    }

    @Test
    void noComplaintsMakeALineOfZeros() throws IOException {
        assertThat(csv(new HalfYear(LocalDate.of(2020, 1, 1)), ENGLISH))
                .endsWith("\r\nTotal,0,0,0,0,0,0,0,0,0,0,0,0\r\n");
    }

    @Test
    void aPolicyWithoutTheRulesHasNoReturn() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DispReturn.of(ComplaintDesk.inMemory(), FIRST_HALF))
                .withMessage("The policy closed-loop@1 is not under uk-disp; give it Regulators.ukDisp()");
    }

    private String csv(HalfYear halfYear, Wording wording) throws IOException {
        DispReturn made = DispReturn.of(london.desk(), halfYear);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CsvDocument.write(bytes, made.table(wording), made.rows(wording));
        return bytes.toString(StandardCharsets.UTF_8);
    }
}

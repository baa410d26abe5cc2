package io.opencomplaint.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.opencomplaint.InvalidValueException;
import java.math.BigDecimal;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class CompensationTest {

    private static final Instant AT = Instant.parse("2026-03-02T01:00:00Z");
    private static final Money MOST = Money.of("999999999999999.9999", "CNY");

    private static Compensation agreed(String key, Money amount) {
        return Compensation.offered(key, 1, CompensationKind.REDRESS, amount, AT)
                .answered(true, AT);
    }

    @Test
    void moreThanWasAgreedCannotBePaidNorAnotherCurrency() {
        Compensation entry = agreed("a", Money.of("10", "CNY"));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> entry.paidMore("transfer-1", Money.of("10.01", "CNY"), AT))
                .withMessageEndingWith("pay what was agreed, and not more");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> entry.paidMore("transfer-1", Money.of("1", "USD"), AT))
                .withMessageEndingWith("pay in the currency that was agreed");
    }

    @Test
    void whatIsOnlyOfferedOrDeclinedCannotBePaid() {
        Compensation offered = Compensation.offered("a", 1, CompensationKind.REDRESS, Money.of("10", "CNY"), AT);
        for (Compensation entry : new Compensation[] {offered, offered.answered(false, AT)}) {
            assertThatExceptionOfType(InvalidValueException.class)
                    .isThrownBy(() -> entry.paidMore("transfer-1", Money.of("1", "CNY"), AT));
        }
    }

    @Test
    void noPaymentCountsTwice() {
        Compensation once = agreed("a", Money.of("10", "CNY")).paidMore("transfer-1", Money.of("4", "CNY"), AT);
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> once.paidMore("transfer-1", Money.of("4", "CNY"), AT))
                .withMessageEndingWith("give each payment a reference of its own");
    }

    @Test
    void whatIsPaidInFullIsNotCancelled() {
        Compensation paid = agreed("a", Money.of("10", "CNY")).paidMore("transfer-1", Money.of("10", "CNY"), AT);
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(paid::cancelled);
    }

    @Test
    void nothingIsNoCompensation() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Compensation.offered("a", 1, CompensationKind.GOODWILL, Money.of("0", "JPY"), AT))
                .withMessageEndingWith("give an amount above zero");
    }

    @Test
    void totalsGoBeyondTheLargestAmountOfOneEntry() {
        Compensations ledger = Compensations.EMPTY.with(agreed("a", MOST)).with(agreed("b", MOST));
        assertThat(ledger.totals()).singleElement().satisfies(total -> assertThat(total.amount())
                .isEqualTo(MOST.amount().multiply(BigDecimal.valueOf(2))));
    }

    @Test
    void anEmptyLedgerHasNoTotalsAndNothingToSettle() {
        assertThat(Compensations.EMPTY.totals()).isEmpty();
        assertThat(Compensations.EMPTY.allSettled()).isTrue();
    }
}

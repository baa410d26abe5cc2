package io.opencomplaint.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.opencomplaint.InvalidValueException;
import io.opencomplaint.model.Commonality;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What an issue says fits together. */
class SystemicIssueRaisedTest {

    private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");
    private static final BigDecimal TARGET = new BigDecimal("0.0180");
    private static final BigDecimal ORDERS = new BigDecimal("5E+2");

    private static SystemicIssueRaised issue(
            int count, LocalDate to, @Nullable BigDecimal target, @Nullable BigDecimal denominator) {
        return new SystemicIssueRaised("rule", Commonality.SHOP, "s-17", count, MONDAY, to, target, denominator, null);
    }

    @Test
    void aWindowMayBeOneDayWithOneComplaint() {
        SystemicIssueRaised issue = issue(1, MONDAY, TARGET, ORDERS);
        assertThat(issue.target()).isEqualTo(new BigDecimal("0.018"));
        assertThat(issue.denominator()).isEqualTo(new BigDecimal("500"));
        assertThat(issue(1, MONDAY, null, null).target()).isNull();
    }

    @Test
    void noIssueIsOfNoComplaint() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> issue(0, MONDAY, null, null))
                .withMessageContaining("count one complaint or more");
    }

    @Test
    void noWindowEndsBeforeItBegins() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> issue(2, MONDAY.minusDays(1), null, null))
                .withMessageContaining("a window that does not end before it begins");
    }

    @Test
    void aTargetAndItsDenominatorAreSaidTogether() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> issue(2, MONDAY, TARGET, null))
                .withMessageContaining("the target together with its denominator");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> issue(2, MONDAY, null, ORDERS))
                .withMessageContaining("the target together with its denominator");
    }
}

package io.opencomplaint.report.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.opencomplaint.InvalidValueException;
import io.opencomplaint.spi.Figures;
import io.opencomplaint.spi.Measure;
import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RatesTest {

    private static final Rates SOME = new Rates(Figures.of(Measure.RECEIVED, 20)
            .plus(Figures.of(Measure.REFUSED, 2))
            .plus(Figures.of(Measure.WITHDRAWN, 1))
            .plus(Figures.of(Measure.MERGED, 1))
            .plus(Figures.of(Measure.CLOSED, 14))
            .plus(Figures.of(Measure.UPHELD, 6))
            .plus(Figures.of(Measure.PARTLY_UPHELD, 2))
            .plus(Figures.of(Measure.NOT_UPHELD, 4))
            .plus(Figures.of(Measure.SETTLED, 1))
            .plus(Figures.of(Measure.REOPENED, 3))
            .plus(Figures.of(Measure.MET, 9))
            .plus(Figures.of(Measure.MISSED, 1))
            .plus(Figures.of(Measure.SATISFIED, 7))
            .plus(Figures.of(Measure.DISSATISFIED, 3))
            .plus(Figures.of(Measure.SURVEYED, 12))
            .plus(Figures.of(Measure.SURVEY_ANSWERED, 6))
            .plus(Figures.of(Measure.SCORED, 4))
            .plus(Figures.of(Measure.SCORE, 17))
            .plus(Figures.of(Measure.AUDITED, 5))
            .plus(Figures.of(Measure.PROCEDURE_COMPLIANT, 4))
            .plus(Figures.of(Measure.RESULT_COMPLIANT, 3))
            .plus(Figures.of(Measure.REPLIED, 11)));

    @Test
    void areTheFormulasOfTheMetrics() {
        assertThat(SOME.toHandle()).isEqualTo(16);
        assertThat(SOME.open()).isEqualTo(2);
        assertThat(SOME.valid()).isEqualTo(8);
        assertThat(SOME.completion()).isEqualTo(new Share(14, 16));
        assertThat(SOME.onTime()).isEqualTo(new Share(9, 10));
        assertThat(SOME.upheld()).isEqualTo(new Share(8, 12));
        assertThat(SOME.satisfaction()).isEqualTo(new Share(7, 10));
        assertThat(SOME.surveyAnswers()).isEqualTo(new Share(6, 12));
        assertThat(SOME.procedureCompliance()).isEqualTo(new Share(4, 5));
        assertThat(SOME.resultCompliance()).isEqualTo(new Share(3, 5));
        assertThat(SOME.replied()).isEqualTo(new Share(11, 20));
        assertThat(SOME.reopened()).isEqualTo(new Share(3, 20));
        assertThat(SOME.meanScore()).hasValue(4.25);
    }

    @Test
    void ofNothingAreNoRatesNeitherZeroNorInfinite() {
        Rates none = new Rates(Figures.NONE);
        assertThat(none.completion().rate()).isEmpty();
        assertThat(none.completion().percent(Locale.ENGLISH)).isEqualTo("–");
        assertThat(none.meanScore()).isEmpty();
    }

    @Test
    void arePrintedWithTheDecimalSignOfTheReader() {
        assertThat(new Share(7, 8).percent(Locale.ENGLISH)).isEqualTo("87.5 %");
        assertThat(new Share(7, 8).percent(Locale.GERMANY)).isEqualTo("87,5 %");
        assertThat(new Share(0, 8).percent(Locale.ENGLISH)).isEqualTo("0.0 %");
    }

    @Test
    void aComplaintRateThatIsExactlyTheTargetIsNotOverIt() {
        BigDecimal target = new BigDecimal("0.018");
        assertThat(rate(18, "1000").exceeds(target)).isFalse();
        assertThat(rate(19, "1000").exceeds(target)).isTrue();
        assertThat(rate(19, "1000").rate())
                .hasValueSatisfying(rate -> assertThat(rate).isEqualByComparingTo("0.019"));
    }

    @Test
    void complaintsOutOfNothingHaveNoRateAndAreOverNoTarget() {
        assertThat(rate(3, "0").rate()).isEmpty();
        assertThat(rate(3, "0").exceeds(BigDecimal.ZERO)).isFalse();
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> rate(3, "-1"));
    }

    private static ComplaintRate rate(long complaints, String denominator) {
        return new ComplaintRate("", complaints, new BigDecimal(denominator));
    }
}

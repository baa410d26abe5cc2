package io.opencomplaint.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.opencomplaint.InvalidValueException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LiabilityShareTest {

    private static final Instant AT = Instant.parse("2026-03-02T01:00:00Z");

    private static LiabilityShare share(String party, int basisPoints) {
        return new LiabilityShare(Assignee.unit(party), LiabilityKind.DIRECT, basisPoints, "care");
    }

    @ParameterizedTest
    @CsvSource({"100, 10000", "0.01, 1", "33.34, 3334", "33.340, 3334", "1E+1, 1000"})
    void aShareIsAPercentageWithTwoDecimals(String percent, int basisPoints) {
        LiabilityShare share = LiabilityShare.of(Assignee.unit("a"), LiabilityKind.DIRECT, percent, "care");
        assertThat(share.basisPoints()).isEqualTo(basisPoints);
        assertThat(share.percent()).isEqualByComparingTo(percent);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-1",
                "100.01",
                "33.333",
                "",
                "half",
                "50 %",
                "1E+999999999",
                "1E-999999999",
                "0.00000000000000000000000001"
            })
    void anythingElseIsRefusedWithoutQuotingIt(String percent) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> LiabilityShare.of(Assignee.unit("a"), LiabilityKind.DIRECT, percent, "care"))
                .withMessageStartingWith("Cannot make a share of liability: give ");
    }

    @Test
    void aDeterminationIsOneHundredPercentOfPartiesOnce() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new Determination(1, AT, List.of(share("a", 9_900)), null))
                .withMessageEndingWith("give shares that sum to 100 percent");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new Determination(1, AT, List.of(share("a", 5_000), share("a", 5_000)), null))
                .withMessageEndingWith("give one share to each party");
    }

    @Property(tries = 300)
    void howeverTheBlameIsCutThePercentagesSumToOneHundred(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 50) int n) {
        List<LiabilityShare> shares = new ArrayList<>();
        Random random = new Random(seed);
        int left = LiabilityShare.WHOLE;
        for (int i = 1; i < n; i++) {
            int part = 1 + random.nextInt(left - (n - i));
            shares.add(share("u-" + i, part));
            left -= part;
        }
        shares.add(share("u-0", left));
        List<LiabilityShare> read = shares.stream()
                .map(share -> LiabilityShare.of(
                        share.party(), share.kind(), share.percent().toPlainString(), share.basis()))
                .toList();
        assertThat(read).isEqualTo(shares);
        assertThat(new Determination(1, AT, read, null).shares()).hasSize(n);
    }
}

package io.opencomplaint.integrity;

import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.model.Salt;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever could guess a salt could try out names until the digest fits. */
class SaltsTest {

    /** More than are drawn at once. */
    private static final int MANY = 1_000;

    private static List<Salt> many(Salts salts) {
        return Stream.generate(salts::next).limit(MANY).toList();
    }

    @Test
    void noSaltIsGivenTwiceNorByTwoSources() {
        assertThat(Stream.concat(many(Salts.random()).stream(), many(Salts.random()).stream()))
                .doesNotHaveDuplicates()
                .hasSize(2 * MANY);
    }

    @Test
    void bothHalvesAreByChance() {
        assertThat(many(Salts.random())).extracting(Salt::high).doesNotHaveDuplicates();
        assertThat(many(Salts.random())).extracting(Salt::low).doesNotHaveDuplicates();
    }

    @Test
    void ofTheSameNumbersTheyAreTheSame() {
        assertThat(many(Salts.of(new Random(1)))).isEqualTo(many(Salts.of(new Random(1))));
        assertThat(many(Salts.of(new Random(1)))).doesNotContainAnyElementsOf(many(Salts.of(new Random(2))));
    }
}

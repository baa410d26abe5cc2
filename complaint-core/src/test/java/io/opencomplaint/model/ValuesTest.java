package io.opencomplaint.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opencomplaint.InvalidValueException;
import java.math.BigDecimal;
import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {

    private static final String DIGEST = "ab".repeat(32);

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "-a", "a b", "a/b", "ä", "a\n", "投诉"})
    void codesAreLowerCaseAsciiAndTheRefusalDoesNotQuoteThem(String value) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> ComplaintId.of(value))
                .withMessageStartingWith("Cannot make a complaint id: use 1 to 64 of");
        assertThatThrownBy(() -> Tenant.of(value)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> Channel.of(value)).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void codesEndAt64AndKeysAt128Characters() {
        assertThat(Role.of("a".repeat(64)).code()).hasSize(64);
        assertThatThrownBy(() -> Role.of("a".repeat(65))).isInstanceOf(InvalidValueException.class);
        assertThat(Assignee.unit("质".repeat(128)).unit()).hasSize(128);
        assertThatThrownBy(() -> Assignee.unit("x".repeat(129))).isInstanceOf(InvalidValueException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                " a",
                "a ",
                "a\tb",
                "a\u0085b",
                "a\u0000",
                "\ud83d",
                "\u200b",
                "\u00a0",
                "\u202egnp",
                "a\u2028b"
            })
    void keysAreOneLineWithoutControlCharactersOrBlankEnds(String value) {
        assertThatThrownBy(() -> Assignee.unit(value)).isInstanceOf(InvalidValueException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "\ud83d", "a\ud83d", "\udca9", "\udca9\ud83d"})
    void textsThatADatabaseCouldNotGiveBackAreRefused(String content) {
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> Text.of(content));
    }

    @Test
    void aTextNeverShowsItsContentUnasked() {
        Party party = Party.named("Somebody").phone("13800000000");
        assertThat(party.toString()).doesNotContain("Somebody", "138");
        assertThat(Text.of("💩 ok").content()).isEqualTo("💩 ok");
        assertThat(Text.erased().isErased()).isTrue();
        assertThat(Text.of("")).isNotEqualTo(Text.erased());
        assertThat(Text.ofNullable(null)).isNull();
    }

    @Test
    void categoriesSurviveSlashesAndTildes() {
        Category category = Category.ofSteps("Credit card", "Taking/threatening ~1 action");
        assertThat(category.path()).isEqualTo("Credit card/Taking~1threatening ~01 action");
        assertThat(Category.of(category.path())).isEqualTo(category);
        assertThat(category.isWithin(category.top())).isTrue();
        assertThat(Category.of("Credit cards/x").isWithin(Category.of("Credit card")))
                .isFalse();
        assertThat(category.top().isWithin(category)).isFalse();
    }

    @Test
    void aPathEndsAtWhateverDepthItHas() {
        Category category = Category.ofSteps("a/b", "c", "d~e");
        assertThat(category.pathTo(1))
                .isEqualTo("a~1b")
                .isEqualTo(category.top().path());
        assertThat(category.pathTo(2)).isEqualTo("a~1b/c");
        assertThat(category.pathTo(3)).isEqualTo("a~1b/c/d~0e").isEqualTo(category.path());
        for (int depth : new int[] {-1, 0, 4}) {
            assertThatThrownBy(() -> category.pathTo(depth)).isInstanceOf(IndexOutOfBoundsException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "a//b", "a/", "1/2/3/4/5/6/7/8/9"})
    void aCategoryHasOneToEightStepsAndNoneIsEmpty(String path) {
        assertThatThrownBy(() -> Category.of(path)).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void moneyIsEqualByValueAndNeverNegative() {
        assertThat(Money.of("5", "CNY")).isEqualTo(Money.of("5.00", "CNY")).hasToString("5.00 CNY");
        assertThat(Money.of("5", "JPY")).hasToString("5 JPY");
        assertThat(Money.of("0.0001", "CNY")).hasToString("0.0001 CNY");
        assertThat(Money.of("999999999999999.9999", "CNY").amount()).hasToString("999999999999999.9999");
        for (String wrong :
                new String[] {"-1", "0.00001", "1000000000000000", "1E+999999999", "NaN", "", "1." + "0".repeat(200_000)
                }) {
            assertThatThrownBy(() -> Money.of(wrong, "CNY")).isInstanceOf(InvalidValueException.class);
        }
        assertThatThrownBy(() -> Money.of("1", "XXXX")).isInstanceOf(InvalidValueException.class);
        Currency yuan = Currency.getInstance("CNY");
        for (String wrong : new String[] {"0E-999999999", "1." + "0".repeat(200_000)}) {
            assertThatThrownBy(() -> new Money(new BigDecimal(wrong), yuan)).isInstanceOf(InvalidValueException.class);
        }
    }

    @Test
    void rolesGivenTwiceAreOne() {
        assertThat(Actor.of("u-1", Role.CLERK, Role.CLERK).roles()).containsExactly(Role.CLERK);
    }

    @Test
    void anAttachmentIsAReferenceWithTypeSizeAndDigest() {
        Attachment attachment = Attachment.of("dms:1", "image/jpeg", 0, DIGEST.toUpperCase(java.util.Locale.ROOT));
        assertThat(attachment.sha256()).isEqualTo(DIGEST);
        assertThatThrownBy(() -> Attachment.of("r", "jpeg", 0, DIGEST)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> Attachment.of("r", "a/b/c", 0, DIGEST)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> Attachment.of("r", "a/b", -1, DIGEST)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> Attachment.of("r", "a/b", 0, "00")).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void aCompensationStatesItsAmount() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Resolution.of(ResolutionKind.COMPENSATION, "for the harm"))
                .withMessageContaining("amount and currency");
        assertThatThrownBy(() -> new Resolution(ResolutionKind.OTHER, null, null, null))
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> new Satisfaction(true, 6)).isInstanceOf(InvalidValueException.class);
    }
}

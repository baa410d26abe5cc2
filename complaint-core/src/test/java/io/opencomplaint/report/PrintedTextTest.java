package io.opencomplaint.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.model.Text;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedTextTest {

    private static SheetText sheet() {
        return new SheetText(Locale.ENGLISH, ZoneOffset.UTC, "register");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\r\n", "\u000B", "\f", "\u0085", "\u2028", "\u2029"})
    void aLineInATextDoesNotLookLikeAField(String end) {
        assertThat(PrintedText.of("x" + end + "Outcome: upheld")).isEqualTo("x\n      Outcome: upheld");
        assertThat(sheet().line("content", Text.of("x" + end + "Outcome: upheld"))
                        .end())
                .isEqualTo("Complaint register\nContent: x\n      Outcome: upheld\n");
    }

    @Test
    void aLineInAContactDoesNotLookLikeAField() {
        List<Text> contacts = List.of(Text.of("1\u2028Result: paid"), Text.of("2"));
        assertThat(sheet().texts("contact", contacts).end())
                .isEqualTo("Complaint register\nContact: 1\n      Result: paid, 2\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0001", "\b", "\u001B", "\u007F", "\u009B", "\u202E", "\u2066"})
    void aControlCharacterIsShownAsOneThatCannotBeShown(String control) {
        assertThat(PrintedText.of("a" + control + "b")).isEqualTo("a\uFFFDb");
    }

    @Test
    void aTabIsABlankAndBreaksAtTheEndAreLeftOut() {
        assertThat(PrintedText.of("a\tb\r\n\n")).isEqualTo("a b");
        assertThat(PrintedText.of("\n")).isEmpty();
    }

    @Test
    void otherTextIsPrintedAsItIs() {
        String text = "退款 – 12,00 € 👩\u200D🔧 \"x\" $1 \\";
        assertThat(PrintedText.of(text)).isEqualTo(text);
    }
}

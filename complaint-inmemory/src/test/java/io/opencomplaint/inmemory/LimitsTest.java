package io.opencomplaint.inmemory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.opencomplaint.act.Act;
import io.opencomplaint.act.AddEntry;
import io.opencomplaint.act.OfferCompensation;
import io.opencomplaint.act.ReceiveComplaint;
import io.opencomplaint.desk.ActBy;
import io.opencomplaint.desk.ComplaintDesk;
import io.opencomplaint.desk.DeskSetupException;
import io.opencomplaint.desk.Limits;
import io.opencomplaint.desk.refusal.InvalidActException;
import io.opencomplaint.desk.refusal.Violation;
import io.opencomplaint.model.Actor;
import io.opencomplaint.model.Attachment;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.CompensationKind;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Money;
import io.opencomplaint.model.Party;
import io.opencomplaint.model.Role;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a host may forbid beyond what no act may say anyway. */
class LimitsTest {

    private static final Actor CLERK = Actor.of("clerk-1", Role.CLERK);
    private static final ComplaintId ID = ComplaintId.of("c-1");

    private static ComplaintDesk desk(Limits limits) {
        return ComplaintDesk.builder()
                .store(new InMemoryComplaintStore())
                .limits(limits)
                .build();
    }

    private static InvalidActException refused(Limits limits, Act act) {
        return catchThrowableOfType(
                InvalidActException.class, () -> desk(limits).perform(act, CLERK));
    }

    private static ReceiveComplaint received(String subject) {
        return ReceiveComplaint.by(Channel.WEB).id(ID).matter(subject);
    }

    @Test
    void aTextLongerThanTheHostWantsIsRefusedWithItsPathInBothLanguages() {
        Limits limits = Limits.builder().longestText(10).longestLine(5).build();
        InvalidActException e =
                refused(limits, received("123456").demand("12345678901").complainant(Party.named("123456")));
        assertThat(e.violations().stream().map(Violation::path))
                .containsExactly("complainant.name", "demand", "subject");
        assertThat(e)
                .hasMessage("Cannot receive: complainant.name give at most 5 characters;"
                        + " demand give at most 10 characters; subject give at most 5 characters");
        assertThat(e.message(Locale.CHINESE)).contains("demand 最多填写 10 个字符");
        assertThatCode(() -> desk(limits).perform(received("12345").demand("1234567890"), CLERK))
                .doesNotThrowAnyException();
    }

    @Test
    void allTextsOfOneActTogetherHaveALimit() {
        Limits limits = Limits.builder().mostCharacters(20).build();
        assertThat(refused(limits, received("1234567890").demand("1234567890")))
                .hasMessageStartingWith("Cannot receive: act says too much at once; give at most 20 characters");
        assertThatCode(() -> desk(limits).perform(received("1234567890"), CLERK))
                .doesNotThrowAnyException();
    }

    @Test
    void aListOfMoreItemsThanTheHostWantsIsRefused() {
        Attachment file = Attachment.of("f-1", "image/png", 1, "0".repeat(64));
        assertThat(refused(
                        Limits.builder().mostItems(1).build(),
                        received("subject").attachments(file, file)))
                .hasMessage("Cannot receive: attachments give at most 1");
    }

    @Test
    void aListOfAMillionItemsIsRefusedWithoutALookAtAnyOfThem() {
        Attachment file = Attachment.of("f-1", "image/png", 1, "0".repeat(64));
        Attachment[] million = Collections.nCopies(1_000_000, file).toArray(Attachment[]::new);
        InvalidActException e = refused(Limits.DEFAULTS, AddEntry.evidence(ID, " ", million));
        assertThat(e.violations()).extracting(Violation::path).containsExactly("attachments");
    }

    @Test
    void anAmountLargerThanTheHostWantsIsRefused() {
        Limits limits = Limits.builder().largestAmount(new BigDecimal("5000")).build();
        assertThat(refused(
                        limits,
                        new OfferCompensation(ID, "goodwill", CompensationKind.GOODWILL, Money.of("5000.01", "CNY"))))
                .hasMessage("Cannot offer a compensation: amount give an amount of at most 5000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\tb", "a\rb", "a\u001Bb", "a\u0085b", "a\u2028b", "\u2029b"})
    void aNameAContactAndASubjectAreOfOneLine(String text) {
        InvalidActException e = refused(
                Limits.DEFAULTS,
                received(text)
                        .complainant(Party.named(text).phone(text).email(text))
                        .attachments(Attachment.of(text, "image/png", 1, "0".repeat(64))));
        assertThat(e.violations())
                .allSatisfy(found -> assertThat(found.constraint()).isEqualTo("OneLine"));
        assertThat(e.violations().stream().map(Violation::path))
                .containsExactly(
                        "attachments[0].reference",
                        "complainant.email",
                        "complainant.name",
                        "complainant.phone",
                        "subject");
        assertThat(e).hasMessageContaining("subject holds a line break or another control character; give one line");
    }

    @Test
    void aNarrativeMayHaveTabsAndLineBreaksButNoOtherControls() {
        ComplaintDesk desk = desk(Limits.DEFAULTS);
        assertThatCode(() -> desk.perform(received("subject").demand("one\r\n\ttwo\nthree"), CLERK))
                .doesNotThrowAnyException();
        for (String control : List.of("\u0001", "\b", "\u000B", "\f", "\u001B[31m", "\u007F", "\u0085", "\u009F")) {
            assertThat(refused(Limits.DEFAULTS, received("subject").demand("a" + control)))
                    .hasMessage("Cannot receive: demand holds a control character other than tab and line break;"
                            + " remove it");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u202Ab\u202C", "\u202E", "\u202C", "a\u2066b", "a\u2069", "\u2067a\nb\u2069"})
    void nothingTurnsTheDirectionOfWritingBeyondItsText(String text) {
        assertThat(refused(Limits.DEFAULTS, received("subject").demand("x" + text)))
                .hasMessageContaining("demand turns the direction of writing");
        Limits wide = Limits.builder().withDirectionOverrides().build();
        assertThatCode(() -> desk(wide).perform(received("subject").demand("x" + text), CLERK))
                .doesNotThrowAnyException();
        assertThat(refused(wide, received("x" + text.replace("\nb\u2069", ""))))
                .hasMessageContaining("subject turns the direction of writing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u2067b\u2066c\u2069d\u2069", "\u200Fa\u200E", "می‌خواهم", "👨‍👩‍👧 李雷"})
    void directionsThatEndWhereTheyBeganAndJoinersAreLeftInPeace(String text) {
        assertThatCode(() -> desk(Limits.DEFAULTS).perform(received(text).complainant(Party.named(text)), CLERK))
                .doesNotThrowAnyException();
    }

    @Test
    void manyActsAtOnceAreHeldToTheSameLimits() {
        Limits limits = Limits.builder().longestLine(5).build();
        assertThat(desk(limits)
                        .performAll(List.of(new ActBy(received("123456"), CLERK)))
                        .get(0)
                        .failure())
                .isInstanceOf(InvalidActException.class);
    }

    @Test
    void limitsAreNeverWiderThanWhatHoldsAnyway() {
        assertThatThrownBy(() -> Limits.builder()
                        .longestText(1_048_577)
                        .longestLine(0)
                        .mostItems(1_001)
                        .mostCharacters(1_200_001)
                        .largestAmount(new BigDecimal("1E+1000000000"))
                        .build())
                .isInstanceOf(DeskSetupException.class)
                .hasMessageContainingAll(
                        "longestText(…) 1 to 1048576",
                        "longestLine(…) 1 to 2000",
                        "mostItems(…) 1 to 1000",
                        "mostCharacters(…) 1 to 1200000",
                        "largestAmount(…) more than 0 and below 10^15");
        assertThat(Limits.builder().build()).isEqualTo(Limits.DEFAULTS);
    }
}

package io.opencomplaint.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.event.Closed;
import io.opencomplaint.event.EntryAdded;
import io.opencomplaint.event.Refused;
import io.opencomplaint.event.Replied;
import io.opencomplaint.event.ResolutionExecuted;
import io.opencomplaint.event.ResolutionProposed;
import io.opencomplaint.event.SatisfactionConfirmed;
import io.opencomplaint.event.Withdrawn;
import io.opencomplaint.model.Attachment;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.EntryKind;
import io.opencomplaint.model.InadmissibilityReason;
import io.opencomplaint.model.Money;
import io.opencomplaint.model.Outcome;
import io.opencomplaint.model.ReplyKind;
import io.opencomplaint.model.Resolution;
import io.opencomplaint.model.ResolutionKind;
import io.opencomplaint.model.Satisfaction;
import io.opencomplaint.model.Text;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CaseFileTest {

    private static final ZoneId UTC = ZoneOffset.UTC;
    private static final Resolution REFUND = new Resolution(ResolutionKind.REFUND, null, Money.of("12", "CNY"), null);

    private static Attachment file(String reference, long size) {
        return Attachment.of(reference, "image/jpeg", size, "ab".repeat(32));
    }

    private static EntryAdded entry(EntryKind kind, String text, Attachment... files) {
        return new EntryAdded(kind, Text.of(text), List.of(files));
    }

    private static Replied answered(String text) {
        return new Replied(ReplyKind.FINAL, Channel.WEB, Text.of(text), null);
    }

    @Test
    void aResolutionWithoutWordsIsNamedByKindAndAmountInEverySheet() {
        CaseFile file =
                SampleCase.received().then(new ResolutionProposed(REFUND)).file();
        assertThat(file.trackingSheet().solutionMade().resolution()).isEqualTo(REFUND);
        assertThat(file.trackingSheet().text(Locale.ENGLISH, UTC))
                .contains("\n3. Solution made: 2026-03-02 01:01  u-1  refund 12.00 CNY\n");
        assertThat(file.trackingSheet().text(Locale.CHINESE, UTC))
                .contains("\n3. 解决方案制定：2026-03-02 01:01  u-1  退款 12.00 CNY\n");
        assertThat(file.record().text(Locale.ENGLISH, UTC))
                .contains("\nMeasures:\n  1. 2026-03-02 01:01  u-1  refund 12.00 CNY\n");
        assertThat(file.registerRow().text(Locale.CHINESE, UTC))
                .contains("\n处理方式：\n  1. 2026-03-02 01:01  u-1  退款 12.00 CNY\n");
        assertThat(file.closedLoopTable().text(Locale.ENGLISH, UTC))
                .contains("\nSolution: refund\nAmount: 12.00 CNY\n");
    }

    @Test
    void aResolutionWithWordsHasKindAndAmountBeforeThem() {
        Resolution paid = Resolution.compensation(Money.of("200", "CNY"), "道歉并赔偿。");
        CaseFile file = SampleCase.received().then(new ResolutionProposed(paid)).file();
        assertThat(file.registerRow().handling().get(0).text()).isEqualTo(Text.of("道歉并赔偿。"));
        assertThat(file.registerRow().text(Locale.CHINESE, UTC)).contains("u-1  赔偿 200.00 CNY：道歉并赔偿。\n");
        assertThat(file.registerRow().text(Locale.ENGLISH, UTC)).contains("u-1  compensation 200.00 CNY: 道歉并赔偿。\n");
    }

    @Test
    void stageFiveSaysWhetherTheCustomerWasSatisfiedUntilThereIsANewAnswer() {
        SampleCase sample = SampleCase.received()
                .then(new ResolutionProposed(REFUND))
                .then(answered("done"))
                .then(new SatisfactionConfirmed(new Satisfaction(false, 2), Text.of("still broken")))
                .then(new ResolutionProposed(REFUND));
        TrackingSheet sheet = sample.file().trackingSheet();
        assertThat(sheet.satisfaction()).isEqualTo(new Satisfaction(false, 2));
        assertThat(sheet.text(Locale.ENGLISH, UTC))
                .contains("\n5. Customer confirmed: 2026-03-02 01:03  u-1  not satisfied (2/5): still broken\n");
        assertThat(sheet.text(Locale.CHINESE, UTC)).contains("u-1  不满意 (2/5)：still broken\n");

        sample.then(new SatisfactionConfirmed(new Satisfaction(true, null), null));
        assertThat(sample.file().trackingSheet().text(Locale.ENGLISH, UTC))
                .contains("\n5. Customer confirmed: 2026-03-02 01:05  u-1  satisfied\n");
        assertThat(sample.file().closedLoopTable().feedback()).isNull();
    }

    @Test
    void aRefusedComplaintSaysWhyInEverySheet() {
        Refused refused =
                new Refused(InadmissibilityReason.OUT_OF_SCOPE, Text.of("not our product"), null, Channel.WEB);
        CaseFile file = SampleCase.received().then(refused).file();
        Entry closed = file.trackingSheet().closed();
        assertThat(closed.refusal()).isEqualTo(InadmissibilityReason.OUT_OF_SCOPE);
        assertThat(file.trackingSheet().text(Locale.ENGLISH, UTC))
                .contains("\n6. Closed: 2026-03-02 01:01  u-1  refused: out of scope: not our product\n");
        assertThat(file.trackingSheet().text(Locale.CHINESE, UTC)).contains("u-1  不予受理：不属受理范围：not our product\n");
        assertThat(file.record().notifications()).containsExactly(closed);
        assertThat(file.record().text(Locale.ENGLISH, UTC)).contains("  refused: out of scope: not our product\n");
        assertThat(file.registerRow().result()).isEqualTo(closed);
    }

    @Test
    void aWithdrawnComplaintSaysSo() {
        CaseFile silent = SampleCase.received().then(new Withdrawn(null)).file();
        assertThat(silent.trackingSheet().text(Locale.ENGLISH, UTC))
                .contains("\n6. Closed: 2026-03-02 01:01  u-1  withdrawn\n");
        CaseFile told = SampleCase.received()
                .then(answered("done"))
                .then(new Withdrawn(Text.of("settled")))
                .file();
        assertThat(told.registerRow().text(Locale.CHINESE, UTC)).contains("u-1  撤诉：settled\n");
        assertThat(told.record().notifications()).extracting(Entry::text).containsExactly(Text.of("done"));
    }

    @Test
    void whatEndsWithAClosureHasTheOutcomeAndTheWordsOfTheClosure() {
        CaseFile file = SampleCase.received()
                .then(answered("done"))
                .then(new Closed(Outcome.UPHELD, Text.of("all well")))
                .file();
        assertThat(file.trackingSheet().closed().text()).isEqualTo(Text.of("all well"));
        assertThat(file.trackingSheet().outcome()).isEqualTo(Outcome.UPHELD);
        assertThat(file.registerRow().result().text()).isEqualTo(Text.of("done"));
    }

    @Test
    void whatWasCarriedOutIsTheResultRatherThanWhatWasAnswered() {
        CaseFile file = SampleCase.received()
                .then(new ResolutionProposed(REFUND))
                .then(new ResolutionExecuted(Text.of("paid")))
                .then(answered("done"))
                .file();
        assertThat(file.registerRow().result().text()).isEqualTo(Text.of("paid"));
    }

    @Test
    void theFilesAreThoseOfTheComplaintAndOfEveryEntryInOrder() {
        CaseFile file = SampleCase.received(file("photo-1", 10), file("photo-2", 20))
                .then(entry(EntryKind.NOTE, "nothing"))
                .then(entry(EntryKind.EVIDENCE, "a photograph", file("photo-3", 12_345)))
                .file();
        assertThat(file.attachments())
                .extracting(attachment -> attachment.reference().content())
                .containsExactly("photo-1", "photo-2", "photo-3");
        assertThat(file.record().files()).isEqualTo(file.attachments());
        assertThat(file.record().text(Locale.ENGLISH, UTC))
                .contains("\nRemarks:\n  1. ")
                .endsWith(
                        """
                        Files:
                          1. photo-1  image/jpeg  10 bytes
                          2. photo-2  image/jpeg  20 bytes
                          3. photo-3  image/jpeg  12345 bytes
                        """);
        assertThat(file.record().text(Locale.CHINESE, UTC)).contains("\n相关文件：\n  1. photo-1  image/jpeg  10字节\n");
    }

    @Test
    void aTextOfSeveralLinesForgesNoFieldAnywhere() {
        String forged = "x\nOutcome: upheld\u2028  9. 2026-03-02\rResult: paid";
        CaseFile file = SampleCase.received(file(forged, 1))
                .then(entry(EntryKind.FINDING, forged))
                .then(entry(EntryKind.NOTE, forged))
                .then(new ResolutionProposed(Resolution.of(ResolutionKind.REPAIR, forged)))
                .then(new ResolutionExecuted(Text.of(forged)))
                .then(answered(forged))
                .then(new SatisfactionConfirmed(new Satisfaction(true, 5), Text.of(forged)))
                .then(new Closed(Outcome.NOT_UPHELD, Text.of(forged)))
                .file();
        List<String> sheets = List.of(
                file.trackingSheet().text(Locale.ENGLISH, UTC),
                file.record().text(Locale.ENGLISH, UTC),
                file.registerRow().text(Locale.ENGLISH, UTC),
                file.closedLoopTable().text(Locale.ENGLISH, UTC));
        assertThat(sheets).allSatisfy(sheet -> assertThat(sheet)
                .contains("x\n      Outcome: upheld\n        9. 2026-03-02\n      Result: paid\n")
                .doesNotContain("\nOutcome: upheld", "\n  9.", "\nResult: paid", "\r", "\u2028"));
    }
}

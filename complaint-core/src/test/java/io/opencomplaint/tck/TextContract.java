package io.opencomplaint.tck;

import static io.opencomplaint.tck.Specimens.NOON;
import static io.opencomplaint.tck.Specimens.TENANT;
import static io.opencomplaint.tck.Specimens.life;
import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.event.Assigned;
import io.opencomplaint.event.ComplaintReceived;
import io.opencomplaint.event.EntryAdded;
import io.opencomplaint.event.Registered;
import io.opencomplaint.event.ResolutionProposed;
import io.opencomplaint.event.Withdrawn;
import io.opencomplaint.model.Assignee;
import io.opencomplaint.model.Attachment;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.EntryKind;
import io.opencomplaint.model.ExternalReference;
import io.opencomplaint.model.Filing;
import io.opencomplaint.model.Incident;
import io.opencomplaint.model.Money;
import io.opencomplaint.model.Party;
import io.opencomplaint.model.Resolution;
import io.opencomplaint.model.ResolutionKind;
import io.opencomplaint.model.Text;
import io.opencomplaint.spi.ComplaintStore;
import io.opencomplaint.spi.Criteria;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Texts are kept verbatim; absent, erased and empty stay apart. */
public abstract class TextContract extends StoreUnderTest {

    private static final int MEGABYTE = ComplaintStore.MAX_TEXT;

    /** For subclasses. */
    protected TextContract() {}

    @Test
    void everyTextIsKeptVerbatim() {
        for (int i = 0; i < HostileText.TEXTS.size(); i++) {
            String text = HostileText.TEXTS.get(i);
            Life life = filed("c-" + i, Text.of(text), Text.of(text));
            assertKept(stored(life.then(note(text)).then(new Withdrawn(Text.of(text)))));
            // Values show the length of a text only, so that a mere difference in words would be hard to read.
            assertThat(store.find(TENANT, life.id())
                            .orElseThrow()
                            .filing()
                            .subject()
                            .content())
                    .as("text " + i + " comes back verbatim")
                    .isEqualTo(text);
        }
    }

    @Test
    void everyKeyIsKeptVerbatim() {
        for (int i = 0; i < HostileText.KEYS.size(); i++) {
            String key = HostileText.KEYS.get(i);
            ExternalReference reference = ExternalReference.of("crm", key);
            Filing filing = new Filing(
                    Channel.WEB, Party.anonymous().key(key), null, null, Text.of("a"), null, null, null, reference);
            String id = "c-" + i;
            assertKept(stored(life(id, filing)
                    .then(new Registered(key.substring(0, Math.min(64, key.length()))))
                    .then(new Assigned(Assignee.of(key, key)))));
            assertThat(ids(Criteria.any().reference(reference)))
                    .as("a reference is found verbatim: " + key)
                    .containsExactly(id);
            assertThat(ids(Criteria.any().unit(key)))
                    .as("a unit is found verbatim: " + key)
                    .containsExactly(id);
        }
    }

    @Test
    void absentErasedAndEmptyTextsStayApart() {
        List<@Nullable Text> three = Arrays.asList(null, Text.erased(), Text.of(""), Text.of("null"));
        for (int i = 0; i < three.size(); i++) {
            Text text = three.get(i);
            Party party = new Party(null, null, text, text, text, text);
            Filing filing = new Filing(
                    Channel.WEB,
                    party,
                    party,
                    party,
                    text == null ? Text.erased() : text,
                    text,
                    text,
                    new Incident(text, null),
                    null);
            Resolution resolution = new Resolution(ResolutionKind.REFUND, text, null, null);
            assertKept(stored(life("c-" + i, filing)
                    .then(new ResolutionProposed(resolution))
                    .then(new Withdrawn(text))));
        }
    }

    @Test
    void absentAndEmptyPartsOfAFilingStayApart() {
        Party nobody = Party.anonymous();
        Text subject = Text.of("Cold again");
        Incident nowhere = new Incident(null, null);
        assertKept(stored(life("c-1", new Filing(Channel.WEB, nobody, null, null, subject, null, null, null, null))));
        assertKept(
                stored(life("c-2", new Filing(Channel.WEB, nobody, nobody, null, subject, null, null, nowhere, null))));
        assertKept(
                stored(life("c-3", new Filing(Channel.WEB, nobody, null, nobody, subject, null, null, nowhere, null))));
    }

    @Test
    void aMegabyteOfTextIsKept() {
        String ascii = "0123456789abcdef".repeat(MEGABYTE / 16);
        String wide = "空调\uD83D\uDE21'\\\n.".repeat(MEGABYTE / 8);
        for (String text : List.of(ascii, wide)) {
            Life life = stored(filed("c-" + Integer.toHexString(text.hashCode()), Text.of("Long"), Text.of(text)));
            assertKept(life);
            assertThat(store.find(TENANT, life.id()).orElseThrow().filing().description())
                    .as("the longest description that an act allows comes back whole")
                    .isEqualTo(Text.of(text));
        }
    }

    /** One at a time: all of them at once would be more than some servers take in one statement. */
    @Test
    void theLongestTextIsKeptWhereverATextStands() {
        Text longest = Text.of("0123456789abcdef".repeat(MEGABYTE / 16));
        Text other = Text.of("Short");
        List<Filing> filings =
                List.of(filing(longest, other, other), filing(other, longest, other), filing(other, other, longest));
        for (int i = 0; i < filings.size(); i++) {
            assertKept(stored(life("c-" + i, filings.get(i))));
        }
    }

    @Test
    void attachmentsKeepTheirOrderAndTheirRepetitions() {
        Attachment one = Specimens.attachment("b.jpg");
        Attachment two = Specimens.attachment("a.jpg");
        Attachment erased = new Attachment(Text.erased(), "text/plain", 0, one.sha256());
        Attachment huge = Attachment.of("s3://bucket/c?x=%20&y='", "application/vnd.a+b", Long.MAX_VALUE, one.sha256());
        List<Attachment> files = List.of(one, two, one, erased, huge);
        ComplaintReceived received = new ComplaintReceived(Specimens.fullFiling(), files, LocalDate.of(2024, 3, 5));
        Life life = Life.begin(TENANT, "c-1", NOON, received);
        assertKept(stored(life.then(new EntryAdded(EntryKind.EVIDENCE, Text.of("Photos"), files))));
    }

    @Test
    void amountsOfMoneyAreExact() {
        int i = 0;
        for (Money money : List.of(
                Money.of("0", "CNY"),
                Money.of("0.01", "CNY"),
                Money.of("999999999999999.9999", "CNY"),
                Money.of("5", "JPY"),
                Money.of("1.234", "KWD"),
                Money.of("1234567.89", "EUR"))) {
            i++;
            assertKept(stored(
                    life("c-" + i).then(new ResolutionProposed(Resolution.compensation(money, "For the harm")))));
        }
    }

    private static Life filed(String id, Text text, Text description) {
        Party party = new Party("key", null, text, text, text, text);
        Filing filing =
                new Filing(Channel.WEB, party, party, party, text, description, text, new Incident(text, NOON), null);
        return life(id, filing);
    }

    private static Filing filing(Text subject, Text demand, Text name) {
        Party party = new Party("key", null, name, null, null, null);
        return new Filing(Channel.WEB, party, null, null, subject, null, demand, null, null);
    }

    private static EntryAdded note(String text) {
        return new EntryAdded(EntryKind.NOTE, Text.of(text), List.of(Specimens.attachment(text)));
    }
}

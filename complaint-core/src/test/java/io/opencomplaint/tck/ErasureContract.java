package io.opencomplaint.tck;

import static io.opencomplaint.tck.Specimens.NOON;
import static io.opencomplaint.tck.Specimens.TENANT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opencomplaint.event.Acknowledged;
import io.opencomplaint.event.Closed;
import io.opencomplaint.event.ComplaintReceived;
import io.opencomplaint.event.EntryAdded;
import io.opencomplaint.event.EventType;
import io.opencomplaint.event.History;
import io.opencomplaint.event.RecordedEvent;
import io.opencomplaint.event.Registered;
import io.opencomplaint.event.RepresentativesNamed;
import io.opencomplaint.event.ResolutionProposed;
import io.opencomplaint.model.Attachment;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.EntryKind;
import io.opencomplaint.model.Filing;
import io.opencomplaint.model.Incident;
import io.opencomplaint.model.Outcome;
import io.opencomplaint.model.Party;
import io.opencomplaint.model.Resolution;
import io.opencomplaint.model.ResolutionKind;
import io.opencomplaint.model.Tenant;
import io.opencomplaint.model.Text;
import io.opencomplaint.model.Tier;
import io.opencomplaint.spi.Criteria;
import io.opencomplaint.spi.FeedClaim;
import io.opencomplaint.spi.FeedStart;
import io.opencomplaint.spi.Redaction;
import io.opencomplaint.spi.StaleVersionException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was erased is nowhere any more; everything else is what it was. */
public abstract class ErasureContract extends FeedUnderTest {

    static final String MARK = "qzx";
    private static final String DIGEST = "ab0123456789cdef".repeat(4);

    /** For subclasses. */
    protected ErasureContract() {}

    @Test
    void noWordOfWhatWasErasedIsLeftInAnythingThatTheStoreTells() {
        Life before = stored(told("c-1"));
        assertThat(words()).as("they were there").hasSizeGreaterThan(15);
        ErasedLife erased = ErasedLife.of(before);
        store.redact(erased.redaction());
        assertThat(words()).as("every word is gone from every answer").isEmpty();
        assertOnly(erased.after());
    }

    @Test
    void nothingIsFoundByWhatWasErased() {
        Life before = stored(told("c-1"));
        for (String word : List.of("qzx-subject", "QZX-DESCRIPTION", MARK)) {
            assertThat(ids(Criteria.any().text(word))).as("found by it before").containsExactly("c-1");
        }
        store.redact(ErasedLife.of(before).redaction());
        for (String word : List.of("qzx-subject", "QZX-DESCRIPTION", MARK)) {
            assertThat(ids(Criteria.any().text(word)))
                    .as("a search by an erased word")
                    .isEmpty();
            assertThat(store.count(TENANT, Criteria.any().text(word)))
                    .as("a count")
                    .isZero();
        }
        assertThat(ids(Criteria.any().complainant("customer-1")))
                .as("found by what stays")
                .containsExactly("c-1");
    }

    @Test
    void onlyThePartysNameAndContactsGoWhereOnlyTheyAreErased() {
        Life before = stored(told("c-1"));
        ErasedLife erased = ErasedLife.of(before, "fitter-1");
        store.redact(erased.redaction());
        assertThat(words()).noneMatch(word -> word.contains("respondent")).anyMatch(word -> word.contains("agent"));
        assertOnly(erased.after());
    }

    @Test
    void theLinksHoldAndTheHistoryMakesTheComplaint() {
        Life before = stored(told("c-1"));
        ErasedLife first = ErasedLife.of(before, "customer-1");
        store.redact(first.redaction());
        assertHolds(first.after());
        ErasedLife second = ErasedLife.of(first.after());
        store.redact(second.redaction());
        assertHolds(second.after());
        assertOnly(second.after());
    }

    @Test
    void everyKindOfEventIsErased() {
        RandomEvents events = new RandomEvents(77);
        for (EventType type : EventType.values()) {
            Life life = events.begin("c-" + type.code());
            life = type == EventType.COMPLAINT_RECEIVED ? life : events.step(life, type);
            Life before = stored(ErasedLife.sealed(life));
            ErasedLife erased = ErasedLife.of(before);
            store.redact(erased.redaction());
            assertKept(erased.after());
            assertHolds(erased.after());
        }
    }

    @Test
    void aRedactionOfAnotherVersionIsStaleAndChangesNothing() {
        Life one = ErasedLife.sealed(told("c-1"));
        Redaction late = ErasedLife.of(one).redaction();
        Life two = one.then(new Acknowledged(Channel.SMS));
        Redaction early = ErasedLife.of(two.then(new Acknowledged(Channel.SMS))).redaction();
        stored(two);
        for (Redaction stale : List.of(late, early)) {
            assertStale(stale);
            assertOnly(two);
        }
        store.redact(ErasedLife.of(two).redaction());
        assertStale(ErasedLife.of(two).redaction());
    }

    @Test
    void aComplaintThatIsNotThereIsStale() {
        Life one = ErasedLife.sealed(told("c-1"));
        assertStale(ErasedLife.of(one).redaction());
        assertAbsent(one);
        assertOnly(stored(one));
    }

    @Test
    void othersThatSayTheSameKeepTheirTexts() {
        Life other = stored(told("c-2"));
        Tenant south = Tenant.of("south");
        Life foreign = stored(told(south, "c-1"));
        Life before = stored(told("c-1"));
        ErasedLife erased = ErasedLife.of(before);
        store.redact(erased.redaction());
        assertKept(other);
        assertKept(foreign);
        assertKept(erased.after());
        assertStale(ErasedLife.of(told(Tenant.of("west"), "c-1")).redaction());
    }

    @Test
    void whoeverReadsTheFeedLaterGetsTheErasedEventsAndThatTheyWereErased() {
        store.subscribe(TENANT, CRM, FeedStart.BEGINNING);
        Life before = stored(told("c-1"));
        FeedClaim claim = theClaim();
        assertThat(store.fail(TENANT, claim, null)).as("a dead letter").isTrue();
        ErasedLife erased = ErasedLife.of(before);
        store.redact(erased.redaction());
        assertThat(Words.in(store.deadLetters(TENANT, CRM, null, 10)))
                .as("a dead letter tells of no text")
                .contains("c-1")
                .noneMatch(word -> word.contains(MARK));
        assertThat(store.revive(TENANT, CRM, before.id(), 0)).isTrue();
        FeedClaim again = theClaim();
        assertThat(again.delivered()).isZero();
        assertThat(store.acknowledge(TENANT, again, before.complaint().version()))
                .isTrue();
        assertThat(theClaim().delivered())
                .as("that texts were erased is still to be delivered")
                .isEqualTo(before.complaint().version());
    }

    @Test
    void aClockThatRunsIsStillDueAfterAnErasure() {
        Life before = stored(ErasedLife.sealed(new RandomEvents(5).begin("c-1")));
        ErasedLife erased = ErasedLife.of(before);
        store.redact(erased.redaction());
        assertThat(store.find(TENANT, before.id()).orElseThrow().nextAlarmAt())
                .isEqualTo(before.complaint().nextAlarmAt());
        assertKept(erased.after());
    }

    @Test
    void aComplaintGoesOnAfterAnErasure() {
        Life before = stored(told("c-1"));
        ErasedLife erased = ErasedLife.of(before);
        store.redact(erased.redaction());
        Life next = erased.after().then(new EntryAdded(EntryKind.NOTE, Text.of("A new word"), List.of()));
        store.append(next.since(erased.after()));
        assertOnly(next);
    }

    private void assertHolds(Life life) {
        Complaint complaint = store.find(TENANT, life.id()).orElseThrow();
        List<RecordedEvent> history = store.history(TENANT, life.id());
        assertThat(ErasedLife.holds(complaint, history)).as("the links hold").isTrue();
        assertThat(History.replay(TENANT, history)).isEqualTo(complaint);
    }

    private void assertStale(Redaction redaction) {
        assertThatThrownBy(() -> store.redact(redaction))
                .as("a redaction is refused unless the stored version is the one it was made for")
                .isInstanceOf(StaleVersionException.class);
    }

    /** Those of ours in everything that the store tells of the complaint. */
    private List<String> words() {
        List<Object> told = new ArrayList<>(all());
        told.add(store.find(TENANT, Specimens.id("c-1")).orElseThrow());
        told.add(store.find(TENANT, List.of(Specimens.id("c-1"))));
        told.add(store.history(TENANT, Specimens.id("c-1")));
        told.add(store.histories(TENANT, List.of(Specimens.id("c-1"))));
        return Words.in(told).stream().filter(word -> word.contains(MARK)).toList();
    }

    private static Life told(String id) {
        return told(TENANT, id);
    }

    /** A complaint whose texts are words that nothing else says, each but those of the same place another one. */
    static Life told(Tenant tenant, String id) {
        Filing filing = new Filing(
                Channel.WEB,
                party("customer-1", "complainant"),
                party("agent-1", "agent"),
                party("fitter-1", "respondent"),
                word("subject"),
                word("description"),
                word("demand"),
                new Incident(word("place"), NOON),
                null);
        Attachment attachment = Attachment.of(MARK + "-file", "image/png", 7, DIGEST);
        ComplaintReceived received = new ComplaintReceived(filing, List.of(attachment), LocalDate.parse("2024-03-05"));
        return ErasedLife.sealed(Life.begin(tenant, id, NOON, received)
                .then(new Registered(id))
                .then(new RepresentativesNamed(5, true, List.of(party("customer-1", "chosen"))))
                .then(new EntryAdded(EntryKind.NOTE, word("note"), List.of(attachment)))
                .then(new ResolutionProposed(new Resolution(ResolutionKind.REFUND, word("remedy"), null, null)))
                .then(new Closed(Outcome.UPHELD, word("end"))));
    }

    private static Party party(String key, String role) {
        return Party.named(MARK + "-" + role + "-name")
                .key(key)
                .tier(Tier.VIP)
                .phone(MARK + "-" + role + "-phone")
                .email(MARK + "-" + role + "-mail")
                .address(MARK + "-" + role + "-home");
    }

    private static Text word(String where) {
        return Text.of(MARK + "-" + where);
    }
}

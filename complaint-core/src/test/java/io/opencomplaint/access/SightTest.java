package io.opencomplaint.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.event.ApprovalSubmitted;
import io.opencomplaint.event.ComplaintLinked;
import io.opencomplaint.event.ConfidentialitySet;
import io.opencomplaint.event.DocumentFiled;
import io.opencomplaint.event.EntryAdded;
import io.opencomplaint.event.IdentityVerified;
import io.opencomplaint.event.InterestDeclared;
import io.opencomplaint.event.ProceedingOpened;
import io.opencomplaint.event.RecordedEvent;
import io.opencomplaint.event.Recording;
import io.opencomplaint.event.RepresentativesNamed;
import io.opencomplaint.event.TextsErased;
import io.opencomplaint.event.VulnerabilitySet;
import io.opencomplaint.event.Withdrawn;
import io.opencomplaint.model.Actor;
import io.opencomplaint.model.Assignment;
import io.opencomplaint.model.Attachment;
import io.opencomplaint.model.ComplainantGroup;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Custody;
import io.opencomplaint.model.Dossier;
import io.opencomplaint.model.EntryKind;
import io.opencomplaint.model.LinkKind;
import io.opencomplaint.model.Party;
import io.opencomplaint.model.ProceedingKind;
import io.opencomplaint.model.Role;
import io.opencomplaint.model.Text;
import io.opencomplaint.tck.Life;
import io.opencomplaint.tck.Specimens;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SightTest {

    private static final Actor HANDLER = Actor.of("handler-1", Role.HANDLER).in("unit-1");
    private static final Actor COLLEAGUE = Actor.of("colleague-1", Role.HANDLER).in("unit-1");
    private static final Actor AUDITOR = Actor.of("auditor-1", Role.AUDITOR);
    private static final Actor ACCUSED_UNIT = Actor.of("somebody", Role.MANAGER).in("accused-1");

    /** Everything that names one of those who complain. */
    private static final List<String> WHO = List.of(
            "customer-1",
            "张三",
            "138 0000 0000",
            "zhang.san@example.com",
            "lawyer-1",
            "Lawrence",
            "group-1",
            "Gina",
            "secret");

    private final AccessRules rules = AccessRules.usual(Set.of(), false);

    private static Life life(boolean confidential) {
        Life life = Cases.everybody(confidential)
                .then(new IdentityVerified(Text.of("secret papers")))
                .then(new VulnerabilitySet(true, Text.of("secret illness")))
                .then(new ConfidentialitySet(confidential, Text.of("secret fear")))
                .then(new TextsErased("subject-request", "lawyer-1", false, 3))
                .then(new InterestDeclared("group-1", true, Text.of("secret cousin")))
                .then(new ComplaintLinked(
                        LinkKind.MERGED_FROM, ComplaintId.of("c-2"), null, 1, List.of("customer-1", "lawyer-1")))
                .then(new TextsErased("subject-request", "lawyer-1", false, 3))
                .then(new TextsErased("subject-request", "accused-1", true, 2));
        Recording byThemselves = new Recording(
                Specimens.NOON.plusSeconds(9_999),
                Specimens.NOON.plusSeconds(9_999),
                "customer-1",
                "withdraw",
                Specimens.CLOSED,
                "p@1",
                "lawyer-1");
        return life.then(new Withdrawn(null), byThemselves);
    }

    private Sight sight(Actor actor, Life life) {
        return rules.sight(actor, life.complaint());
    }

    /** Every string and text in a tree of records. */
    private static List<String> words(Object value) {
        List<String> words = new ArrayList<>();
        collect(value, words);
        return words;
    }

    private static void collect(Object value, List<String> words) {
        if (value instanceof String word) {
            words.add(word);
        } else if (value instanceof Text text && text.content() != null) {
            words.add(text.content());
        } else if (value instanceof Collection<?> many) {
            many.forEach(each -> collect(each, words));
        } else if (value instanceof Record record) {
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                try {
                    component.getAccessor().setAccessible(true);
                    collect(component.getAccessor().invoke(record), words);
                } catch (ReflectiveOperationException e) {
                    throw new LinkageError(component.getName(), e);
                }
            }
        }
    }

    @Test
    void whoeverMaySeeEverythingIsShownTheThingsThemselves() {
        Life life = life(true);
        Sight sight = sight(HANDLER, life);
        assertThat(sight.isFull()).isTrue();
        assertThat(sight.of(life.complaint())).isSameAs(life.complaint());
        assertThat(sight.of(life.complaint(), life.history())).isSameAs(life.history());
    }

    @Test
    void namesAndContactsOfEveryPartyAreMaskedForWhoNeedNotKnowThem() {
        Life life = life(false);
        Sight sight = sight(AUDITOR, life);
        assertThat(sight.showsContacts()).isFalse();
        assertThat(sight.showsComplainant()).isTrue();
        Complaint shown = sight.of(life.complaint());
        assertThat(shown.filing().complainant())
                .isEqualTo(Party.named("张**")
                        .key("customer-1")
                        .phone("138****0000")
                        .email("z***@example.com")
                        .address("北京市朝阳区***"));
        assertThat(shown.filing().respondent().name()).isEqualTo(Text.of("A**"));
        assertThat(shown.filing().representative().phone()).isEqualTo(Text.of("057****6666"));
        assertThat(words(shown))
                .contains("It fails")
                .noneMatch(word -> word.contains("Lawyer") || word.contains("Accused") || word.contains("zhang"));
    }

    @Test
    void soTheyAreInEveryEvent() {
        Life life = life(false);
        List<RecordedEvent> shown = sight(AUDITOR, life).of(life.complaint(), life.history());
        assertThat(shown).hasSameSizeAs(life.history());
        assertThat(words(life.history())).anyMatch(word -> word.contains("Gina"));
        assertThat(words(shown))
                .contains("It fails", "secret illness", "group-1")
                .noneMatch(word -> word.contains("Gina")
                        || word.contains("Lawyer")
                        || word.contains("Accused")
                        || word.contains("zhang")
                        || word.contains("secret papers"));
    }

    @Test
    void aMaskedEventBearsNoSealSinceItsSaltsWouldLetTheRestBeGuessed() {
        Life life = life(false);
        assertThat(sight(AUDITOR, life).of(life.complaint(), life.history()))
                .allSatisfy(recorded -> assertThat(recorded.seal()).isNull());
    }

    @Test
    void whoComplainsIsHiddenWhereverTheyDidSomethingThemselves() {
        Life life = Cases.everybody(true)
                .then(
                        new ProceedingOpened(ProceedingKind.REVIEW, "r-1", null, Text.of("again"), null),
                        by("customer-1", null))
                .then(new ApprovalSubmitted("content", Text.of("please")), by("lawyer-1", null))
                .then(
                        new DocumentFiled(
                                "form",
                                new Attachment(Text.of("form.pdf"), "application/pdf", 1, "a".repeat(64)),
                                null,
                                List.of()),
                        by("group-1", null));
        Dossier dossier = life.complaint().dossier();
        assertThat(words(dossier)).contains("customer-1", "lawyer-1", "group-1");
        assertHidden(sight(COLLEAGUE, life), life);
    }

    @Test
    void inAConfidentialCaseWhoComplainsIsHiddenWhollyFromWhoLacksThePermission() {
        Life life = life(true);
        Sight sight = sight(COLLEAGUE, life);
        assertThat(sight.showsContacts()).isTrue();
        assertThat(sight.showsComplainant()).isFalse();
        assertHidden(sight, life);
    }

    @Test
    void andFromTheUnitThatIsComplainedOfWhateverIsGranted() {
        AccessRules generous = AccessRules.builder()
                .allow(Role.MANAGER, Set.of(Permission.values()), Grant.EVERYWHERE)
                .build();
        Life life = life(true);
        assertHidden(generous.sight(ACCUSED_UNIT, life.complaint()), life);
        assertHidden(generous.sight(Actor.of("accused-1", Role.MANAGER), life.complaint()), life);
        assertHidden(
                generous.sight(Actor.of("secretary", Role.MANAGER).onBehalfOf("accused-1"), life.complaint()), life);
    }

    private static void assertHidden(Sight sight, Life life) {
        assertThat(words(life.complaint())).containsAll(List.of("customer-1", "lawyer-1", "group-1"));
        assertThat(words(sight.of(life.complaint()))).contains("It fails").noneMatch(SightTest::names);
        assertThat(words(sight.of(life.complaint(), life.history())))
                .contains("It fails", Sight.WITHHELD)
                .as("of whom it is known")
                .contains("accused-1")
                .noneMatch(SightTest::names);
    }

    private static boolean names(String word) {
        return WHO.stream().anyMatch(word::contains);
    }

    @Test
    void whoeverComplainsIsShownThemselvesAndNobodyElse() {
        Life life = life(true);
        Sight sight = sight(Actor.of("customer-1", Role.COMPLAINANT), life);
        Complaint shown = sight.of(life.complaint());
        assertThat(shown.filing().complainant()).isEqualTo(Cases.CUSTOMER);
        assertThat(shown.filing().representative().name()).isEqualTo(Text.of("L**"));
        assertThat(shown.filing().respondent().name()).isEqualTo(Text.of("A**"));
    }

    @Test
    void whoActsForTheComplainantIsShownWhatTheyAre() {
        Life life = life(true);
        Sight sight = sight(Actor.of("portal", Role.COMPLAINANT).onBehalfOf("customer-1"), life);
        assertThat(sight.of(life.complaint()).filing().complainant()).isEqualTo(Cases.CUSTOMER);
    }

    @Test
    void whatHappenedBeforeTheCaseBecameConfidentialIsHiddenToo() {
        Life life = Cases.everybody(false).then(new ConfidentialitySet(true, Text.of("fears the manager")));
        assertHidden(sight(COLLEAGUE, life), life);
    }

    @Test
    void whoSpokeForAGroupBeforeIsHiddenInWhatTheyDid() {
        Life life = Cases.received(true)
                .then(new RepresentativesNamed(
                        7, false, List.of(Party.named("Gina").key("group-1"))))
                .then(new EntryAdded(EntryKind.NOTE, Text.of("called"), List.of()), by("group-1", null))
                .then(new RepresentativesNamed(
                        7, false, List.of(Party.named("Greta").key("group-2"))));
        List<RecordedEvent> shown = sight(AUDITOR, life).of(life.complaint(), life.history());
        assertThat(shown.get(2).recording().actor()).isEqualTo(Sight.WITHHELD);
        assertThat(words(shown)).contains("called").doesNotContain("group-1", "group-2");
    }

    @Test
    void whoComplainsIsHiddenWhetherTheyActOrSomebodyActsForThem() {
        Life life = Cases.received(true)
                .then(new EntryAdded(EntryKind.NOTE, Text.of("themselves"), List.of()), by("customer-1", null))
                .then(new EntryAdded(EntryKind.NOTE, Text.of("by phone"), List.of()), by("clerk-7", "customer-1"))
                .then(new EntryAdded(EntryKind.NOTE, Text.of("deputy"), List.of()), by("clerk-7", "clerk-8"));
        List<Recording> shown = sight(AUDITOR, life).of(life.complaint(), life.history()).stream()
                .map(RecordedEvent::recording)
                .toList();
        assertThat(shown).extracting(Recording::actor).containsExactly("clerk-7", Sight.WITHHELD, "clerk-7", "clerk-7");
        assertThat(shown).extracting(Recording::onBehalfOf).containsExactly(null, null, Sight.WITHHELD, "clerk-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"customer-1", "lawyer-1", "group-1"})
    void whoComplainsIsHiddenAsTheOwnerOfTheCaseAndAmongThoseWhoKeepOut(String person) {
        Life life = life(true);
        Complaint complaint = life.holding(life.complaint()
                        .dossier()
                        .with(life.complaint().dossier().custody().takenBy(person)))
                .complaint();
        Dossier shown = rules.sight(AUDITOR, complaint).of(complaint).dossier();
        assertThat(shown.custody().owner()).isNull();
        assertThat(shown.custody().interests()).isEmpty();
        assertThat(shown.relations().group()).isEqualTo(new ComplainantGroup(7, false, 1, List.of()));
        assertThat(shown.tasks()).isEqualTo(complaint.dossier().tasks());
    }

    @Test
    void theOwnerOfAConfidentialCaseIsShownWhereTheyDoNotComplain() {
        Life life = Cases.received(true);
        Custody shown = sight(AUDITOR, life).of(life.complaint()).dossier().custody();
        assertThat(shown.owner()).isEqualTo("clerk-7");
    }

    /** docs/access.md: whoever may read it is on record as soon as they do, and a list puts nobody on record. */
    @Test
    void whereReadingAConfidentialCaseIsPutOnRecordAListDoesNotTellWhoComplains() {
        AccessRules auditing = rules.toBuilder().auditsConfidentialReads(true).build();
        Complaint confidential = life(true).complaint();
        Sight listed = auditing.sightInLists(HANDLER, confidential);
        assertThat(listed.showsComplainant()).isFalse();
        assertThat(listed.showsContacts()).isTrue();
        assertThat(auditing.sight(HANDLER, confidential).isFull()).isTrue();
        assertThat(auditing.sightInLists(HANDLER, life(false).complaint()).isFull())
                .isTrue();
        assertThat(rules.sightInLists(HANDLER, confidential).isFull()).isTrue();
    }

    @Test
    void whoMayActAndNotReadIsToldWhereTheCaseStandsAndNothingElse() {
        Complaint complaint = life(false).complaint();
        Complaint outline = Sight.outline(complaint);
        assertThat(outline.id()).isEqualTo(complaint.id());
        assertThat(outline.tenant()).isEqualTo(complaint.tenant());
        assertThat(outline.version()).isEqualTo(complaint.version());
        assertThat(outline.status()).isEqualTo(complaint.status());
        assertThat(outline.dossier()).isEqualTo(Dossier.EMPTY);
        assertThat(outline.assignment()).isEqualTo(Assignment.NONE);
        assertThat(words(outline))
                .noneMatch(SightTest::names)
                .doesNotContain("It fails", "Ann Accused", "accused-1", "handler-1", "unit-1");
    }

    private static Recording by(String actor, @Nullable String principal) {
        Instant now = Specimens.NOON.plusSeconds(600);
        return new Recording(now, now, actor, "add-entry", Specimens.HANDLING, "p@1", principal);
    }
}

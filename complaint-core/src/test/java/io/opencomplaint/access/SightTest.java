package io.opencomplaint.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.event.ComplaintLinked;
import io.opencomplaint.event.ConfidentialitySet;
import io.opencomplaint.event.IdentityVerified;
import io.opencomplaint.event.InterestDeclared;
import io.opencomplaint.event.RecordedEvent;
import io.opencomplaint.event.Recording;
import io.opencomplaint.event.TextsErased;
import io.opencomplaint.event.VulnerabilitySet;
import io.opencomplaint.event.Withdrawn;
import io.opencomplaint.model.Actor;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.LinkKind;
import io.opencomplaint.model.Party;
import io.opencomplaint.model.Role;
import io.opencomplaint.model.Text;
import io.opencomplaint.tck.Life;
import io.opencomplaint.tck.Specimens;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SightTest {

    private static final AccessRules RULES = AccessRules.usual(Set.of(), false);
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

    private static Sight sight(Actor actor, Life life) {
        return RULES.sight(actor, life.complaint());
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
}

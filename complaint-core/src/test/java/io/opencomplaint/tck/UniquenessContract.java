package io.opencomplaint.tck;

import static io.opencomplaint.tck.Specimens.TENANT;
import static io.opencomplaint.tck.Specimens.filing;
import static io.opencomplaint.tck.Specimens.life;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opencomplaint.event.Acknowledged;
import io.opencomplaint.event.Archived;
import io.opencomplaint.event.Registered;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.ExternalReference;
import io.opencomplaint.spi.Append;
import io.opencomplaint.spi.Criteria;
import io.opencomplaint.spi.DuplicateException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Id, number and external reference are each given once within a tenant; what is refused leaves nothing. */
public abstract class UniquenessContract extends StoreUnderTest {

    private static final ExternalReference REFERENCE = ExternalReference.of("crm", "4711");

    /** For subclasses. */
    protected UniquenessContract() {}

    @Test
    void aTakenIdIsADuplicate() {
        Life one = stored(life("c-1"));
        assertDuplicate(life("c-1", filing(REFERENCE)).whole());
        assertOnly(one);
        assertThat(found(Criteria.any().reference(REFERENCE)))
                .as("the reference of a refused complaint leads nowhere")
                .isEmpty();
    }

    @Test
    void aTakenIdIsADuplicateAlsoWhenItsComplaintHasGoneOn() {
        Life one = life("c-1");
        Life two = stored(one.then(new Acknowledged(Channel.SMS)));
        assertDuplicate(one.whole());
        assertDuplicate(one.then(new Archived()).then(new Archived()).whole());
        assertOnly(two);
    }

    @Test
    void aTakenReferenceIsADuplicateAndLeavesNothing() {
        Life one = stored(life("c-1", filing(REFERENCE)));
        Life other = life("c-2", filing(REFERENCE));
        assertDuplicate(other.whole());
        assertAbsent(other);
        assertOnly(one);
        assertThat(ids(Criteria.any().reference(REFERENCE)))
                .as("the reference still leads to the complaint that took it first")
                .containsExactly("c-1");
    }

    @Test
    void aTakenNumberIsADuplicateForANewComplaintAndLeavesNothing() {
        Life one = stored(life("c-1").then(new Registered("C001")));
        Life other = life("c-2", filing(REFERENCE)).then(new Registered("C001"));
        assertDuplicate(other.whole());
        assertAbsent(other);
        assertOnly(one);
    }

    @Test
    void aTakenNumberIsADuplicateForAKnownComplaintWhichStaysAsItWas() {
        Life one = stored(life("c-1").then(new Registered("C001")));
        Life other = stored(life("c-2"));
        assertDuplicate(other.then(new Registered("C001")).since(other));
        assertOnly(one, other);
        assertThat(ids(Criteria.any().number("C001")))
                .as("the number still leads to the complaint that took it first")
                .containsExactly("c-1");
    }

    @Test
    void whatARefusedComplaintWouldHaveTakenIsStillFree() {
        Life one = stored(life("c-1", filing(REFERENCE)));
        assertDuplicate(
                life("c-2", filing(REFERENCE)).then(new Registered("C002")).whole());

        Life sameId = stored(life("c-2"));
        Life sameNumber = stored(life("c-3").then(new Registered("C002")));
        assertOnly(one, sameId, sameNumber);
    }

    @Test
    void aReferenceOfAComplaintRefusedForItsNumberIsStillFree() {
        Life one = stored(life("c-1").then(new Registered("C001")));
        assertDuplicate(
                life("c-2", filing(REFERENCE)).then(new Registered("C001")).whole());
        Life other = stored(life("c-2", filing(REFERENCE)).then(new Registered("C002")));
        assertOnly(one, other);
    }

    @Test
    void aComplaintMayGoOnUnderItsOwnNumberAndReference() {
        Life one = stored(life("c-1", filing(REFERENCE)).then(new Registered("C001")));
        Life two = one.then(new Archived());
        store.append(two.since(one));
        assertOnly(two);
    }

    @Test
    void aComplaintThatIsGivenAnotherNumberFreesTheOldOne() {
        Life one = stored(life("c-1").then(new Registered("C001")));
        Life renumbered = one.then(new Registered("C002"));
        store.append(renumbered.since(one));
        Life other = stored(life("c-2").then(new Registered("C001")));
        assertOnly(renumbered, other);
        assertThat(ids(Criteria.any().number("C002")))
                .as("the new number leads to it")
                .containsExactly("c-1");
    }

    @Test
    void complaintsWithoutNumberAndReferenceDoNotCollide() {
        assertOnly(stored(life("c-1")), stored(life("c-2")), stored(life("c-3")));
    }

    @Test
    void referencesAreToldApartByTheirSource() {
        Life one = stored(life("c-1", filing(ExternalReference.of("crm", "4711"))));
        Life two = stored(life("c-2", filing(ExternalReference.of("erp", "4711"))));
        Life three = stored(life("c-3", filing(ExternalReference.of("crm.4711", "x"))));
        Life four = stored(life("c-4", filing(ExternalReference.of("crm", "4711.x"))));
        assertOnly(one, two, three, four);
    }

    @Test
    void referencesThatOnlyLookAlikeAreDifferent() {
        for (String alike : List.of("strasse", "straße", "Strasse", "STRASSE", "strässe", "strasse\u0301", "ｓtrasse")) {
            ExternalReference reference = ExternalReference.of("crm", alike);
            String id = "c-" + Integer.toHexString(alike.hashCode());
            stored(life(id, filing(reference)));
            assertThat(ids(Criteria.any().reference(reference)))
                    .as("a reference leads to the complaint with exactly this reference: " + alike)
                    .containsExactly(id);
        }
    }

    @Test
    void numbersThatOnlyLookAlikeAreDifferent() {
        for (String alike : List.of("ts-1", "TS-1", "ts-01", "ts‐1", "ts–1", "ts-１")) {
            String id = "c-" + Integer.toHexString(alike.hashCode());
            stored(life(id).then(new Registered(alike)));
            assertThat(ids(Criteria.any().number(alike)))
                    .as("a number leads to the complaint with exactly this number: '" + alike + "'")
                    .containsExactly(id);
        }
    }

    @Test
    void aRefusalCarriesIdsAndNoTexts() {
        stored(Life.begin(TENANT, "c-1", Specimens.NOON, Specimens.received(Specimens.fullFiling(), Specimens.NOON)));
        assertThatThrownBy(
                        () -> store.append(life("c-2", Specimens.fullFiling()).whole()))
                .as("a message may be logged, so it holds ids and codes only")
                .hasMessageContaining("c-2")
                .hasMessageNotContainingAny("Specimen", "空调", "refund", "555", "Example");
    }

    private void assertDuplicate(Append append) {
        assertThatThrownBy(() -> store.append(append))
                .as("an id, number or reference that is taken within the tenant is refused")
                .isInstanceOfSatisfying(DuplicateException.class, duplicate -> assertThat(duplicate.code())
                        .isEqualTo("duplicate"));
    }
}

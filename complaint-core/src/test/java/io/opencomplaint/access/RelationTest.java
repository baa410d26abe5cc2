package io.opencomplaint.access;

import static io.opencomplaint.access.Relation.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.event.TaskCancelled;
import io.opencomplaint.model.Actor;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.Party;
import io.opencomplaint.model.Tenant;
import io.opencomplaint.model.Text;
import io.opencomplaint.tck.Specimens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelationTest {

    private static final Complaint CASE = Cases.everybody(false).complaint();

    private static Relation of(Actor actor) {
        return Relation.of(actor, CASE);
    }

    @ParameterizedTest
    @CsvSource({
        "customer-1,   COMPLAINANT",
        "lawyer-1,     COMPLAINANT",
        "group-1,      COMPLAINANT",
        "accused-1,    RESPONDENT",
        "interested-1, RECUSED",
        "handler-1,    HANDLER",
        "expert-1,     PARTICIPANT",
        "expert-2,     PARTICIPANT",
        "somebody,     OTHER_UNIT",
    })
    void aPersonStandsToACaseByTheirId(String id, Relation relation) {
        assertThat(of(Actor.of(id))).isEqualTo(relation);
    }

    @ParameterizedTest
    @CsvSource({
        "unit-1,    OWN_UNIT",
        "unit-2,    OTHER_UNIT",
        "unit-3,    PARTICIPANT",
        "accused-1, RESPONDENT_UNIT",
        "unit-9,    OTHER_UNIT",
    })
    void elseByTheirUnits(String unit, Relation relation) {
        assertThat(of(Actor.of("somebody").in("unit-9", unit.equals("unit-9") ? "unit-8" : unit)))
                .isEqualTo(relation);
    }

    @Test
    void whoeverReceivedACaseTakesPartInItAndToOthersItIsNobodysYet() {
        Complaint received = Cases.received(false).complaint();
        String owner = received.dossier().custody().owner();
        assertThat(Relation.of(Actor.of(owner), received)).isEqualTo(PARTICIPANT);
        assertThat(Relation.of(Actor.of("somebody").in("unit-1"), received)).isEqualTo(NOBODYS);
    }

    @Test
    void aTaskThatEndedGivesNoPart() {
        Complaint after = Cases.everybody(false)
                .then(new TaskCancelled("t-1", Text.of("not needed")))
                .complaint();
        assertThat(Relation.of(Actor.of("expert-1"), after)).isEqualTo(OTHER_UNIT);
    }

    @Test
    void whoeverIsBoundToAnotherTenantIsAStrangerToEveryCase() {
        assertThat(of(Actor.of("handler-1").of(Tenant.of("south")))).isEqualTo(OTHER_TENANT);
        assertThat(of(Actor.of("handler-1").of(Specimens.TENANT))).isEqualTo(HANDLER);
    }

    @Test
    void whatKeepsOutComesBeforeWhatLetsIn() {
        assertThat(of(Actor.of("handler-1").in("accused-1"))).isEqualTo(RESPONDENT_UNIT);
        assertThat(of(Actor.of("interested-1").in("accused-1"))).isEqualTo(RECUSED);
        assertThat(of(Actor.of("customer-1").in("accused-1"))).isEqualTo(COMPLAINANT);
    }

    @ParameterizedTest
    @CsvSource({
        "handler-1,    accused-1,    RESPONDENT",
        "accused-1,    handler-1,    RESPONDENT",
        "handler-1,    interested-1, RECUSED",
        "interested-1, customer-1,   RECUSED",
        "handler-1,    customer-1,   COMPLAINANT",
        "somebody,     handler-1,    HANDLER",
        "somebody,     nobody,       OTHER_UNIT",
    })
    void whoeverActsForAnotherIsKeptOutOfWhatTheOtherIsKeptOutOf(String id, String principal, Relation relation) {
        assertThat(of(Actor.of(id).onBehalfOf(principal))).isEqualTo(relation);
    }

    @Test
    void aUnitThatIsComplainedOfIsSoAlsoWhereItHasTheCaseInHand() {
        Complaint about = Cases.received(false, Party.anonymous().key("unit-1")).complaint();
        assertThat(Relation.of(Actor.of("somebody").in("unit-1"), about)).isEqualTo(RESPONDENT_UNIT);
    }

    @Test
    void aRespondentWithoutAKeyIsNobody() {
        Complaint about = Cases.received(false, Party.named("Ann")).complaint();
        assertThat(Relation.of(Actor.of("somebody").in("unit-1"), about)).isEqualTo(NOBODYS);
    }
}

package io.opencomplaint.access;

import static io.opencomplaint.access.Permission.*;
import static io.opencomplaint.access.Relation.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opencomplaint.InvalidValueException;
import io.opencomplaint.model.Actor;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.Role;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccessRulesTest {

    private static final Role MEDIATOR = Role.of("mediator");

    /**
     * What the usual rules allow: role × permission × relation, each relation by its letter: T other tenant, A the respondent (accused), X out
     * of the case, U the respondent's unit, C complainant, H handler, P participant, O own unit, N nobody's, F other unit (foreign).
     */
    private static final String MATRIX =
            """
            role        permission        T A X U C H P O N F
            clerk       act               . + + + + + + + + +
            clerk       read              . . . + . + + + + +
            clerk       read-file         . . . + . + + + + +
            clerk       read-contacts     . . . . . + + + + +
            clerk       read-confidential . . . . . + + . + .
            clerk       search            . . . . . + + + + +
            clerk       statistics        . . . . . . . . . .
            clerk       small-groups      . . . . . . . . . .
            clerk       export            . . . . . . . . . .
            clerk       feed              . . . . . . . . . .
            clerk       erase             . . . . . . . . . .
            clerk       hold              . . . . . . . . . .
            clerk       retain            . . . . . . . . . .
            clerk       verify            . . . . . . . . . .
            handler     act               . + + + + + + + + +
            handler     read              . . . + . + + + . .
            handler     read-file         . . . + . + + + . .
            handler     read-contacts     . . . . . + + + . .
            handler     read-confidential . . . . . + + . . .
            handler     search            . . . + . + . + . .
            handler     statistics        . . . . . . . . . .
            handler     small-groups      . . . . . . . . . .
            handler     export            . . . . . . . . . .
            handler     feed              . . . . . . . . . .
            handler     erase             . . . . . . . . . .
            handler     hold              . . . . . . . . . .
            handler     retain            . . . . . . . . . .
            handler     verify            . . . . . . . . . .
            manager     act               . + + + + + + + + +
            manager     read              . . . + . + + + + +
            manager     read-file         . . . + . + + + + +
            manager     read-contacts     . . . . . + + + + +
            manager     read-confidential . . . . . + + + + +
            manager     search            . . . + . + + + + +
            manager     statistics        . . . . . + + + + +
            manager     small-groups      . . . . . + + + + +
            manager     export            . . . . . + + + + +
            manager     feed              . . . . . + + + + +
            manager     erase             . . . . . + + + + +
            manager     hold              . . . . . + + + + +
            manager     retain            . . . . . + + + + +
            manager     verify            . . . . . + + + + +
            auditor     act               . + + + + + + + + +
            auditor     read              . . . . . + + + + +
            auditor     read-file         . . . . . + + + + +
            auditor     read-contacts     . . . . . . . . . .
            auditor     read-confidential . . . . . . . . . .
            auditor     search            . . . . . + + + + +
            auditor     statistics        . . . . . + + + + +
            auditor     small-groups      . . . . . . . . . .
            auditor     export            . . . . . . . . . .
            auditor     feed              . . . . . . . . . .
            auditor     erase             . . . . . . . . . .
            auditor     hold              . . . . . . . . . .
            auditor     retain            . . . . . . . . . .
            auditor     verify            . . . . . + + + + +
            complainant act               . . + . + . . . . .
            complainant read              . . . . + . . . . .
            complainant read-file         . . . . . . . . . .
            complainant read-contacts     . . . . . . . . . .
            complainant read-confidential . . . . . . . . . .
            complainant search            . . . . + . . . . .
            complainant statistics        . . . . . . . . . .
            complainant small-groups      . . . . . . . . . .
            complainant export            . . . . . . . . . .
            complainant feed              . . . . . . . . . .
            complainant erase             . . . . . . . . . .
            complainant hold              . . . . . . . . . .
            complainant retain            . . . . . . . . . .
            complainant verify            . . . . . . . . . .
            """;

    private final AccessRules usual = AccessRules.usual(Set.of(Role.CLERK, MEDIATOR), false);

    private static Actor actor(Role... roles) {
        return Actor.of("u-1", roles);
    }

    private String row(Role role, Permission permission) {
        String cells = Arrays.stream(Relation.values())
                .map(relation -> usual.permits(actor(role), permission, relation) ? "+" : ".")
                .collect(Collectors.joining(" "));
        String name = permission.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        return String.format("%-11s %-17s %s%n", role, name, cells);
    }

    @Test
    void theUsualRulesAllowWhatTheTableSays() {
        StringBuilder table = new StringBuilder("role        permission        T A X U C H P O N F\n");
        for (Role role : List.of(Role.CLERK, Role.HANDLER, Role.MANAGER, Role.AUDITOR, Role.COMPLAINANT)) {
            for (Permission permission : Permission.values()) {
                table.append(row(role, permission));
            }
        }
        assertThat(table).hasToString(MATRIX);
    }

    @Test
    void aRoleOfTheHostsOwnActsAndReadsNothing() {
        Map<Permission, Set<Relation>> allowed = new LinkedHashMap<>();
        for (Permission permission : Permission.values()) {
            allowed.put(permission, usual.relations(actor(MEDIATOR), permission));
        }
        assertThat(allowed.remove(ACT)).isEqualTo(Grant.EVERYWHERE);
        assertThat(allowed.values())
                .allSatisfy(relations -> assertThat(relations).isEmpty());
    }

    @ParameterizedTest
    @EnumSource
    void aRoleThatNoGrantNamesGetsNothingNorDoesWhoHasNone(Permission permission) {
        assertThat(usual.relations(actor(Role.of("stranger")), permission)).isEmpty();
        assertThat(usual.relations(actor(), permission)).isEmpty();
    }

    @Test
    void underAWorkflowThatIsOpenToAnyoneTheyActAndNoMore() {
        AccessRules open = AccessRules.usual(Set.of(), true);
        assertThat(open.relations(actor(), ACT)).isEqualTo(Grant.EVERYWHERE);
        assertThat(open.relations(actor(), READ)).isEmpty();
        assertThat(open.permits(actor(Role.COMPLAINANT), ACT, OTHER_UNIT)).isFalse();
    }

    @Test
    void whatOthersAreAllowedIsForWhoComesWithNoneOfTheRolesThatTheRulesName() {
        AccessRules rules = AccessRules.builder()
                .allowOthers(EnumSet.of(READ), EnumSet.of(COMPLAINANT))
                .allow(Role.CLERK, EnumSet.of(SEARCH), Grant.EVERYWHERE)
                .build();
        assertThat(rules.relations(actor(), READ)).containsExactly(COMPLAINANT);
        assertThat(rules.relations(actor(Role.of("stranger")), READ)).containsExactly(COMPLAINANT);
        assertThat(rules.relations(actor(Role.CLERK), READ)).isEmpty();
        assertThat(rules.relations(actor(Role.CLERK, Role.of("stranger")), READ))
                .isEmpty();
    }

    @Test
    void withACaseCountsHowTheActorStandsToIt() {
        Complaint received = Cases.received(false).complaint();
        assertThat(usual.permits(Actor.of("customer-1", Role.COMPLAINANT), READ, received))
                .isTrue();
        assertThat(usual.permits(Actor.of("customer-2", Role.COMPLAINANT), READ, received))
                .isFalse();
    }

    private static boolean shows(Actor actor) {
        AccessRules all = AccessRules.builder()
                .allow(Role.MANAGER, EnumSet.allOf(Permission.class), Grant.EVERYWHERE)
                .build();
        Complaint secret = Cases.everybody(true).complaint();
        assertThat(all.sightInLists(actor, secret).showsComplainant())
                .isEqualTo(all.sight(actor, secret).showsComplainant());
        return all.sight(actor, secret).showsComplainant();
    }

    @Test
    void whateverIsGrantedTheSideThatIsComplainedOfIsNotShownWhoComplainsInConfidence() {
        Actor unit = Actor.of("somebody", Role.MANAGER).in("accused-1");
        Actor interested = Actor.of("interested-1", Role.MANAGER);
        assertThat(shows(Actor.of("accused-1", Role.MANAGER))).isFalse();
        assertThat(shows(Actor.of("somebody", Role.MANAGER).onBehalfOf("accused-1")))
                .isFalse();
        assertThat(shows(unit)).isFalse();
        assertThat(shows(interested)).isTrue();
        assertThat(shows(interested.in("accused-1"))).as("an interest too").isFalse();
        assertThat(shows(unit.onBehalfOf("interested-1"))).isFalse();
        assertThat(shows(unit.onBehalfOf("customer-1"))).isFalse();
        assertThat(shows(unit.onBehalfOf("handler-1"))).isFalse();
    }

    @Test
    void whoeverComplainsOfTheirOwnUnitIsShownThatTheyDo() {
        Actor customer = Actor.of("customer-1", Role.MANAGER).in("accused-1");
        assertThat(shows(customer)).isTrue();
        assertThat(shows(customer.onBehalfOf("interested-1"))).isTrue();
        assertThat(shows(customer.onBehalfOf("accused-1"))).isFalse();
    }

    @Test
    void rolesAddUp() {
        assertThat(usual.permits(actor(Role.HANDLER, Role.COMPLAINANT), READ, COMPLAINANT))
                .isTrue();
        assertThat(usual.permits(actor(Role.HANDLER, Role.COMPLAINANT), READ, HANDLER))
                .isTrue();
        assertThat(usual.permits(actor(Role.HANDLER, Role.of("stranger")), READ, HANDLER))
                .isTrue();
    }

    @Test
    void overTheWholeTenantCountsOnlyWhatIsAllowedWithEveryCase() {
        assertThat(usual.permitsThroughout(actor(Role.MANAGER), STATISTICS)).isTrue();
        assertThat(usual.permitsThroughout(actor(Role.HANDLER), SEARCH)).isFalse();
        AccessRules unit = AccessRules.builder()
                .allow(Role.HANDLER, EnumSet.of(STATISTICS), EnumSet.of(OWN_UNIT, HANDLER))
                .build();
        assertThat(unit.permitsThroughout(actor(Role.HANDLER), STATISTICS)).isFalse();
    }

    @Test
    void nothingCanBeGrantedToThoseOfOtherTenants() {
        assertThatThrownBy(() -> new Grant(Role.MANAGER, EnumSet.of(READ), EnumSet.allOf(Relation.class)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("OTHER_TENANT");
    }

    @Test
    void aGrantOfNothingIsNone() {
        assertThatThrownBy(() -> new Grant(Role.MANAGER, Set.of(), Grant.EVERYWHERE))
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> new Grant(Role.MANAGER, EnumSet.of(READ), Set.of()))
                .isInstanceOf(InvalidValueException.class);
    }

    @Test
    void rulesThatAreTakenApartAndMadeAgainAreTheSame() {
        AccessRules strict = usual.toBuilder()
                .smallestGroup(12)
                .auditsConfidentialReads(true)
                .build();
        assertThat(strict.toBuilder().build())
                .isEqualTo(strict)
                .hasSameHashCodeAs(strict)
                .isNotEqualTo(usual);
        assertThat(strict.smallestGroup()).isEqualTo(12);
        assertThat(strict.auditsConfidentialReads()).isTrue();
        assertThat(usual.smallestGroup()).isEqualTo(5);
        assertThat(usual.auditsConfidentialReads()).isFalse();
    }

    @Test
    void theyTellWhatIsGrantedInTheOrderInWhichItWasEachOnce() {
        Grant finding = new Grant(Role.CLERK, EnumSet.of(SEARCH), Grant.EVERYWHERE);
        Grant acting = new Grant(null, EnumSet.of(ACT), EnumSet.of(NOBODYS));
        AccessRules rules =
                AccessRules.builder().add(finding).add(acting).add(finding).build();
        assertThat(rules.grants()).containsExactly(finding, acting);
        assertThat(rules).asString().contains("clerk", "SEARCH", "NOBODYS");
    }

    @Test
    void whatARoleWasAllowedCanBeTakenAway() {
        AccessRules without = usual.toBuilder().nothingFor(Role.AUDITOR).build();
        assertThat(without.relations(actor(Role.AUDITOR), READ)).isEmpty();
        assertThat(without.relations(actor(Role.MANAGER), READ)).isEqualTo(usual.relations(actor(Role.MANAGER), READ));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1_000_001})
    void groupsHaveNoSizeOutOfBounds(int size) {
        AccessRulesBuilder rules = AccessRules.builder().smallestGroup(size);
        assertThatThrownBy(rules::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("1 to 1000000");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 1_000_000})
    void groupsMayHaveEitherBound(int size) {
        assertThat(AccessRules.builder().smallestGroup(size).build().smallestGroup())
                .isEqualTo(size);
    }

    @Test
    void thereMayBeAThousandGrantsAndNoMore() {
        AccessRulesBuilder many = AccessRules.builder();
        for (int i = 1; i <= 1_000; i++) {
            many.allow(Role.of("r-" + i), EnumSet.of(ACT), Grant.EVERYWHERE);
        }
        assertThat(many.build().grants()).hasSize(1_000);
        many.allow(Role.of("r-1001"), EnumSet.of(ACT), Grant.EVERYWHERE);
        assertThatThrownBy(many::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("1000");
    }
}

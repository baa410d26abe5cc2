package io.opencomplaint.access;

import static io.opencomplaint.access.Permission.*;
import static io.opencomplaint.access.Relation.*;

import io.opencomplaint.model.Role;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;

/** What a policy allows that says nothing of it. */
final class UsualGrants {

    private static final Set<Permission> OVERSIGHT = EnumSet.complementOf(EnumSet.of(ACT));
    private static final Set<Permission> READING = EnumSet.of(READ, READ_FILE);
    private static final Set<Relation> IN_HAND = EnumSet.of(HANDLER, PARTICIPANT);
    private static final Set<Relation> WITHIN = EnumSet.of(HANDLER, PARTICIPANT, OWN_UNIT);
    private static final Set<Relation> UNIT_CONCERNED = EnumSet.of(RESPONDENT_UNIT);

    private UsualGrants() {}

    static AccessRules rules(Collection<Role> named, boolean open) {
        AccessRulesBuilder rules = AccessRules.builder();
        Set<Role> staff = new LinkedHashSet<>(Set.of(Role.CLERK, Role.HANDLER, Role.MANAGER, Role.AUDITOR));
        staff.addAll(named);
        staff.remove(Role.COMPLAINANT);
        // Who keeps out of a case still declares interests and adds notes: the workflow and recusal decide on acts.
        staff.stream()
                .sorted(Comparator.comparing(Role::code))
                .forEach(role -> rules.allow(role, EnumSet.of(ACT), Grant.EVERYWHERE));
        if (open) {
            rules.allowOthers(EnumSet.of(ACT), Grant.EVERYWHERE);
        }
        frontDesk(rules);
        handlers(rules);
        oversight(rules);
        // A merge leaves those who complained in the merged case kept out of the one that goes on.
        return rules.allow(Role.COMPLAINANT, EnumSet.of(ACT), EnumSet.of(COMPLAINANT, RECUSED))
                .allow(Role.COMPLAINANT, EnumSet.of(READ, SEARCH), EnumSet.of(COMPLAINANT))
                .build();
    }

    private static void frontDesk(AccessRulesBuilder rules) {
        rules.allow(Role.CLERK, EnumSet.of(READ, READ_FILE, READ_CONTACTS, SEARCH), Grant.UNINVOLVED)
                .allow(Role.CLERK, EnumSet.of(READ_CONFIDENTIAL), EnumSet.of(HANDLER, PARTICIPANT, NOBODYS))
                .allow(Role.CLERK, READING, UNIT_CONCERNED);
    }

    private static void handlers(AccessRulesBuilder rules) {
        rules.allow(Role.HANDLER, EnumSet.of(READ, READ_FILE, READ_CONTACTS), WITHIN)
                .allow(Role.HANDLER, EnumSet.of(SEARCH), EnumSet.of(HANDLER, OWN_UNIT, RESPONDENT_UNIT))
                .allow(Role.HANDLER, EnumSet.of(READ_CONFIDENTIAL), IN_HAND)
                .allow(Role.HANDLER, READING, UNIT_CONCERNED);
    }

    private static void oversight(AccessRulesBuilder rules) {
        rules.allow(Role.MANAGER, OVERSIGHT, Grant.UNINVOLVED)
                .allow(Role.MANAGER, EnumSet.of(READ, READ_FILE, SEARCH), UNIT_CONCERNED)
                .allow(Role.AUDITOR, EnumSet.of(READ, READ_FILE, SEARCH, STATISTICS, VERIFY), Grant.UNINVOLVED);
    }
}

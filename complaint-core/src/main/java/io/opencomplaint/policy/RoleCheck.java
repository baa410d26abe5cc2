package io.opencomplaint.policy;

import io.opencomplaint.access.AccessRules;
import io.opencomplaint.access.Grant;
import io.opencomplaint.model.Role;
import io.opencomplaint.sla.ExtensionRule;
import io.opencomplaint.sla.Level;
import io.opencomplaint.sla.ServiceLevels;
import io.opencomplaint.sla.Target;
import io.opencomplaint.workflow.Transition;
import io.opencomplaint.workflow.Workflow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Every role that a rule speaks of is one that somebody has. */
final class RoleCheck {

    /** Who leads where a policy does not say. */
    static final Set<Role> USUAL_LEADERS = Set.of(Role.MANAGER);

    private final Set<Role> declared;
    private final Set<String> problems = new LinkedHashSet<>();

    private RoleCheck(Set<Role> declared) {
        this.declared = declared;
    }

    /** Nothing where no roles were declared: then anybody may have any. */
    static List<String> problems(Set<Role> declared, Workflow workflow, ServiceLevels levels) {
        RoleCheck check = new RoleCheck(declared);
        if (!declared.isEmpty()) {
            check.workflow(workflow);
            check.levels(levels);
        }
        return new ArrayList<>(check.problems);
    }

    /**
     * Those who lead are among the roles declared. Where none were declared, whom a policy names itself can do something under its
     * workflow.
     */
    static List<String> leaderProblems(Set<Role> declared, Set<Role> leaders, Workflow workflow) {
        RoleCheck check = new RoleCheck(declared);
        Predicate<Role> known = declared.isEmpty() ? role -> acts(workflow, role) : declared::contains;
        if (!declared.isEmpty() || !leaders.equals(USUAL_LEADERS)) {
            leaders.stream()
                    .filter(role -> !known.test(role))
                    .map(Role::code)
                    .sorted()
                    .forEach(role -> check.problems.add("Nobody has the role " + role
                            + ", which leads; name with leaders(…) roles that are declared, or that a row of the workflow is"
                            + " for"));
        }
        return new ArrayList<>(check.problems);
    }

    /** Whoever is granted something is among the roles declared, or a complainant. */
    static List<String> accessProblems(Set<Role> declared, @Nullable AccessRules access) {
        if (declared.isEmpty() || access == null) {
            return List.of();
        }
        return access.grants().stream()
                .map(Grant::role)
                .filter(role -> role != null && !declared.contains(role) && !role.equals(Role.COMPLAINANT))
                .map(role -> "Nobody has the role " + role + ", to which access is granted; declare it with roles(…)")
                .distinct()
                .sorted()
                .toList();
    }

    /** What counts where a policy says nothing of access. */
    static AccessRules usualAccess(Set<Role> declared, Workflow workflow) {
        Set<Role> named = new LinkedHashSet<>(declared);
        named.addAll(workflow.receivers());
        workflow.rows().forEach(row -> named.addAll(row.roles()));
        boolean open = workflow.receivers().isEmpty()
                || workflow.rows().stream().anyMatch(row -> row.roles().isEmpty());
        return AccessRules.usual(named, open);
    }

    private static boolean acts(Workflow workflow, Role role) {
        return workflow.rows().stream()
                .anyMatch(row -> row.roles().isEmpty() || row.roles().contains(role));
    }

    private void workflow(Workflow workflow) {
        check("Receipt", workflow.receivers());
        for (Transition row : workflow.rows()) {
            check("Status " + row.from() + ", act " + row.act().code(), row.roles());
        }
    }

    private void levels(ServiceLevels levels) {
        check("The chain of report", levels.chain());
        for (Target target : levels.targets()) {
            for (Level level : target.levels()) {
                check("Target " + target.id() + ", level " + level.code(), level.told());
            }
            for (ExtensionRule rule : target.extensions()) {
                check(
                        "Target " + target.id() + ", extension",
                        rule.approver() == null ? List.of() : List.of(rule.approver()));
            }
        }
    }

    private void check(String place, Collection<Role> roles) {
        for (Role role :
                roles.stream().sorted((a, b) -> a.code().compareTo(b.code())).toList()) {
            if (!declared.contains(role)) {
                problems.add(place + ": nobody has the role " + role
                        + "; declare it with roles(…) or name one that is declared");
            }
        }
    }
}

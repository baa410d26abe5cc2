package io.opencomplaint.access;

import io.opencomplaint.model.Actor;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.Role;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who may do and see what 权限规则. What no grant gives is refused, and a role that no grant names gets what others are allowed; grants add up, also those of
 * an actor's several roles. Immutable, equal when they say the same; safe from any thread.
 */
public final class AccessRules {

    /** Groups smaller than this are not shown in statistics, unless said otherwise. */
    public static final int SMALLEST_GROUP = 5;

    private final List<Grant> grants;
    private final int smallestGroup;
    private final boolean auditsConfidentialReads;
    private final Map<Role, Compiled> byRole = new HashMap<>();
    private final Compiled others = new Compiled();

    AccessRules(AccessRulesBuilder builder) {
        grants = List.copyOf(builder.grants);
        smallestGroup = builder.smallestGroup;
        auditsConfidentialReads = builder.auditsConfidentialReads;
        grants.forEach(this::compile);
    }

    /**
     * Rules that allow nothing yet.
     *
     * @return the builder
     */
    public static AccessRulesBuilder builder() {
        return new AccessRulesBuilder();
    }

    /**
     * What a policy allows that says nothing of it: everybody acts as far as the workflow lets their role, clerks read and find all
     * complaints, handlers those in their hands and in those of their units, managers read all and everything else, auditors read
     * all masked, and complainants act on and read what they complained of themselves. Complaints about their own unit are read masked by
     * clerks, handlers and managers. Roles of the host's own act, and read nothing.
     *
     * @param roles that the workflow names
     * @param open whether it lets anyone do something, whatever their roles
     * @return the rules
     */
    public static AccessRules usual(Collection<Role> roles, boolean open) {
        return UsualGrants.rules(roles, open);
    }

    /**
     * The same rules to change some of.
     *
     * @return a builder that holds what these rules hold
     */
    public AccessRulesBuilder toBuilder() {
        AccessRulesBuilder builder =
                new AccessRulesBuilder().smallestGroup(smallestGroup).auditsConfidentialReads(auditsConfidentialReads);
        builder.grants.addAll(grants);
        return builder;
    }

    /**
     * Whether an actor who stands in a relation to a complaint is allowed something. Takes well under a microsecond.
     *
     * @param actor with roles
     * @param permission what they want
     * @param relation how they stand to the complaint
     * @return false unless a grant says so
     */
    public boolean permits(Actor actor, Permission permission, Relation relation) {
        boolean named = false;
        for (Role role : actor.roles()) {
            Compiled granted = byRole.get(role);
            if (granted != null) {
                if (granted.allows(permission, relation)) {
                    return true;
                }
                named = true;
            }
        }
        return !named && others.allows(permission, relation);
    }

    /**
     * Whether an actor is allowed something with a complaint.
     *
     * @param actor with roles
     * @param permission what they want
     * @param complaint as it stands
     * @return false unless a grant says so
     */
    public boolean permits(Actor actor, Permission permission, Complaint complaint) {
        return permits(actor, permission, Relation.of(actor, complaint));
    }

    /**
     * Whether an actor is allowed something over the whole tenant, such as its statistics: with every complaint to which they are not a
     * party and of which they do not keep out.
     *
     * @param actor with roles, of this tenant
     * @param permission what they want
     * @return false unless grants say so of all those relations
     */
    public boolean permitsThroughout(Actor actor, Permission permission) {
        return relations(actor, permission).containsAll(Grant.UNINVOLVED);
    }

    /**
     * Where an actor is allowed something.
     *
     * @param actor with roles
     * @param permission what they want
     * @return a new set; empty when nowhere
     */
    public Set<Relation> relations(Actor actor, Permission permission) {
        Set<Relation> relations = EnumSet.noneOf(Relation.class);
        for (Relation relation : Grant.EVERYWHERE) {
            if (permits(actor, permission, relation)) {
                relations.add(relation);
            }
        }
        return relations;
    }

    /**
     * What of the persons in a complaint an actor is shown.
     *
     * @param actor with roles
     * @param complaint as it stands
     * @return what is masked, and what is hidden
     */
    public Sight sight(Actor actor, Complaint complaint) {
        Relation relation = Relation.of(actor, complaint);
        boolean confidential = complaint.dossier().origin().confidential();
        boolean shown = !confidential
                || relation == Relation.COMPLAINANT
                || (!Relation.isComplainedOf(actor, complaint)
                        && permits(actor, Permission.READ_CONFIDENTIAL, relation));
        return Sight.of(actor, permits(actor, Permission.READ_CONTACTS, relation), shown);
    }

    /**
     * What an actor is shown where complaints are listed. Where reading a confidential case is put on its record, a list, which is not, does not
     * tell who complains.
     *
     * @param actor with roles
     * @param complaint as it stands
     * @return what is masked, and what is hidden
     */
    public Sight sightInLists(Actor actor, Complaint complaint) {
        Sight sight = sight(actor, complaint);
        return auditsConfidentialReads && complaint.dossier().origin().confidential()
                ? Sight.of(actor, sight.showsContacts(), false)
                : sight;
    }

    /**
     * What is granted.
     *
     * @return in the order in which it was; immutable
     */
    public List<Grant> grants() {
        return grants;
    }

    /**
     * How many complaints a group in statistics has at the least to be shown to those who lack {@link Permission#SMALL_GROUPS}.
     *
     * @return 1 or more; 1 shows every group
     */
    public int smallestGroup() {
        return smallestGroup;
    }

    /**
     * Whether reading the file of a confidential case is put on its record 查阅留痕.
     *
     * @return false unless said otherwise
     */
    public boolean auditsConfidentialReads() {
        return auditsConfidentialReads;
    }

    private void compile(Grant grant) {
        Role role = grant.role();
        (role == null ? others : byRole.computeIfAbsent(role, unused -> new Compiled())).add(grant);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AccessRules rules
                && rules.grants.equals(grants)
                && rules.smallestGroup == smallestGroup
                && rules.auditsConfidentialReads == auditsConfidentialReads;
    }

    @Override
    public int hashCode() {
        return grants.hashCode();
    }

    @Override
    public String toString() {
        return "AccessRules" + grants;
    }
}

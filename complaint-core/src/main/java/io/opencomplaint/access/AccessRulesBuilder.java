package io.opencomplaint.access;

import io.opencomplaint.InvalidValueException;
import io.opencomplaint.model.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Gathers grants. Not thread-safe. */
public final class AccessRulesBuilder {

    private static final int MOST_GRANTS = 1_000;
    private static final int LARGEST_GROUP = 1_000_000;

    final List<Grant> grants = new ArrayList<>();
    int smallestGroup = AccessRules.SMALLEST_GROUP;
    boolean auditsConfidentialReads;

    AccessRulesBuilder() {}

    /**
     * Allows a role something beside what it is allowed already.
     *
     * @param role whose
     * @param permissions what
     * @param relations with which complaints, such as {@link Grant#UNINVOLVED}
     * @return this
     * @throws InvalidValueException when one of both is empty, or something is granted to those of other tenants
     */
    public AccessRulesBuilder allow(Role role, Set<Permission> permissions, Set<Relation> relations) {
        return add(new Grant(role, permissions, relations));
    }

    /**
     * Allows something to whoever comes with none of the roles that the rules name.
     *
     * @param permissions what
     * @param relations with which complaints
     * @return this
     * @throws InvalidValueException when one of both is empty, or something is granted to those of other tenants
     */
    public AccessRulesBuilder allowOthers(Set<Permission> permissions, Set<Relation> relations) {
        return add(new Grant(null, permissions, relations));
    }

    /**
     * One more grant.
     *
     * @param grant what is allowed to whom
     * @return this
     */
    public AccessRulesBuilder add(Grant grant) {
        if (!grants.contains(grant)) {
            grants.add(grant);
        }
        return this;
    }

    /**
     * Takes away all that a role was allowed so far.
     *
     * @param role whose
     * @return this
     */
    public AccessRulesBuilder nothingFor(Role role) {
        grants.removeIf(grant -> role.equals(grant.role()));
        return this;
    }

    /**
     * From how many complaints on a group in statistics is shown to those who lack {@link Permission#SMALL_GROUPS};
     * {@value AccessRules#SMALLEST_GROUP} unless said otherwise.
     *
     * @param least 1 to 1,000,000; 1 shows every group
     * @return this
     */
    public AccessRulesBuilder smallestGroup(int least) {
        this.smallestGroup = least;
        return this;
    }

    /**
     * Whether reading the file of a confidential case is put on its record; not unless said otherwise.
     *
     * @param audits true when it is
     * @return this
     */
    public AccessRulesBuilder auditsConfidentialReads(boolean audits) {
        this.auditsConfidentialReads = audits;
        return this;
    }

    /**
     * Makes the rules.
     *
     * @return the rules
     * @throws InvalidValueException when there are too many grants, or the size of groups is out of bounds
     */
    public AccessRules build() {
        if (grants.size() > MOST_GRANTS) {
            throw new InvalidValueException("access rules", "give at most " + MOST_GRANTS + " grants");
        }
        if (smallestGroup < 1 || smallestGroup > LARGEST_GROUP) {
            throw new InvalidValueException("access rules", "give groups a smallest size of 1 to " + LARGEST_GROUP);
        }
        return new AccessRules(this);
    }
}

package io.opencomplaint.policy.file;

import io.opencomplaint.access.AccessRules;
import io.opencomplaint.access.AccessRulesBuilder;
import io.opencomplaint.access.Grant;
import io.opencomplaint.access.Permission;
import io.opencomplaint.access.Relation;
import java.util.List;
import java.util.Set;

/** Who may do and see what; left out where the usual rules count. */
final class AccessForm {

    private static final int LARGEST_GROUP = 1_000_000;

    /** Without a role it is for whoever comes with none that is named. */
    private static final Form<Grant> GRANT = Shape.<Grant>of()
            .optional("role", TargetForms.ROLE, Grant::role)
            .required("may", Forms.list(Forms.constant(Permission.class)), grant -> grant.permissions().stream()
                    .toList())
            .required("where", Forms.list(Forms.constant(Relation.class)), grant -> grant.relations().stream()
                    .toList())
            .made(read -> new Grant(
                    read.find("role"),
                    Set.copyOf(read.<List<Permission>>get("may")),
                    Set.copyOf(read.<List<Relation>>get("where"))));

    static final Form<AccessRules> ACCESS = Shape.<AccessRules>of()
            .required("smallest-group", Forms.number(1, LARGEST_GROUP), AccessRules::smallestGroup)
            .required("audits-confidential-reads", Forms.truth(), AccessRules::auditsConfidentialReads)
            .several("grants", GRANT, AccessRules::grants)
            .made(AccessForm::rules);

    private AccessForm() {}

    private static AccessRules rules(Shape.Values read) {
        AccessRulesBuilder rules = AccessRules.builder()
                .smallestGroup(read.<Integer>get("smallest-group"))
                .auditsConfidentialReads(read.<Boolean>get("audits-confidential-reads"));
        read.<Grant>list("grants").forEach(rules::add);
        return rules.build();
    }
}

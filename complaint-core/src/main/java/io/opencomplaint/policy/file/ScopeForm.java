package io.opencomplaint.policy.file;

import io.opencomplaint.model.Category;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.Priority;
import io.opencomplaint.model.Severity;
import io.opencomplaint.model.Tier;
import io.opencomplaint.sla.Scope;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which complaints a rule is for; left out for all of them. */
final class ScopeForm {

    static final Form<Category> CATEGORY = Forms.coded(Category::path, Category::of, "(?s).*\\S.*");

    static final Form<Tier> TIER = Forms.coded(Tier::code, Tier::of, Forms.CODE);
    static final Form<Channel> CHANNEL = Forms.coded(Channel::code, Channel::of, Forms.CODE);

    static final Form<Scope> FORM = Shape.<Scope>of()
            .several("tiers", TIER, scope -> sorted(scope.tiers()))
            .several("priorities", Forms.constant(Priority.class), scope -> sorted(scope.priorities()))
            .several("severities", Forms.constant(Severity.class), scope -> sorted(scope.severities()))
            .several("categories", CATEGORY, scope -> sorted(scope.categories()))
            .several("channels", CHANNEL, scope -> sorted(scope.channels()))
            .several("units", Forms.text(), scope -> sorted(scope.units()))
            .flag("major-only", Scope::majorOnly)
            .made(read -> new Scope(
                    set(read.list("tiers")),
                    set(read.list("priorities")),
                    set(read.list("severities")),
                    set(read.list("categories")),
                    set(read.list("channels")),
                    set(read.list("units")),
                    read.flag("major-only")));

    private ScopeForm() {}

    static @Nullable Scope written(Scope scope) {
        return scope.isEverything() ? null : scope;
    }

    /** Sets have no order; files do. */
    static <T> List<T> sorted(Collection<T> values) {
        return values.stream()
                .sorted((one, other) -> one.toString().compareTo(other.toString()))
                .toList();
    }

    private static <T> Set<T> set(List<T> values) {
        return Set.copyOf(values);
    }
}

package io.opencomplaint.policy.file;

import io.opencomplaint.model.Assignee;
import io.opencomplaint.model.ClockFamily;
import io.opencomplaint.model.ExtensionBase;
import io.opencomplaint.model.Phase;
import io.opencomplaint.model.Priority;
import io.opencomplaint.model.Role;
import io.opencomplaint.sla.ExtensionRule;
import io.opencomplaint.sla.Level;
import io.opencomplaint.sla.Limit;
import io.opencomplaint.sla.Scope;
import io.opencomplaint.sla.Target;
import io.opencomplaint.sla.TargetBuilder;
import io.opencomplaint.sla.Trigger;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Targets, their limits, levels and rules of extension. */
final class TargetForms {

    static final Form<Role> ROLE = Forms.coded(Role::code, Role::of, Forms.CODE);

    static final Form<Assignee> ASSIGNEE = Shape.<Assignee>of()
            .required("unit", Forms.text(), Assignee::unit)
            .optional("handler", Forms.text(), Assignee::handler)
            .made(read -> new Assignee(read.get("unit"), read.find("handler")));

    private static final Form<Trigger> TRIGGER = new Mapped<>(Forms.list(Forms.text()), Trigger::codes, Trigger::parse);

    private static final Form<Limit> LIMIT = Shape.<Limit>of()
            .optional("for", ScopeForm.FORM, limit -> ScopeForm.written(limit.scope()))
            .required("limit", CalendarForms.LIMIT, Limit::limit)
            .made(read -> new Limit(read.or("for", Scope.everything()), read.get("limit")));

    private static final Form<ExtensionRule> EXTENSION = Shape.<ExtensionRule>of()
            .required("times", Forms.number(1, 1_000), ExtensionRule::count)
            .optional("longest", CalendarForms.LIMIT, ExtensionRule::longest)
            .required("from", Forms.constant(ExtensionBase.class), ExtensionRule::base)
            .several(
                    "reasons",
                    Forms.coded(code -> code, code -> code, Forms.CODE),
                    rule -> ScopeForm.sorted(rule.reasons()))
            .optional("approver", ROLE, ExtensionRule::approver)
            .optional("following", Forms.coded(code -> code, code -> code, Forms.CODE), ExtensionRule::following)
            .made(read -> new ExtensionRule(
                    read.<Integer>get("times"),
                    read.find("longest"),
                    read.get("from"),
                    Set.copyOf(read.<String>list("reasons")),
                    read.find("approver"),
                    read.find("following")));

    private static final Form<Level.Repetition> REPETITION = Shape.<Level.Repetition>of()
            .required("every", CalendarForms.LIMIT, Level.Repetition::every)
            .required("at-most", Forms.number(1, 1_000), Level.Repetition::atMost)
            .made(read -> new Level.Repetition(read.get("every"), read.<Integer>get("at-most")));

    private static final Form<Level> LEVEL = Shape.<Level>of()
            .required("code", Forms.text(), Level::code)
            .required("at", Forms.text(), Level::at)
            .several("telling", ROLE, Level::told)
            .optional("repeating", REPETITION, Level::repetition)
            .optional("reassigning", ASSIGNEE, Level::reassignment)
            .optional("raising-to", Forms.constant(Priority.class), Level::raise)
            .made(TargetForms::level);

    static final Form<Target> TARGET = Shape.<Target>of()
            .required("id", Forms.text(), Target::id)
            .optional("family", Forms.constant(ClockFamily.class), TargetForms::family)
            .optional("for", ScopeForm.FORM, target -> ScopeForm.written(target.scope()))
            .required("starts", TRIGGER, Target::starts)
            .required("stops", TRIGGER, Target::stops)
            .optional("cancels", TRIGGER, unlessNever(Target::cancels))
            .optional("pauses", TRIGGER, unlessNever(Target::pauses))
            .optional("resumes", TRIGGER, unlessNever(Target::resumes))
            .optional("resets", TRIGGER, unlessNever(Target::resets))
            .several("pauses-in", Forms.constant(Phase.class), target -> List.copyOf(target.pausesIn()))
            .flag("pausable", Target::isPausable)
            .flag("once", Target::once)
            .flag("outlives-case", Target::outlivesCase)
            .required("limits", Forms.list(LIMIT), Target::limits)
            .several("levels", LEVEL, Target::levels)
            .several("extensions", EXTENSION, Target::extensions)
            .optional("calendar", Forms.text(), Target::calendar)
            .optional("exempted-by", Forms.text(), Target::exemptedBy)
            .made(TargetForms::target);

    private TargetForms() {}

    private static @Nullable ClockFamily family(Target target) {
        return target.family() == ClockFamily.BUSINESS ? null : target.family();
    }

    private static Function<Target, @Nullable Trigger> unlessNever(Function<Target, Trigger> part) {
        return target -> part.apply(target).codes().isEmpty() ? null : part.apply(target);
    }

    private static Level level(Shape.Values read) {
        Level level = Level.named(read.get("code"))
                .at(read.get("at"))
                .telling(read.<Role>list("telling").toArray(Role[]::new));
        Level.Repetition repetition = read.find("repeating");
        Assignee assignee = read.find("reassigning");
        Priority priority = read.find("raising-to");
        level = repetition == null ? level : level.repeating(repetition.every(), repetition.atMost());
        level = assignee == null ? level : level.reassigning(assignee);
        return priority == null ? level : level.raisingTo(priority);
    }

    private static Target target(Shape.Values read) {
        TargetBuilder target = Target.named(read.get("id"))
                .appliesTo(read.or("for", Scope.everything()))
                .starts(read.get("starts"))
                .stops(read.get("stops"))
                .cancels(read.or("cancels", Trigger.never()))
                .pauses(read.or("pauses", Trigger.never()), read.or("resumes", Trigger.never()))
                .resets(read.or("resets", Trigger.never()))
                .pausesIn(read.<Phase>list("pauses-in").toArray(Phase[]::new));
        for (Limit limit : read.<Limit>list("limits")) {
            if (limit.scope().isEverything()) {
                target.limit(limit.limit());
            } else {
                target.limit(limit.scope(), limit.limit());
            }
        }
        read.<Level>list("levels").forEach(target::level);
        read.<ExtensionRule>list("extensions").forEach(target::extendable);
        return said(target, read).build();
    }

    private static TargetBuilder said(TargetBuilder target, Shape.Values read) {
        String calendar = read.find("calendar");
        String other = read.find("exempted-by");
        if (other != null) {
            target.exemptedBy(other);
        }
        if (read.or("family", ClockFamily.BUSINESS) == ClockFamily.REGULATORY) {
            target.regulatory();
        }
        if (read.flag("pausable")) {
            target.pausable();
        }
        if (read.flag("once")) {
            target.once();
        }
        if (read.flag("outlives-case")) {
            target.outlivesCase();
        }
        return calendar == null ? target : target.on(calendar);
    }
}

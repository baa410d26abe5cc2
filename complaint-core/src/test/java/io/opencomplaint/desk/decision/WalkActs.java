package io.opencomplaint.desk.decision;

import io.opencomplaint.act.Act;
import io.opencomplaint.act.ActType;
import io.opencomplaint.act.AnswerReport;
import io.opencomplaint.act.AssessSeverity;
import io.opencomplaint.act.Assign;
import io.opencomplaint.act.CancelTask;
import io.opencomplaint.act.Classify;
import io.opencomplaint.act.ConfirmSatisfaction;
import io.opencomplaint.act.DeclareInterest;
import io.opencomplaint.act.ExtendDeadline;
import io.opencomplaint.act.MarkMajor;
import io.opencomplaint.act.NameConcerns;
import io.opencomplaint.act.OpenTask;
import io.opencomplaint.act.ReportTask;
import io.opencomplaint.act.SetPriority;
import io.opencomplaint.act.SetSeverity;
import io.opencomplaint.act.SetTier;
import io.opencomplaint.act.Transfer;
import io.opencomplaint.calendar.TimeLimit;
import io.opencomplaint.model.Actor;
import io.opencomplaint.model.AnsweredBy;
import io.opencomplaint.model.Assignee;
import io.opencomplaint.model.CaseTask;
import io.opencomplaint.model.Category;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.Clock;
import io.opencomplaint.model.ClockExtension;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Concern;
import io.opencomplaint.model.Notice;
import io.opencomplaint.model.Priority;
import io.opencomplaint.model.Severity;
import io.opencomplaint.model.TaskState;
import io.opencomplaint.model.Tier;
import io.opencomplaint.policy.ComplaintPolicy;
import io.opencomplaint.sla.ExtensionRule;
import io.opencomplaint.sla.ServiceLevels;
import io.opencomplaint.sla.Target;
import io.opencomplaint.triage.MajorRule;
import io.opencomplaint.triage.SeverityFactor;
import io.opencomplaint.triage.SeverityScale;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/** Acts by chance that have to do with the complaint as it stands; those without a case here are the sample of their kind. */
record WalkActs(ComplaintPolicy policy, List<Actor> actors, Random random) {

    private static final List<String> KINDS = List.of(
            "product/fault", "payment-services/cards", "superannuation", "advice/tax", "service", "known-formula");

    Act of(ActType type, Complaint complaint, Instant now) {
        ComplaintId id = SampleActs.ID;
        return switch (type) {
            case CLASSIFY -> new Classify(id, kind());
            case SET_SEVERITY -> new SetSeverity(id, any(List.of(Severity.values())), "seen");
            case SET_PRIORITY -> new SetPriority(id, any(List.of(Priority.values())), "seen");
            case SET_TIER -> new SetTier(id, any(List.of(Tier.VIP, Tier.ORDINARY)), "list");
            case NAME_CONCERNS -> concerns(complaint);
            case ASSIGN -> new Assign(id, assignee());
            case TRANSFER -> new Transfer(id, assignee(), "not ours");
            case REQUEST_CONTRIBUTION, PLAN_RECTIFICATION, PLAN_PREVENTION, PLAN_EFFECTIVENESS_CHECK ->
                task((OpenTask) SampleTasks.opened(type));
            case REPORT_TASK -> new ReportTask(id, key(complaint, TaskState.OPEN), "done");
            case ACCEPT_REPORT -> accepted(id, key(complaint, TaskState.REPORTED));
            case RETURN_REPORT ->
                AnswerReport.giveBack(id, key(complaint, TaskState.REPORTED), "photographs are missing");
            case CANCEL_TASK -> new CancelTask(id, key(complaint, TaskState.OPEN, TaskState.REPORTED), "not needed");
            case CONFIRM_SATISFACTION ->
                random.nextBoolean()
                        ? ConfirmSatisfaction.satisfied(id, 5)
                        : ConfirmSatisfaction.dissatisfied(id, 1, "fails again");
            case EXTEND_DEADLINE -> extension(complaint, now);
            case ASSESS_SEVERITY -> assessment();
            case MARK_MAJOR -> MarkMajor.major(id, ground(), "seen").people(1 + random.nextInt(200));
            case SUBMIT_FOR_APPROVAL, APPROVE, RETURN_FOR_REWORK, FILE_DOCUMENT ->
                new WalkApprovals(policy, complaint, random).of(type);
            case DECLARE_INTEREST ->
                new DeclareInterest(id, any(actors.subList(1, actors.size())).id(), "sold it");
            case LIFT_INTEREST -> DeclareInterest.lift(id, interested(complaint), "another shop");
            default -> new WalkMatters(policy, complaint, random).of(type);
        };
    }

    /** One more, or one in place of one that is there. */
    private Act concerns(Complaint complaint) {
        List<Concern> known = complaint.dossier().origin().concerns();
        Concern more = Concern.batch("b-" + random.nextInt(12));
        NameConcerns act = NameConcerns.of(complaint.id(), more);
        Concern wrong = known.isEmpty() ? more : any(known);
        return wrong.equals(more) || random.nextBoolean() ? act : act.without(wrong);
    }

    private Act accepted(ComplaintId id, String key) {
        AnswerReport act = AnswerReport.accept(id, key);
        return random.nextBoolean() ? act : act.answeredBy(AnsweredBy.COMPLAINANT);
    }

    private Category kind() {
        List<Category> ours = policy.categories().kinds().stream()
                .sorted(Comparator.comparing(Category::path))
                .toList();
        return ours.isEmpty() || random.nextInt(10) == 0 ? Category.of(any(KINDS)) : any(ours);
    }

    private Act assessment() {
        SeverityScale scale = policy.triage().scale();
        AssessSeverity act = AssessSeverity.of(SampleActs.ID);
        if (scale == null) {
            return act.with("impact", 1);
        }
        for (SeverityFactor factor : scale.factors()) {
            act = act.with(factor.code(), random.nextInt(factor.max() + 1));
        }
        return act;
    }

    private String ground() {
        List<MajorRule> rules = policy.triage().majorRules();
        return rules.isEmpty() ? "media" : any(rules).code();
    }

    private String interested(Complaint complaint) {
        List<String> interests = complaint.dossier().custody().interests();
        return interests.isEmpty() ? SampleApprovals.INTERESTED : any(interests);
    }

    private OpenTask task(OpenTask sample) {
        return OpenTask.of(
                sample.complaint(), sample.kind(), "t-" + random.nextInt(8), sample.assignee(), "look at it");
    }

    private String key(Complaint complaint, TaskState... states) {
        List<CaseTask> tasks = complaint.dossier().tasks();
        List<CaseTask> fitting = tasks.stream()
                .filter(task -> List.of(states).contains(task.state()))
                .toList();
        List<CaseTask> among = fitting.isEmpty() ? tasks : fitting;
        return among.isEmpty() ? SampleTasks.OPEN : any(among).key();
    }

    private Assignee assignee() {
        return random.nextBoolean()
                ? Assignee.unit("unit-" + random.nextInt(3))
                : Assignee.of("unit-1", any(actors).id());
    }

    private Act extension(Complaint complaint, Instant now) {
        List<Clock> open =
                complaint.clocks().all().stream().filter(Clock::isOpen).toList();
        if (open.isEmpty()) {
            return SampleLimits.extension(SampleActs.ID);
        }
        Clock clock = any(open);
        ServiceLevels levels = policy.serviceLevels();
        List<ExtensionRule> rules =
                levels.target(clock.target()).map(Target::extensions).orElse(List.of());
        ExtensionRule rule = rules.isEmpty() ? ExtensionRule.times(1) : any(rules);
        String reason = rule.reasons().stream().sorted().findFirst().orElse("survey");
        TimeLimit by = rule.longest() == null ? clock.limit() : rule.longest();
        Instant due = levels.timekeeping().extended(complaint, clock, new ClockExtension(reason, by, rule.base(), now));
        LocalDate told = due == null || random.nextInt(5) == 0
                ? LocalDate.EPOCH
                : LocalDate.ofInstant(
                        due.minusNanos(1_000), levels.timekeeping().zone(complaint, clock));
        Notice notice = new Notice(Channel.PHONE, now, told);
        return new ExtendDeadline(SampleActs.ID, clock.target(), reason, by, any(actors), notice);
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}

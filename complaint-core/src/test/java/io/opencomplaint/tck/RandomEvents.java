package io.opencomplaint.tck;

import io.opencomplaint.event.Acknowledged;
import io.opencomplaint.event.ApprovalAnswered;
import io.opencomplaint.event.ApprovalSubmitted;
import io.opencomplaint.event.Archived;
import io.opencomplaint.event.Assigned;
import io.opencomplaint.event.AssignmentAccepted;
import io.opencomplaint.event.Audited;
import io.opencomplaint.event.CaseEvent;
import io.opencomplaint.event.Classified;
import io.opencomplaint.event.Closed;
import io.opencomplaint.event.ComplaintLinked;
import io.opencomplaint.event.ComplaintReceived;
import io.opencomplaint.event.ComplaintUnlinked;
import io.opencomplaint.event.ConcernsNamed;
import io.opencomplaint.event.ConfidentialitySet;
import io.opencomplaint.event.Contacted;
import io.opencomplaint.event.DeadlinesRecomputed;
import io.opencomplaint.event.DocumentFiled;
import io.opencomplaint.event.EntryAdded;
import io.opencomplaint.event.EventType;
import io.opencomplaint.event.FilePart;
import io.opencomplaint.event.FileRead;
import io.opencomplaint.event.HandlingPaused;
import io.opencomplaint.event.HandlingResumed;
import io.opencomplaint.event.IdentityVerified;
import io.opencomplaint.event.InterestDeclared;
import io.opencomplaint.event.LegalHoldLifted;
import io.opencomplaint.event.LegalHoldPlaced;
import io.opencomplaint.event.MajorDecided;
import io.opencomplaint.event.Merged;
import io.opencomplaint.event.PlanGiven;
import io.opencomplaint.event.PrioritySet;
import io.opencomplaint.event.ProceedingDecided;
import io.opencomplaint.event.ProceedingOpened;
import io.opencomplaint.event.Refused;
import io.opencomplaint.event.Registered;
import io.opencomplaint.event.Reopened;
import io.opencomplaint.event.Replied;
import io.opencomplaint.event.ReportAnswered;
import io.opencomplaint.event.RepresentativesNamed;
import io.opencomplaint.event.ResolutionAnswered;
import io.opencomplaint.event.ResolutionExecuted;
import io.opencomplaint.event.ResolutionOffered;
import io.opencomplaint.event.ResolutionProposed;
import io.opencomplaint.event.SatisfactionConfirmed;
import io.opencomplaint.event.SeverityAssessed;
import io.opencomplaint.event.SeveritySet;
import io.opencomplaint.event.SurveyAnswered;
import io.opencomplaint.event.SurveySent;
import io.opencomplaint.event.TaskCancelled;
import io.opencomplaint.event.TaskOpened;
import io.opencomplaint.event.TaskOverdue;
import io.opencomplaint.event.TaskReported;
import io.opencomplaint.event.TextsErased;
import io.opencomplaint.event.TierSet;
import io.opencomplaint.event.TransferDeclined;
import io.opencomplaint.event.Transferred;
import io.opencomplaint.event.VulnerabilitySet;
import io.opencomplaint.event.WarningRaised;
import io.opencomplaint.event.Withdrawn;
import io.opencomplaint.integrity.Chain;
import io.opencomplaint.integrity.Salts;
import io.opencomplaint.model.AnsweredBy;
import io.opencomplaint.model.Cause;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Direction;
import io.opencomplaint.model.EntryKind;
import io.opencomplaint.model.GivenPlan;
import io.opencomplaint.model.InadmissibilityReason;
import io.opencomplaint.model.LegalHold;
import io.opencomplaint.model.LinkKind;
import io.opencomplaint.model.Outcome;
import io.opencomplaint.model.Phase;
import io.opencomplaint.model.Priority;
import io.opencomplaint.model.ProceedingKind;
import io.opencomplaint.model.ProceedingResult;
import io.opencomplaint.model.ReplyKind;
import io.opencomplaint.model.Satisfaction;
import io.opencomplaint.model.Severity;
import io.opencomplaint.model.Status;
import io.opencomplaint.model.SurveyMode;
import io.opencomplaint.model.TaskKind;
import io.opencomplaint.model.Tier;
import io.opencomplaint.model.WarningLevel;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Events by chance, the same ones for the same seed: any kind, in any order, with anything that its values may hold. */
public final class RandomEvents {

    private final Random random;
    private final RandomValues values;
    private final RandomClocks clocks;
    private final RandomAmends amends;
    private final Chain chain;
    private int registered;

    /** The same ones for the same seed. */
    public RandomEvents(long seed) {
        random = new Random(seed);
        values = new RandomValues(random);
        clocks = new RandomClocks(random, values);
        amends = new RandomAmends(random, values);
        chain = new Chain(Salts.of(new Random(seed)));
    }

    /** A complaint just received. */
    public Life begin(String id) {
        Instant at =
                Instant.ofEpochSecond(1_700_000_000L + random.nextInt(10_000_000), random.nextInt(1_000_000) * 1000L);
        Life life = Life.begin(
                Specimens.TENANT,
                id,
                at,
                new ComplaintReceived(values.filing(), values.origin(), values.attachments(), values.day()));
        Life begun = random.nextBoolean() ? life : life.with(clocks.changed(life.complaint()));
        return begun.sealed(chain);
    }

    /** Anything happens next. */
    public Life step(Life life) {
        EventType[] types = EventType.values();
        return step(life, types[1 + random.nextInt(types.length - 1)]);
    }

    /** An event of this kind happens next. */
    public Life step(Life life, EventType type) {
        CaseEvent event = event(type, life);
        Life next = random.nextBoolean() ? life.then(event) : life.then(event, status());
        Life stepped = random.nextBoolean() ? next : next.with(clocks.changed(next.complaint()));
        return stepped.sealed(chain);
    }

    /** One of few, so that tasks and stages are reported, answered and opened twice. */
    private String task() {
        return "t-" + random.nextInt(3);
    }

    /** One of few, so that proceedings are decided and opened twice. */
    private String proceeding() {
        return "p-" + random.nextInt(3);
    }

    /** One of few, so that holds are placed twice and lifted. */
    private String matter() {
        return "m-" + random.nextInt(3);
    }

    /** One of few, so that links are said twice. */
    private ComplaintId other() {
        return ComplaintId.of("o-" + random.nextInt(3));
    }

    private Status status() {
        Phase phase = values.any(Phase.values());
        return Status.of("s-" + random.nextInt(9), phase);
    }

    private CaseEvent event(EventType type, Life life) {
        return switch (type) {
            case COMPLAINT_RECEIVED -> throw new IllegalArgumentException("A life has one beginning");
            case IDENTITY_VERIFIED -> new IdentityVerified(values.text());
            case ACKNOWLEDGED -> new Acknowledged(channel());
            case REGISTERED -> new Registered(life.id() + "/" + registered++);
            case CLASSIFIED -> new Classified(values.category());
            case SEVERITY_SET ->
                new SeveritySet(
                        values.any(Severity.values()), values.text(), values.perhaps(Tier.VIP), perhapsPriority());
            case PRIORITY_SET -> new PrioritySet(values.any(Priority.values()), values.text());
            case TIER_SET -> new TierSet(values.any(Tier.VIP, Tier.ORDINARY), values.text());
            case SEVERITY_ASSESSED ->
                new SeverityAssessed(values.severityScore(), values.perhaps(Tier.ORDINARY), perhapsPriority());
            case MAJOR_DECIDED ->
                new MajorDecided(
                        random.nextBoolean(), values.codes(), values.perhaps(random.nextInt(99)), values.perhapsText());
            case VULNERABILITY_SET -> new VulnerabilitySet(random.nextBoolean(), values.text());
            case FILE_READ -> new FileRead(values.any(FilePart.values()));
            case CONFIDENTIALITY_SET -> new ConfidentialitySet(random.nextBoolean(), values.text());
            case CONCERNS_NAMED -> new ConcernsNamed(values.concerns(), values.concerns());
            case PLAN_GIVEN -> new PlanGiven(new GivenPlan(values.code(), 1 + random.nextInt(9), values.codes()));
            case HANDLING_PAUSED -> new HandlingPaused(values.code(), values.perhapsText());
            case HANDLING_RESUMED -> new HandlingResumed(values.perhapsText());
            case DEADLINE_EXTENDED -> clocks.extended();
            case DEADLINE_ESCALATED -> clocks.escalated();
            case DEADLINES_RECOMPUTED -> new DeadlinesRecomputed("cn@" + random.nextInt(9) + ",uk@2");
            case WARNING_RAISED -> new WarningRaised(values.any(WarningLevel.values()), clocks.roles(), values.text());
            case ASSIGNED -> new Assigned(values.assignee());
            case ASSIGNMENT_ACCEPTED -> new AssignmentAccepted(values.assignee());
            case TRANSFERRED -> new Transferred(values.assignee(), values.assignee(), values.text());
            case ENTRY_ADDED -> entry(values.any(EntryKind.values()));
            case TASK_OPENED ->
                new TaskOpened(
                        values.any(TaskKind.values()),
                        task(),
                        values.assignee(),
                        values.text(),
                        values.perhaps(values.time()));
            case TASK_REPORTED -> new TaskReported(task(), values.text(), values.attachments());
            case REPORT_ANSWERED ->
                new ReportAnswered(
                        task(),
                        random.nextBoolean(),
                        values.perhaps(values.any(AnsweredBy.values())),
                        values.perhapsText());
            case TASK_OVERDUE -> new TaskOverdue(task(), values.any(TaskKind.values()), values.time(), values.time());
            case SYSTEMIC_ISSUE_RAISED -> values.systemicIssue();
            case TASK_CANCELLED -> new TaskCancelled(task(), values.text());
            case APPROVAL_SUBMITTED -> new ApprovalSubmitted(task(), values.text());
            case APPROVAL_ANSWERED -> new ApprovalAnswered(task(), random.nextBoolean(), values.perhapsText());
            case DOCUMENT_FILED -> new DocumentFiled(task(), values.attachment(), values.perhapsText(), List.of());
            case TRANSFER_DECLINED ->
                new TransferDeclined(values.assignee(), values.assignee(), random.nextBoolean(), values.text());
            case INTEREST_DECLARED ->
                new InterestDeclared(values.assignee().unit(), random.nextBoolean(), values.text());
            case COMPLAINT_LINKED ->
                new ComplaintLinked(
                        values.any(LinkKind.values()),
                        other(),
                        values.perhapsText(),
                        values.perhaps(1 + random.nextInt(3)),
                        List.of(values.assignee().unit()));
            case COMPLAINT_UNLINKED ->
                new ComplaintUnlinked(values.any(LinkKind.values()), other(), values.perhapsText());
            case MERGED -> new Merged(other(), values.perhapsText(), values.perhapsWorked());
            case REPRESENTATIVES_NAMED ->
                new RepresentativesNamed(1 + random.nextInt(40), random.nextBoolean(), values.representatives());
            case RESOLUTION_PROPOSED -> new ResolutionProposed(values.resolution());
            case RESOLUTION_OFFERED -> new ResolutionOffered(channel(), values.perhapsText());
            case RESOLUTION_ANSWERED -> new ResolutionAnswered(random.nextBoolean(), values.perhapsText());
            case RESOLUTION_EXECUTED -> new ResolutionExecuted(values.text());
            case LIABILITY_DETERMINED,
                    SANCTION_DECIDED,
                    SANCTION_EXECUTED,
                    SANCTION_CANCELLED,
                    LIABILITY_TOLD,
                    COMPENSATION_OFFERED,
                    COMPENSATION_ANSWERED,
                    COMPENSATION_PAID,
                    COMPENSATION_CANCELLED ->
                amends.event(type, life.complaint().dossier());
            case REPLIED ->
                new Replied(
                        values.any(ReplyKind.values()),
                        channel(),
                        values.text(),
                        values.perhaps(random.nextBoolean()),
                        random.nextBoolean() ? List.of() : List.of(values.any(ProceedingKind.values())),
                        random.nextBoolean());
            case CONTACTED -> new Contacted(channel(), values.any(Direction.values()), values.text());
            case SATISFACTION_CONFIRMED -> new SatisfactionConfirmed(satisfaction(), values.perhapsText());
            case CLOSED -> new Closed(values.any(Outcome.values()), values.perhapsText(), values.perhapsWorked());
            case SURVEY_SENT ->
                new SurveySent(
                        life.complaint().cycle(),
                        values.code(),
                        1 + random.nextInt(9),
                        mode(),
                        values.time(),
                        values.questions());
            case SURVEY_ANSWERED ->
                new SurveyAnswered(
                        life.complaint().cycle(),
                        values.code(),
                        1 + random.nextInt(9),
                        mode(),
                        values.any(AnsweredBy.values()),
                        values.answers(),
                        values.ratings());
            case REOPENED -> new Reopened(values.text());
            case PROCEEDING_OPENED ->
                new ProceedingOpened(
                        values.any(ProceedingKind.values()),
                        proceeding(),
                        values.perhaps(values.code()),
                        values.text(),
                        values.perhaps(values.time()));
            case PROCEEDING_DECIDED ->
                new ProceedingDecided(
                        values.any(ProceedingKind.values()),
                        proceeding(),
                        values.any(ProceedingResult.values()),
                        values.perhapsText(),
                        random.nextBoolean(),
                        values.perhapsWorked());
            case REFUSED ->
                new Refused(
                        values.any(InadmissibilityReason.values()),
                        values.text(),
                        values.perhaps(values.any(ProceedingKind.values())),
                        channel(),
                        values.perhapsWorked());
            case WITHDRAWN -> new Withdrawn(values.perhapsText(), values.perhapsWorked());
            case AUDITED -> new Audited(random.nextBoolean(), random.nextBoolean(), values.perhapsText());
            case LEGAL_HOLD_PLACED -> new LegalHoldPlaced(new LegalHold(matter(), values.code(), values.time()));
            case LEGAL_HOLD_LIFTED -> new LegalHoldLifted(matter());
            case TEXTS_ERASED -> new TextsErased(values.code(), ofNoParty(), false, 1 + random.nextInt(99));
            case ARCHIVED -> new Archived();
        };
    }

    /** No text of the life is gone, so what is said to be erased is of nobody in it. */
    private String ofNoParty() {
        return matter();
    }

    private EntryAdded entry(EntryKind kind) {
        List<Cause> causes = kind == EntryKind.FINDING ? values.causes() : List.of();
        return new EntryAdded(kind, values.text(), values.attachments(), causes);
    }

    private Channel channel() {
        return values.any(Channel.PHONE, Channel.EMAIL, Channel.WEB, Channel.of("x-1.y_z"));
    }

    private @Nullable Priority perhapsPriority() {
        return values.perhaps(values.any(Priority.values()));
    }

    private SurveyMode mode() {
        return values.any(SurveyMode.values());
    }

    private Satisfaction satisfaction() {
        return new Satisfaction(random.nextBoolean(), values.perhaps(1 + random.nextInt(5)));
    }
}

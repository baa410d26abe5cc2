package io.opencomplaint.workflow;

import io.opencomplaint.act.ActType;
import io.opencomplaint.model.CaseTask;
import io.opencomplaint.model.Compensation;
import io.opencomplaint.model.CompensationState;
import io.opencomplaint.model.ComplainantGroup;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.Determination;
import io.opencomplaint.model.ProceedingKind;
import io.opencomplaint.model.RemedyState;
import io.opencomplaint.model.ResolutionKind;
import io.opencomplaint.model.Severity;
import io.opencomplaint.model.TaskKind;
import io.opencomplaint.model.TaskState;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What must already be so of a complaint before a row of the workflow applies 前置条件. A case that is handled anew has to do anew what
 * was concluded, found, determined, rectified or compensated before; what must not be left open, must not be so of any cycle.
 */
public enum Requirement {
    /** It has its number 已登记. */
    REGISTERED,

    /** It was sorted into the tree of kinds 已分类. */
    CLASSIFIED,

    /** The complainant's identity was checked 已核实身份. */
    IDENTITY_VERIFIED,

    /** Receipt was confirmed to the complainant 已确认受理. */
    ACKNOWLEDGED,

    /** Those to whom it was assigned have taken it 已接收. */
    ACCEPTED,

    /** A resolution was worked out 已制定方案. */
    RESOLUTION_PROPOSED,

    /** The complainant agreed to the resolution 客户已接受方案. */
    RESOLUTION_ACCEPTED,

    /** The resolution was carried out 方案已执行. */
    RESOLUTION_EXECUTED,

    /** The final reply is out 已最终答复. */
    REPLIED,

    /** Who is to blame was determined in this cycle 已认定责任. */
    LIABILITY_DETERMINED,

    /** No sanction that was decided is left to be carried out 责任处理已执行. */
    SANCTIONS_EXECUTED,

    /** The complainant was told in this cycle who is to blame 责任已告知. */
    LIABILITY_TOLD,

    /** Nothing is agreed and unpaid 赔付已结清. */
    COMPENSATION_SETTLED,

    /** Nobody has a task left to do 没有未完成的任务. */
    TASKS_ENDED,

    /** A rectification was accepted in this cycle 已整改; one of an earlier cycle that was still open when it ended counts once it is. */
    RECTIFIED,

    /**
     * The complainant has confirmed every rectification that was asked for in this cycle, or was open when it began 整改已由投诉人确认
     * (S5). One must have been where somebody is to blame; where nobody is, there need be none (ours).
     */
    RECTIFICATION_CONFIRMED,

    /** Nobody outside or above still has to decide on the matter, nor does a review 没有未结的复核、申诉或外部程序. */
    PROCEEDINGS_ENDED,

    /** No review was decided, whose result is final 尚无最终复核结论 (S5). */
    NOT_FINAL,

    /** A reply told the complainant before whom the matter may be brought 已告知权利 (S5). */
    RIGHTS_TOLD,

    /** A group of complainants named who speaks for it; one who complains alone needs nobody 群体投诉已推选代表. */
    GROUP_REPRESENTED,

    /** How soon it is to be handled was decided 已定优先级 (S22). */
    PRIORITIZED,

    /** What was found, such as the root cause 根本原因, went on record in this cycle 已有调查结果 (S8, S14, S22). */
    FINDING_RECORDED,

    /**
     * An apology was made 已道歉 (S13): the resolution is one, which was carried out or told with the final reply; or a reply of this
     * cycle apologized, whatever the resolution is.
     */
    APOLOGIZED,

    /** Something was offered for the harm in this cycle, or open when it began, and all of it was paid or turned down 已赔付 (S13). */
    COMPENSATED,

    /**
     * A violation that is serious, of severity major or critical, was reported to an agency 严重违规已上报 (S13); any other needs none.
     * It is reported once for the case: what was reported in an earlier cycle stays reported.
     */
    SEVERE_REPORTED;

    /**
     * Whether it is so.
     *
     * @param complaint as it stands
     * @return true when the requirement is met
     */
    public boolean isMetBy(Complaint complaint) {
        return switch (this) {
            case REGISTERED -> complaint.number() != null;
            case CLASSIFIED -> complaint.triage().category() != null;
            case IDENTITY_VERIFIED -> complaint.milestones().identityVerifiedAt() != null;
            case ACKNOWLEDGED -> complaint.milestones().acknowledgedAt() != null;
            case ACCEPTED -> complaint.assignment().accepted();
            case RESOLUTION_PROPOSED -> complaint.remedy() != null;
            case RESOLUTION_ACCEPTED -> isIn(complaint, RemedyState.ACCEPTED) || isIn(complaint, RemedyState.EXECUTED);
            case RESOLUTION_EXECUTED -> isIn(complaint, RemedyState.EXECUTED);
            case REPLIED -> complaint.milestones().repliedAt() != null;
            case LIABILITY_DETERMINED -> determined(complaint).isPresent();
            case SANCTIONS_EXECUTED -> complaint.dossier().liabilities().allExecuted();
            case LIABILITY_TOLD -> isLiabilityTold(complaint);
            case COMPENSATION_SETTLED -> complaint.dossier().compensations().allSettled();
            case TASKS_ENDED -> tasks(complaint).noneMatch(task -> task.state().isOpen());
            case RECTIFIED -> rectifications(complaint).anyMatch(task -> task.state() == TaskState.DONE);
            case RECTIFICATION_CONFIRMED -> isRectificationConfirmed(complaint);
            case PROCEEDINGS_ENDED -> !complaint.dossier().proceedings().areOpen();
            case NOT_FINAL -> !complaint.dossier().proceedings().areFinal();
            case RIGHTS_TOLD ->
                complaint.dossier().proceedings().rightsTold().stream().anyMatch(ProceedingKind::decides);
            case GROUP_REPRESENTED -> isRepresented(complaint);
            case PRIORITIZED -> complaint.triage().priority() != null;
            case FINDING_RECORDED -> complaint.dossier().inquiry().hasFindingIn(complaint.cycle());
            case APOLOGIZED -> isApology(complaint);
            case COMPENSATED -> isCompensated(complaint);
            case SEVERE_REPORTED -> !isSevere(complaint) || isBeforeAgency(complaint);
        };
    }

    private static Stream<CaseTask> tasks(Complaint complaint) {
        return complaint.dossier().tasks().stream();
    }

    private static Stream<CaseTask> rectifications(Complaint complaint) {
        return tasks(complaint)
                .filter(task -> task.kind() == TaskKind.RECTIFICATION && task.cycle() == complaint.cycle());
    }

    private static boolean isRectificationConfirmed(Complaint complaint) {
        List<CaseTask> asked = rectifications(complaint)
                .filter(task -> task.state() != TaskState.CANCELLED)
                .toList();
        return asked.isEmpty()
                ? determined(complaint).isEmpty()
                : asked.stream().allMatch(task -> task.state() == TaskState.DONE && task.confirmedBy() != null);
    }

    private static boolean isRepresented(Complaint complaint) {
        ComplainantGroup group = complaint.dossier().relations().group();
        return group == null || group.representatives() > 0;
    }

    private static boolean isApology(Complaint complaint) {
        return complaint.dossier().inquiry().hasApologyIn(complaint.cycle()) || isRemedyApology(complaint);
    }

    private static boolean isRemedyApology(Complaint complaint) {
        return complaint.remedy() != null
                && complaint.remedy().resolution().kind() == ResolutionKind.APOLOGY
                && (isIn(complaint, RemedyState.EXECUTED)
                        || complaint.milestones().repliedAt() != null);
    }

    private static boolean isCompensated(Complaint complaint) {
        Set<CompensationState> states = complaint.dossier().compensations().in(complaint.cycle()).stream()
                .map(Compensation::state)
                .collect(Collectors.toSet());
        return (states.contains(CompensationState.PAID) || states.contains(CompensationState.DECLINED))
                && !states.contains(CompensationState.OFFERED)
                && !states.contains(CompensationState.AGREED);
    }

    private static boolean isLiabilityTold(Complaint complaint) {
        return determined(complaint).map(Determination::toldAt).isPresent();
    }

    private static boolean isSevere(Complaint complaint) {
        Severity severity = complaint.triage().severity();
        return severity == Severity.MAJOR || severity == Severity.CRITICAL;
    }

    private static boolean isBeforeAgency(Complaint complaint) {
        return complaint.dossier().proceedings().entries().stream()
                .anyMatch(entry -> entry.kind() == ProceedingKind.AGENCY);
    }

    private static Optional<Determination> determined(Complaint complaint) {
        return complaint.dossier().liabilities().in(complaint.cycle());
    }

    /**
     * The acts of which one makes it so: of what is so by itself, those that make it so again once another act has undone it.
     *
     * @return empty only for {@link #NOT_FINAL}: what a review settled stays settled
     */
    public Set<ActType> fulfilledBy() {
        return Fulfilment.acts(this);
    }

    private static boolean isIn(Complaint complaint, RemedyState state) {
        return complaint.remedy() != null && complaint.remedy().state() == state;
    }
}

package io.opencomplaint.workflow;

import io.opencomplaint.act.ActType;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.RemedyState;
import io.opencomplaint.model.TaskKind;
import io.opencomplaint.model.TaskState;
import java.util.Set;

/** What must already be so of a complaint before a row of the workflow applies 前置条件. */
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

    /** Nobody has a task left to do 没有未完成的任务. */
    TASKS_ENDED,

    /** A rectification was accepted 已整改. */
    RECTIFIED;

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
            case TASKS_ENDED ->
                complaint.dossier().tasks().stream()
                        .noneMatch(task -> task.state().isOpen());
            case RECTIFIED ->
                complaint.dossier().tasks().stream()
                        .anyMatch(task -> task.kind() == TaskKind.RECTIFICATION && task.state() == TaskState.DONE);
        };
    }

    /**
     * The acts of which one makes it so.
     *
     * @return empty for what is so by itself, until an act changes it
     */
    public Set<ActType> fulfilledBy() {
        return switch (this) {
            case REGISTERED -> Set.of(ActType.REGISTER);
            case CLASSIFIED -> Set.of(ActType.CLASSIFY);
            case IDENTITY_VERIFIED -> Set.of(ActType.VERIFY_IDENTITY);
            case ACKNOWLEDGED -> Set.of(ActType.ACKNOWLEDGE);
            case ACCEPTED -> Set.of(ActType.ACCEPT);
            case RESOLUTION_PROPOSED -> Set.of(ActType.PROPOSE_RESOLUTION);
            case RESOLUTION_ACCEPTED -> Set.of(ActType.ACCEPT_RESOLUTION, ActType.EXECUTE_RESOLUTION);
            case RESOLUTION_EXECUTED -> Set.of(ActType.EXECUTE_RESOLUTION);
            case REPLIED -> Set.of(ActType.REPLY_FINAL);
            case TASKS_ENDED -> Set.of();
            case RECTIFIED -> Set.of(ActType.ACCEPT_REPORT);
        };
    }

    private static boolean isIn(Complaint complaint, RemedyState state) {
        return complaint.remedy() != null && complaint.remedy().state() == state;
    }
}

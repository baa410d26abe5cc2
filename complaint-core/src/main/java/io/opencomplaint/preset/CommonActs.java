package io.opencomplaint.preset;

import static io.opencomplaint.act.ActType.*;

import io.opencomplaint.act.ActType;
import io.opencomplaint.workflow.Requirement;

/** Acts that go together in the closed loop, the hospital and the bank, and what is settled before a file is put away. */
final class CommonActs {

    /** What may be put on record while a case is open. */
    static final ActType[] RECORD = {
        ADD_EVIDENCE,
        ADD_NOTE,
        ADD_LESSON,
        CONTACT,
        REPLY_INTERIM,
        PAUSE,
        RESUME,
        EXTEND_DEADLINE,
        RAISE_WARNING,
        MARK_VULNERABLE,
        MARK_CONFIDENTIAL,
        NAME_CONCERNS
    };

    static final ActType[] WORK = {ADD_STEP, ADD_FINDING, ADD_MEASURE, ADD_PREVENTIVE_MEASURE};

    /**
     * What others are asked for. The case is not closed while they are at it; a check of the effect after a while is asked for
     * once it is closed, and holds up the archive.
     */
    static final ActType[] ASK = {REQUEST_CONTRIBUTION, PLAN_RECTIFICATION, PLAN_PREVENTION, PLAN_EFFECTIVENESS_CHECK};

    /** Which other complaints a case belongs with, and who speaks for a group; merging is for presets whose source has it. */
    static final ActType[] RELATE = {LINK, UNLINK, NAME_REPRESENTATIVES};

    /** How tasks end, wherever the case has gone meanwhile: nothing takes a case away from those who work beside it. */
    static final ActType[] ANSWER = {ACCEPT_REPORT, RETURN_REPORT, CANCEL_TASK};

    /** What happens to the matter elsewhere, whatever becomes of it here; the file is not put away before it is decided. */
    static final ActType[] ELSEWHERE = {RECORD_APPEAL, RECORD_EXTERNAL, DECIDE_APPEAL, DECIDE_EXTERNAL};

    /** What is done once a case has ended. */
    static final ActType[] AFTERWARDS = {ADD_NOTE, ADD_LESSON, CONTACT};

    /** Nothing is left open in the archive. */
    static final Requirement[] PUT_AWAY = {
        Requirement.TASKS_ENDED,
        Requirement.COMPENSATION_SETTLED,
        Requirement.SANCTIONS_EXECUTED,
        Requirement.PROCEEDINGS_ENDED
    };

    private CommonActs() {}
}

package io.opencomplaint.desk.refusal;

/** Why an act is refused. The names never change once released. */
public enum RefusalCode {
    /** The workflow has no row for the act in this status. */
    WRONG_STATUS,

    /** The actor has none of the roles that the row asks for. */
    ROLE_MISSING,

    /** The access rules do not let the actor act on this complaint, or the actor is bound to another tenant. */
    NOT_PERMITTED,

    /** The host's own decision keeps the actor from it, though the access rules do not. */
    HOST_REFUSED,

    /** The complaint does not meet what the row asks for. */
    REQUIREMENT_MISSING,

    /** The act is said to have happened later than now. */
    IN_FUTURE,

    /** The act is said to have happened before something that the history already holds. */
    BEFORE_HISTORY,

    /** The policy's tree does not have the category on that day. */
    UNKNOWN_CATEGORY,

    /** The policy has no scale by which severity could be scored. */
    NO_SEVERITY_SCALE,

    /** The scale of severity does not have the factor. */
    UNKNOWN_FACTOR,

    /** A factor of the scale of severity has no value. */
    FACTOR_MISSING,

    /** A factor of severity has more than one value. */
    FACTOR_GIVEN_TWICE,

    /** A value of severity does not lie on the scale of its factor. */
    FACTOR_OFF_SCALE,

    /** The complaint has as many grounds for being a major one as a complaint can have. */
    GROUNDS_FULL,

    /** The complaint is about as many shops, couriers, products and batches as a complaint can be. */
    CONCERNS_FULL,

    /** The complaint is not about this shop, courier, product or batch. */
    NO_CONCERN,

    /** The findings of this cycle name as many causes as a complaint can have. */
    CAUSES_FULL,

    /** The ground for a major complaint asks for more people who complain together. */
    TOO_FEW_PEOPLE,

    /** Nobody was named and the policy has no route for the category. */
    NO_ROUTE,

    /** The complaint is already in the hands it should go to. */
    SAME_ASSIGNEE,

    /** Somebody else is to accept the complaint. */
    NOT_THE_ASSIGNEE,

    /** The policy does not have the status that the complaint stands in, as after a change of the policy. */
    UNKNOWN_STATUS,

    /** There is nobody yet from whom the complaint could be taken. */
    NOT_ASSIGNED,

    /** The complaint is on hold already. */
    ON_HOLD,

    /** The complaint is not on hold. */
    NOT_ON_HOLD,

    /** The target has no deadline on the complaint now: it does not run, or is paused. */
    NO_DEADLINE,

    /** The target does not allow extensions, or the policy does not have it. */
    NOT_EXTENDABLE,

    /** The deadline has passed; it could have been extended only before. */
    DEADLINE_PASSED,

    /** The target does not allow one extension more. */
    EXTENSIONS_USED_UP,

    /** The extension is longer than the target allows, or in another unit. */
    EXTENSION_TOO_LONG,

    /** The target does not allow an extension for this reason. */
    EXTENSION_REASON,

    /** The target allows an extension for this reason only after one for another reason. */
    EXTENSION_OUT_OF_TURN,

    /** The extension needs the approval of somebody else, who has the role that the target asks for. */
    APPROVAL_MISSING,

    /** By the rules of a regulator the complaint came in time, so that it is not refused as too late. */
    NOT_TIME_BARRED,

    /** The extension would not give a later deadline. */
    NOT_LATER,

    /** The complainant was told another date than the new deadline. */
    NOTICE_OF_ANOTHER_DATE,

    /** The complainant is said to be told later than now. */
    NOTICE_IN_FUTURE,

    /** The notice is older than the clock whose deadline it is about. */
    NOTICE_TOO_EARLY,

    /** The policy does not have the questionnaire. */
    UNKNOWN_QUESTIONNAIRE,

    /** A survey was sent since the case last ended; there is one for each end. */
    SURVEY_SENT,

    /** The complaint has a task of this key already. */
    TASK_EXISTS,

    /** A task is to be done by a time that has passed. */
    TASK_DUE_IN_PAST,

    /** The complaint has no task of this key. */
    NO_TASK,

    /** The task has come too far for this, or not far enough. */
    TASK_STATE,

    /** Another person was asked to do the task, and they or somebody who leads report it. */
    TASK_OF_ANOTHER,

    /** Whoever reported a task does not accept the report, nor record that the complainant confirmed it: four eyes. */
    OWN_REPORT,

    /** The complaint has as many tasks as a complaint can have. */
    TASKS_FULL,

    /** The shares of liability are not 100 percent together. */
    LIABILITY_SHARES,

    /** One party has more than one share of liability. */
    LIABLE_TWICE,

    /** A sanction was decided by the determination of this cycle, or the complainant was told of it. */
    LIABILITY_STANDS,

    /** Nobody determined in this cycle who is to blame. */
    NO_LIABILITY,

    /** The determination of this cycle does not name the party. */
    NOT_LIABLE,

    /**
     * Who determines liability, ends a review, or decides, carries out or cancels a sanction, is to blame, or the sanction is theirs.
     */
    LIABILITY_BY_LIABLE,

    /** The complaint has a sanction of this key already. */
    SANCTION_EXISTS,

    /** The complaint has no sanction of this key. */
    NO_SANCTION,

    /** The sanction was carried out already. */
    SANCTION_EXECUTED,

    /** The sanction was cancelled. */
    SANCTION_CANCELLED,

    /** The complaint has as many sanctions as a complaint can have. */
    SANCTIONS_FULL,

    /** The ledger has an entry of this key already. */
    COMPENSATION_EXISTS,

    /** The ledger has no entry of this key. */
    NO_COMPENSATION,

    /** The entry of the ledger has come too far for this, or not far enough. */
    COMPENSATION_STATE,

    /** The ledger has as many entries as a complaint can have. */
    COMPENSATIONS_FULL,

    /** A payment of this reference was recorded for the entry already. */
    PAYMENT_EXISTS,

    /** The ledger has as many payments as a complaint can have. */
    PAYMENTS_FULL,

    /** An amount is zero. */
    AMOUNT_ZERO,

    /** Another currency was agreed. */
    OTHER_CURRENCY,

    /** More would be paid than was agreed. */
    MORE_THAN_AGREED,

    /** The complaint has a proceeding of this key already. */
    PROCEEDING_EXISTS,

    /** A proceeding of this kind is open already. */
    PROCEEDING_OPEN,

    /** A proceeding is to be decided by a time that has passed. */
    PROCEEDING_DUE_IN_PAST,

    /** The complaint has no proceeding of this kind and key. */
    NO_PROCEEDING,

    /** The proceeding is over. */
    PROCEEDING_ENDED,

    /** The complaint has as many proceedings as a complaint can have. */
    PROCEEDINGS_FULL,

    /** As many people had a part in the decision of the present cycle as can have one. */
    DECIDERS_FULL,

    /** Who ends the review had a part in the decision that it reviews. */
    REVIEW_BY_DECIDER,

    /** Nothing says before which body the matter is. */
    BODY_MISSING,

    /** The policy does not admit complaints by this channel. */
    CHANNEL_NOT_ADMITTED,

    /** The reason for the refusal is none of those that the policy counts. */
    REASON_NOT_ADMITTED,

    /** A refusal because another body has the matter does not say which, or one for another reason does. */
    OTHER_BODY,

    /** A stage was not approved in the present cycle, and must be first. */
    STAGE_NOT_APPROVED,

    /** The document of the stage was not filed in the present cycle, and must be first. */
    DOCUMENT_MISSING,

    /** A stage that covers the document waits for an answer, and what is looked at is not exchanged. */
    DOCUMENT_SUBMITTED,

    /** The document was approved, and the stage that covers it cannot be approved anew in this cycle. */
    DOCUMENT_APPROVED,

    /** The workflow has this act here for other stages of approval only. */
    OTHER_STAGE,

    /** What was submitted for approval has not been answered yet. */
    APPROVAL_PENDING,

    /** Nothing that was submitted waits for approval at this stage. */
    NOTHING_TO_APPROVE,

    /** Whoever submitted something does not answer it himself: four eyes. */
    FOUR_EYES,

    /** No transfer waits to be taken. */
    NO_TRANSFER,

    /** Somebody is a party to the complaint, or has declared an interest, and keeps out of the case. */
    RECUSED,

    /** Nobody has declared an interest of this person. */
    NO_INTEREST,

    /** As many people have declared an interest as can on one complaint. */
    INTERESTS_FULL,

    /** The complaint has as many systemic issues as a complaint can have. */
    ISSUES_FULL,

    /** The complaint has as many approvals as a complaint can have. */
    APPROVALS_FULL,

    /** The complaint has as many documents as a complaint can have. */
    DOCUMENTS_FULL,

    /** The complaint would be linked to itself or merged into itself. */
    SAME_COMPLAINT,

    /** The complaint is linked to the other one in this way already. */
    LINK_EXISTS,

    /** A link that tells of a merge or a split comes and goes with it alone. */
    LINK_BY_HAND,

    /** The complaint is not linked to the other one in this way. */
    NO_LINK,

    /** The complaint has as many links as a complaint can have. */
    LINKS_FULL,

    /** The complaint was merged already. */
    ALREADY_MERGED,

    /** The other complaint was, or is being, merged into this one, so that each would stand for the other. */
    MERGE_LOOP,

    /** The complaint that should go on in place of this one has ended. */
    SURVIVOR_CLOSED,

    /** A merge concerns two complaints and is not done among several acts at once. */
    MERGE_APART,

    /** A group is said to be of one alone, or of fewer than speak for it. */
    GROUP_TOO_SMALL,

    /** Somebody is named twice among those who speak for the group. */
    REPRESENTATIVE_TWICE,

    /** No survey was sent since the case last ended. */
    NO_SURVEY,

    /** The survey was answered already. */
    SURVEY_ANSWERED,

    /** The survey could be answered only until an earlier time. */
    SURVEY_EXPIRED,

    /** Who answers or notes the answer handled the case, and would rate himself. */
    SURVEY_BY_HANDLER,

    /** Who audits the case answers for it, or handled or decided it. */
    AUDIT_BY_HANDLER,

    /** The survey does not ask what is answered. */
    UNKNOWN_QUESTION,

    /** A question is answered more than once. */
    QUESTION_ANSWERED_TWICE,

    /** A question that must be answered is not. */
    QUESTION_UNANSWERED,

    /** Words are given where a score is asked for. */
    SCORE_EXPECTED,

    /** A score is given where words are asked for. */
    WORDS_EXPECTED,

    /** A score does not lie on the scale of its question. */
    SCORE_OFF_SCALE,

    /** Nothing of the complaint is erased while a legal hold is on it. */
    UNDER_LEGAL_HOLD,

    /** The complaint is held already for this matter. */
    LEGAL_HOLD_PLACED,

    /** The complaint is not held for this matter. */
    NO_LEGAL_HOLD,

    /** The complaint has as many legal holds as a complaint can have. */
    LEGAL_HOLDS_FULL
}

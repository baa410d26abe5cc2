package io.opencomplaint.desk;

/** Why an act is refused. The names never change once released. */
public enum RefusalCode {
    /** The workflow has no row for the act in this status. */
    WRONG_STATUS,

    /** The actor has none of the roles that the row asks for. */
    ROLE_MISSING,

    /** The complaint does not meet what the row asks for. */
    REQUIREMENT_MISSING,

    /** The act is said to have happened later than now. */
    IN_FUTURE,

    /** The act is said to have happened before something that the history already holds. */
    BEFORE_HISTORY,

    /** The policy's tree does not have the category on that day. */
    UNKNOWN_CATEGORY,

    /** Nobody was named and the policy has no route for the category. */
    NO_ROUTE,

    /** The complaint is already in the hands it should go to. */
    SAME_ASSIGNEE,

    /** Somebody else is to accept the complaint. */
    NOT_THE_ASSIGNEE,

    /** The policy does not have the status that the complaint stands in, as after a change of the policy. */
    UNKNOWN_STATUS,

    /** There is nobody yet from whom the complaint could be taken. */
    NOT_ASSIGNED
}

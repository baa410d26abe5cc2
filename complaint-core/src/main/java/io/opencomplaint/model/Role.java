package io.opencomplaint.model;

import io.opencomplaint.InvalidValueException;

/**
 * What an actor may be in the organisation 角色. Hosts add their own.
 *
 * @param code 1 to 64 of a-z, 0-9, '.', '_' and '-'
 */
public record Role(String code) {

    /** Takes complaints in and talks to the complainant 客服. */
    public static final Role CLERK = new Role("clerk");

    /** Investigates and resolves 处理人. */
    public static final Role HANDLER = new Role("handler");

    /** Answers for clerks and handlers 主管. */
    public static final Role MANAGER = new Role("manager");

    /** Looks through cases that have ended, without a hand in any of them 监督检查人员 (S10). */
    public static final Role AUDITOR = new Role("auditor");

    /**
     * Complained, or acts for who did, and helps himself in a portal or an app 投诉人自助. The rows that name it are what the library
     * lets them do; that they do it to their own complaint, the host sees to, as it does to who they are. No preset has such rows.
     * Staff who complained themselves, and are kept out of their own case, come with this role too.
     */
    public static final Role COMPLAINANT = new Role("complainant");

    /**
     * Checks the code.
     *
     * @param code 1 to 64 of a-z
     * @throws InvalidValueException when the code is not of the form above
     */
    public Role {
        Require.code("role", code);
    }

    /**
     * A role by its code.
     *
     * @param code 1 to 64 of a-z, 0-9, '.', '_' and '-'
     * @return the role
     */
    public static Role of(String code) {
        return new Role(code);
    }

    @Override
    public String toString() {
        return code;
    }
}

package io.opencomplaint.preset;

import io.opencomplaint.policy.ComplaintPolicy;

/** Policies that run known systems; change one by {@code toBuilder()}. */
public final class Presets {

    private Presets() {}

    /**
     * Closed-loop handling 闭环管理: received, registered and numbered C001, C002 …, classified, assigned by class,
     * investigated, resolved, answered, and back to handling as often as the complainant is not satisfied.
     *
     * @return systems S1 (tracking), S3 (record), S4 (register), S9 (tracking sheet) and S11 (closed-loop table), in the
     *     zone Asia/Shanghai
     */
    public static ComplaintPolicy closedLoop() {
        return ClosedLoop.policy();
    }
}

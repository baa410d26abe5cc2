package io.opencomplaint.preset;

import io.opencomplaint.policy.ComplaintPolicy;

/** Policies that run known systems; change one by {@code toBuilder()}. */
public final class Presets {

    private Presets() {}

    /**
     * Closed-loop handling 闭环管理: received, registered and numbered C001, C002 …, classified, assigned by class,
     * investigated, resolved, answered, and back to handling as often as the complainant is not satisfied. Once closed,
     * a survey may be sent, {@code after-closing}: product quality, service quality and on-time delivery from 1 to 5, and a
     * remark for those who wish; it may be answered for 30 days. S2 asks for such a survey; scale and days are this library's.
     *
     * @return systems S1 (tracking), S2 (survey), S3 (record), S4 (register), S9 (tracking sheet) and S11 (closed-loop table), in the
     *     zone Asia/Shanghai
     */
    public static ComplaintPolicy closedLoop() {
        return ClosedLoop.policy();
    }
}

package io.opencomplaint.desk.rule;

import io.opencomplaint.act.SetSeverity;
import io.opencomplaint.event.SeveritySet;
import io.opencomplaint.model.Complaint;

/** Severity may be judged anew at any time, with a reason; the priority follows where the policy has a matrix. */
final class SetSeverityRule implements ActRule<SetSeverity> {

    @Override
    public Ruling apply(Matter matter, SetSeverity act) {
        Complaint complaint = matter.complaint();
        return Ruling.of(new SeveritySet(
                act.severity(),
                act.reason(),
                complaint.triage().tier(),
                matter.policy()
                        .triage()
                        .priority(
                                act.severity(),
                                complaint,
                                complaint.dossier().risk().score())));
    }
}

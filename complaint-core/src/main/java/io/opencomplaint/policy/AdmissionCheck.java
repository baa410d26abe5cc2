package io.opencomplaint.policy;

import io.opencomplaint.act.ActType;
import io.opencomplaint.model.Channel;
import io.opencomplaint.sla.Limit;
import io.opencomplaint.sla.ServiceLevels;
import io.opencomplaint.sla.Target;
import io.opencomplaint.triage.MajorRule;
import io.opencomplaint.triage.TriageRules;
import io.opencomplaint.workflow.Workflow;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** No rule waits for a channel by which nothing comes in, and reasons for a refusal are of use. */
record AdmissionCheck(Admission admission) {

    List<String> problems(TriageRules triage, ServiceLevels levels, Workflow workflow) {
        List<String> problems = new ArrayList<>();
        for (MajorRule rule : triage.majorRules()) {
            check("The ground " + rule.code() + " for major complaints", rule.channels(), problems);
        }
        for (Target target : levels.targets()) {
            check("Target " + target.id(), target.scope().channels(), problems);
            for (Limit limit : target.limits()) {
                check("Target " + target.id() + ", limit", limit.scope().channels(), problems);
            }
        }
        if (!admission.reasons().isEmpty() && workflow.rows().stream().noneMatch(row -> row.act() == ActType.REFUSE)) {
            problems.add("It names reasons for a refusal, and no row of the workflow refuses; add one for "
                    + ActType.REFUSE.code() + " or take the reasons out");
        }
        return problems;
    }

    private void check(String place, Set<Channel> channels, List<String> problems) {
        channels.stream()
                .filter(channel -> !admission.admits(channel))
                .map(Channel::code)
                .sorted()
                .forEach(channel -> problems.add(
                        place + ": nothing comes in by " + channel + "; admit the channel or take it out of the rule"));
    }
}

package io.opencomplaint.sla;

import io.opencomplaint.act.ActType;
import io.opencomplaint.model.Status;
import io.opencomplaint.workflow.Transition;
import io.opencomplaint.workflow.Workflow;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Whether the clock of a target can start under a workflow, and stop from wherever it starts. */
final class WorkflowCheck {

    private WorkflowCheck() {}

    static List<String> problems(Target target, Workflow workflow) {
        List<String> problems = new ArrayList<>();
        Set<Status> started = started(target, workflow);
        if (started.isEmpty()) {
            problems.add("Target " + target.id + " can never start: nothing in the workflow leads to " + target.start
                    + "; add rows or change starts(…)");
        }
        for (Status status : started) {
            if (!canStop(target, workflow, status)) {
                problems.add("Target " + target.id + " can start on the way to " + status.code()
                        + " and never stop from there: nothing leads to " + target.stop
                        + "; change stops(…)" + (target.restarts ? ", or say once()" : ""));
            }
        }
        if (!target.pause.isNever() && workflow.rows().stream().noneMatch(target.resume::canFire)) {
            problems.add("Target " + target.id + " can pause and never resume: nothing in the workflow leads to "
                    + target.resume);
        }
        reachable(target.pause, "pauses", target, workflow, problems);
        reachable(target.cancel, "cancels", target, workflow, problems);
        reachable(target.reset, "resets", target, workflow, problems);
        if (target.holdable && has(workflow, ActType.PAUSE) && !has(workflow, ActType.RESUME)) {
            problems.add(
                    "Target " + target.id + " rests while a complaint is on hold, and no row of the workflow lets one"
                            + " go on; add rows for " + ActType.RESUME.code());
        }
        return problems;
    }

    private static void reachable(
            Trigger trigger, String method, Target target, Workflow workflow, List<String> problems) {
        if (!trigger.isNever() && workflow.rows().stream().noneMatch(trigger::canFire)) {
            problems.add("Target " + target.id + ": nothing in the workflow leads to " + trigger + "; change " + method
                    + "(…)");
        }
    }

    private static boolean has(Workflow workflow, ActType act) {
        return workflow.rows().stream().anyMatch(row -> row.act() == act);
    }

    private static Set<Status> started(Target target, Workflow workflow) {
        Set<Status> started = new LinkedHashSet<>();
        if (target.start.canFireAtReceipt(workflow.initial())) {
            started.add(workflow.initial());
        }
        for (Transition row : workflow.rows()) {
            if (target.start.canFire(row) && target.runsIn(row.to())) {
                started.add(row.to());
            }
        }
        return started;
    }

    private static boolean canStop(Target target, Workflow workflow, Status from) {
        Set<String> seen = new HashSet<>();
        Deque<Status> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            Status status = open.remove();
            if (!seen.add(status.code())) {
                continue;
            }
            for (Transition row : workflow.rows(status)) {
                if (target.stop.canFire(row)) {
                    return true;
                }
                if (target.runsIn(row.to())) {
                    open.add(row.to());
                }
            }
        }
        return false;
    }
}

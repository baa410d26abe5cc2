package io.opencomplaint.workflow;

import io.opencomplaint.act.ActType;
import io.opencomplaint.model.Role;
import io.opencomplaint.model.Status;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Writes a workflow down row by row: {@link #in(Status)} names the status, {@link #stays} and {@link #moves} add rows to
 * it, and {@link #requires}, {@link #when} and {@link #document} say more of the rows added last. Not
 * thread-safe.
 */
public final class WorkflowBuilder {

    private final Status initial;
    private final List<Transition> rows = new ArrayList<>();
    private Status current;
    private int lastAdded;
    private Set<Role> receivers = Set.of();
    private final Set<Status> named = new LinkedHashSet<>();
    private final List<String> misplaced = new ArrayList<>();

    WorkflowBuilder(Status initial) {
        this.initial = initial;
        this.current = initial;
    }

    /**
     * Who may receive a complaint; anyone unless said otherwise.
     *
     * @param roles one of which the actor must have; empty for anyone
     * @return this
     */
    public WorkflowBuilder receivedBy(Set<Role> roles) {
        receivers = Set.copyOf(roles);
        return this;
    }

    /**
     * The rows that follow begin in a status.
     *
     * @param status the status before
     * @return this
     */
    public WorkflowBuilder in(Status status) {
        named.add(status);
        current = status;
        lastAdded = rows.size();
        return this;
    }

    /**
     * Acts that add to the record and leave the status.
     *
     * @param roles one of which the actor must have; empty for anyone
     * @param acts one or more
     * @return this
     */
    public WorkflowBuilder stays(Set<Role> roles, ActType... acts) {
        lastAdded = rows.size();
        for (ActType act : acts) {
            rows.add(Transition.plain(current, act, current, roles));
        }
        return this;
    }

    /**
     * An act that leads on.
     *
     * @param roles one of which the actor must have; empty for anyone
     * @param act the kind of act
     * @param to the status after
     * @return this
     */
    public WorkflowBuilder moves(Set<Role> roles, ActType act, Status to) {
        lastAdded = rows.size();
        rows.add(Transition.plain(current, act, to, roles));
        return this;
    }

    /**
     * Only for complaints of which all of this is so, beside what was required before.
     *
     * @param requirements one or more
     * @return this
     */
    public WorkflowBuilder requires(Requirement... requirements) {
        return last("requires", row -> row.requiring(List.of(requirements)));
    }

    /**
     * Only for acts that say this.
     *
     * @param guard which of several rows
     * @return this
     */
    public WorkflowBuilder when(Guard guard) {
        return last("when", row -> row.when(guard));
    }

    /**
     * The stage has a document of its own 表单.
     *
     * @param name what it is called
     * @return this
     */
    public WorkflowBuilder document(String name) {
        return last("document", row -> row.documentedBy(name));
    }

    /**
     * Checks the table and makes the workflow.
     *
     * @return the workflow
     * @throws InvalidPolicyException when a status cannot be reached, no end can be reached from one, two rows match the
     *     same act, guards leave a gap, no act brings about what a row requires, or something was said of no row; every
     *     problem is listed
     */
    public Workflow build() {
        return build(workflow -> List.of());
    }

    /**
     * Makes the workflow as {@link #build()} does, and lists beside its own problems those that somebody else finds in the same
     * table, such as clocks that cannot stop.
     *
     * @param others gives problems; must not keep the workflow, which may be faulty
     * @return the workflow
     * @throws InvalidPolicyException listing every problem of both
     */
    public Workflow build(Function<Workflow, List<String>> others) {
        Table table = new Table(initial, rows);
        List<String> problems = new ArrayList<>(misplaced);
        named.stream()
                .filter(status -> !table.statuses().contains(status))
                .forEach(status -> problems.add("in(" + status + ") is followed by no row and no row leads there;"
                        + " add rows or take it out"));
        TableCheck.ALL.forEach(check -> problems.addAll(check.problems(table)));
        Workflow workflow = new Workflow(table, receivers);
        problems.addAll(others.apply(workflow));
        if (!problems.isEmpty()) {
            throw new InvalidPolicyException("workflow", problems);
        }
        return workflow;
    }

    private WorkflowBuilder last(String what, UnaryOperator<Transition> change) {
        if (lastAdded == rows.size()) {
            misplaced.add(
                    what + "(…) in status " + current + " follows no row; put it right after stays(…) or moves(…)");
        }
        for (int i = lastAdded; i < rows.size(); i++) {
            rows.set(i, change.apply(rows.get(i)));
        }
        return this;
    }
}

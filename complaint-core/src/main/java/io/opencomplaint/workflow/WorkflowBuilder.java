package io.opencomplaint.workflow;

import io.opencomplaint.act.ActType;
import io.opencomplaint.model.Role;
import io.opencomplaint.model.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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

    WorkflowBuilder(Status initial) {
        this.initial = initial;
        this.current = initial;
    }

    /**
     * The rows that follow begin in a status.
     *
     * @param status the status before
     * @return this
     */
    public WorkflowBuilder in(Status status) {
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
     * Only for complaints of which all of this is so.
     *
     * @param requirements one or more
     * @return this
     */
    public WorkflowBuilder requires(Requirement... requirements) {
        return last(row -> row.requiring(List.of(requirements)));
    }

    /**
     * Only for acts that say this.
     *
     * @param guard which of several rows
     * @return this
     */
    public WorkflowBuilder when(Guard guard) {
        return last(row -> row.when(guard));
    }

    /**
     * The stage has a document of its own 表单.
     *
     * @param name what it is called
     * @return this
     */
    public WorkflowBuilder document(String name) {
        return last(row -> row.documentedBy(name));
    }

    /**
     * Checks the table and makes the workflow.
     *
     * @return the workflow
     * @throws InvalidPolicyException when a status cannot be reached, no end can be reached from one, two rows match the
     *     same act, or guards leave a gap; every problem is listed
     */
    public Workflow build() {
        Table table = new Table(initial, rows);
        List<String> problems = TableCheck.ALL.stream()
                .flatMap(check -> check.problems(table).stream())
                .toList();
        if (!problems.isEmpty()) {
            throw new InvalidPolicyException("workflow", problems);
        }
        return new Workflow(initial, rows);
    }

    private WorkflowBuilder last(UnaryOperator<Transition> change) {
        for (int i = lastAdded; i < rows.size(); i++) {
            rows.set(i, change.apply(rows.get(i)));
        }
        return this;
    }
}

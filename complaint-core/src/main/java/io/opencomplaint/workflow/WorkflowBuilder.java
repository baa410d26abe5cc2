package io.opencomplaint.workflow;

import io.opencomplaint.act.ActType;
import io.opencomplaint.model.Role;
import io.opencomplaint.model.Status;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * Writes a workflow down row by row: {@link #in(Status)} names the status, {@link #stays} and {@link #moves} add rows to
 * it, and {@link #requires}, {@link #when}, {@link #approved}, {@link #stage} and {@link #document} say more of the rows added last. Not
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

    WorkflowBuilder(Workflow workflow) {
        this(workflow.initial());
        rows.addAll(workflow.rows());
        lastAdded = rows.size();
        receivers = workflow.receivers();
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
     * Only for complaints of which all of these stages of approval 审批 were approved in the present cycle.
     *
     * @param stages one or more, each 1 to 64 of a-z, 0-9, '.', '_' and '-'
     * @return this
     */
    public WorkflowBuilder approved(String... stages) {
        return last("approved", row -> row.approvedAt(List.of(stages)));
    }

    /**
     * Of acts of approval, only for those about this stage, so that each stage has roles of its own (S7).
     *
     * @param name 1 to 64 of a-z, 0-9, '.', '_' and '-'
     * @return this
     */
    public WorkflowBuilder stage(String name) {
        return last("stage", row -> row.about(name));
    }

    /**
     * The stage has a document of its own 表单, which must have been filed in the present cycle before it is left.
     *
     * @param name what it is called, 1 to 64 of a-z, 0-9, '.', '_' and '-'
     * @return this
     */
    public WorkflowBuilder document(String name) {
        return last("document", row -> row.documentedBy(name));
    }

    /**
     * Requires more of every row for an act, wherever it stands, whether it leads on or not.
     *
     * @param act of rows that are there
     * @param requirements one or more
     * @return this
     */
    public WorkflowBuilder requiring(ActType act, Requirement... requirements) {
        return changed("requiring", row -> row.act() == act, row -> row.requiring(List.of(requirements)));
    }

    /**
     * Requires more of the rows for an act in one status, whether they lead on or not.
     *
     * @param status where they stand
     * @param act of rows that are there
     * @param requirements one or more
     * @return this
     */
    public WorkflowBuilder requiring(Status status, ActType act, Requirement... requirements) {
        return changed(
                "requiring",
                row -> row.act() == act && row.from().equals(status),
                row -> row.requiring(List.of(requirements)));
    }

    /**
     * Names the document 表单 of every row for an act, wherever it stands.
     *
     * @param act of rows that are there
     * @param name what it is called
     * @return this
     */
    public WorkflowBuilder documenting(ActType act, String name) {
        return changed("documenting", row -> row.act() == act, row -> row.documentedBy(name));
    }

    /**
     * Takes the rows for some acts out of a status.
     *
     * @param status where they are not possible
     * @param acts of rows that are there
     * @return this
     */
    public WorkflowBuilder without(Status status, ActType... acts) {
        Set<ActType> taken = Set.of(acts);
        if (!rows.removeIf(row -> row.from().equals(status) && taken.contains(row.act()))) {
            misplaced.add("without(" + status + ", …) finds no row; name an act that a row is for");
        }
        lastAdded = rows.size();
        return this;
    }

    private WorkflowBuilder changed(String what, Predicate<Transition> which, UnaryOperator<Transition> change) {
        if (rows.stream().noneMatch(which)) {
            misplaced.add(what + "(…) finds no row; name an act that a row is for");
        }
        rows.replaceAll(row -> which.test(row) ? change.apply(row) : row);
        return this;
    }

    /**
     * Checks the table and makes the workflow.
     *
     * @return the workflow
     * @throws InvalidPolicyException when a status cannot be reached, no end can be reached from one, two rows match the
     *     same act, guards leave a gap, nobody can approve or file what a row asks for, no act brings about what a row requires or
     *     makes good what another undoes of it, a row waits for what can only come behind it, or something was said of no row; every
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

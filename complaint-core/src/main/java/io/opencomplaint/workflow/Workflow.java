package io.opencomplaint.workflow;

import io.opencomplaint.act.Act;
import io.opencomplaint.act.ActType;
import io.opencomplaint.model.Role;
import io.opencomplaint.model.Status;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What may follow what 流程: a table of {@link Transition}s. Checked when built, so a workflow that exists has no dead end
 * and no ambiguous row. Immutable; safe from any thread.
 */
public final class Workflow {

    private final Status initial;
    private final List<Transition> rows;
    private final Set<Role> receivers;
    private final Map<String, Status> statuses = new LinkedHashMap<>();
    private final Map<String, Map<ActType, List<Transition>>> table = new HashMap<>();

    Workflow(Table checked, Set<Role> receivers) {
        this.initial = checked.initial();
        this.rows = List.copyOf(checked.rows());
        this.receivers = Set.copyOf(receivers);
        checked.statuses().forEach(status -> statuses.put(status.code(), status));
        for (Transition row : rows) {
            table.computeIfAbsent(row.from().code(), code -> new EnumMap<>(ActType.class))
                    .merge(row.act(), List.of(row), Workflow::joined);
        }
    }

    /**
     * Begins a workflow.
     *
     * @param initial the status that a complaint is received into
     * @return the builder, standing in that status
     */
    public static WorkflowBuilder startingAt(Status initial) {
        return new WorkflowBuilder(initial);
    }

    /**
     * A builder that begins with the rows of this workflow.
     *
     * @return another builder each time, standing in the initial status
     */
    public WorkflowBuilder toBuilder() {
        return new WorkflowBuilder(this);
    }

    /**
     * The status that a complaint is received into.
     *
     * @return a status of this workflow
     */
    public Status initial() {
        return initial;
    }

    /**
     * Every status, in the order in which the table names them.
     *
     * @return one or more
     */
    public Set<Status> statuses() {
        return new LinkedHashSet<>(statuses.values());
    }

    /**
     * Whether this workflow has a status of this code; a complaint may stand in one of an earlier version.
     *
     * @param status as the complaint stands
     * @return false when no act is possible in it
     */
    public boolean knows(Status status) {
        return statuses.containsKey(status.code());
    }

    /**
     * Who may receive a complaint.
     *
     * @return roles of which the actor must have one; empty for anyone
     */
    public Set<Role> receivers() {
        return receivers;
    }

    /**
     * Every row, in the order in which it was written.
     *
     * @return immutable
     */
    public List<Transition> rows() {
        return rows;
    }

    /**
     * The row for an act.
     *
     * @param status as the complaint stands
     * @param act what is asked for
     * @return {@code null} when the act is not possible in this status
     */
    public @Nullable Transition row(Status status, Act act) {
        for (Transition row : rows(status, act.type())) {
            if (row.guard().admits(act.undated()) && row.isAbout(act.undated())) {
                return row;
            }
        }
        return null;
    }

    /**
     * The rows for a kind of act; several only where guards or stages of approval tell them apart.
     *
     * @param status as the complaint stands
     * @param act the kind of act
     * @return empty when the act is not possible in this status
     */
    public List<Transition> rows(Status status, ActType act) {
        Map<ActType, List<Transition>> acts = table.get(status.code());
        List<Transition> found = acts == null ? null : acts.get(act);
        return found == null ? List.of() : found;
    }

    /**
     * The rows of a status.
     *
     * @param status as the complaint stands
     * @return empty for an end and for a status of another workflow
     */
    public List<Transition> rows(Status status) {
        Map<ActType, List<Transition>> acts = table.get(status.code());
        return acts == null
                ? List.of()
                : acts.values().stream().flatMap(Collection::stream).toList();
    }

    /**
     * Whether a stage of approval covers a document: a row that submits, approves or returns at the stage asks for it.
     *
     * @param stage name of the stage
     * @param document name of the document
     * @return true when who approves the stage approves the document with it
     */
    public boolean covers(String stage, String document) {
        return rows.stream().anyMatch(row -> row.isAboutStage(stage) && document.equals(row.document()));
    }

    /**
     * Whether a stage of approval that is not approved can still be before the present cycle ends.
     *
     * @param status as the complaint stands
     * @param stage name of the stage
     * @return true when it is submitted, and approved right there, in this status or in one to which acts lead that do without its
     *     approval
     */
    public boolean canApprove(Status status, String stage) {
        return new WorkflowSearch(this).reachesApproval(status, stage);
    }

    /**
     * The shortest way to where an act becomes possible: what to do first.
     *
     * @param status as the complaint stands
     * @param act what is wanted
     * @return kinds of act to perform before it, in order; empty when it is possible now or never
     */
    public List<ActType> wayTo(Status status, ActType act) {
        return new WorkflowSearch(this).wayTo(status, act);
    }

    /**
     * The drawing of the workflow: statuses and what leads from one to another. Acts that only add to the record are
     * left out.
     *
     * @param locale language of the names
     * @return a Mermaid state diagram, lines ended by {@code \n}
     */
    public String toMermaid(Locale locale) {
        return WorkflowDrawing.mermaid(this, locale);
    }

    private static List<Transition> joined(List<Transition> some, List<Transition> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}

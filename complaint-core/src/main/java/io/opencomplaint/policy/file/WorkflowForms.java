package io.opencomplaint.policy.file;

import io.opencomplaint.act.ActType;
import io.opencomplaint.model.Phase;
import io.opencomplaint.model.Role;
import io.opencomplaint.model.Status;
import io.opencomplaint.workflow.Guard;
import io.opencomplaint.workflow.InvalidPolicyException;
import io.opencomplaint.workflow.Requirement;
import io.opencomplaint.workflow.Transition;
import io.opencomplaint.workflow.Workflow;
import io.opencomplaint.workflow.WorkflowBuilder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The table of a workflow. Rows that follow one another and differ in their act only stand as one. */
final class WorkflowForms {

    static final Form<ActType> ACT = Forms.coded(ActType::code, WorkflowForms::act, Forms.CODE);

    private static final Form<Status> STATUS = Shape.<Status>of()
            .required("code", Forms.text(), Status::code)
            .required("phase", Forms.constant(Phase.class), Status::phase)
            .made(read -> Status.of(read.get("code"), read.get("phase")));

    /** A row whose statuses are codes still. */
    private record Row(
            String from,
            List<ActType> acts,
            @Nullable String to,
            List<Role> roles,
            List<Requirement> requires,
            Guard when,
            @Nullable String document,
            List<String> approved,
            @Nullable String stage) {

        boolean isLike(Row other) {
            return with(other.acts).equals(other);
        }

        Row with(List<ActType> others) {
            return new Row(from, others, to, roles, requires, when, document, approved, stage);
        }
    }

    private static final Form<Row> ROW = Shape.<Row>of()
            .required("from", Forms.text(), Row::from)
            .required("acts", Forms.list(ACT), Row::acts)
            .optional("to", Forms.text(), Row::to)
            .several("roles", TargetForms.ROLE, Row::roles)
            .several("requires", Forms.constant(Requirement.class), Row::requires)
            .optional("when", Forms.constant(Guard.class), row -> row.when() == Guard.ALWAYS ? null : row.when())
            .optional("document", Forms.text(), Row::document)
            .several("approved", Forms.text(), Row::approved)
            .optional("stage", Forms.text(), Row::stage)
            .made(read -> new Row(
                    read.get("from"),
                    read.get("acts"),
                    read.find("to"),
                    read.list("roles"),
                    read.list("requires"),
                    read.or("when", Guard.ALWAYS),
                    read.find("document"),
                    read.list("approved"),
                    read.find("stage")));

    static final Form<Workflow> WORKFLOW = Shape.<Workflow>of()
            .required("initial", Forms.text(), workflow -> workflow.initial().code())
            .several("received-by", TargetForms.ROLE, workflow -> ScopeForm.sorted(workflow.receivers()))
            .required("statuses", Forms.list(STATUS), workflow -> List.copyOf(workflow.statuses()))
            .required("rows", Forms.list(ROW), WorkflowForms::rows)
            .made(WorkflowForms::workflow);

    private WorkflowForms() {}

    private static List<Row> rows(Workflow workflow) {
        List<Row> rows = new ArrayList<>();
        for (Transition each : workflow.rows()) {
            Row row = row(each);
            Row last = rows.isEmpty() ? null : rows.get(rows.size() - 1);
            if (last != null && last.isLike(row.with(last.acts()))) {
                List<ActType> acts = new ArrayList<>(last.acts());
                acts.addAll(row.acts());
                rows.set(rows.size() - 1, last.with(List.copyOf(acts)));
            } else {
                rows.add(row);
            }
        }
        return rows;
    }

    private static Row row(Transition row) {
        return new Row(
                row.from().code(),
                List.of(row.act()),
                row.moves() ? row.to().code() : null,
                ScopeForm.sorted(row.roles()),
                row.requirements(),
                row.guard(),
                row.document(),
                row.approved(),
                row.stage());
    }

    private static Workflow workflow(Shape.Values read) {
        Map<String, Status> statuses = new LinkedHashMap<>();
        List<String> problems = new ArrayList<>();
        for (Status status : read.<Status>list("statuses")) {
            if (statuses.put(status.code(), status) != null) {
                problems.add("The status " + status + " stands twice in the list of statuses; keep one");
            }
        }
        WorkflowBuilder table = Workflow.startingAt(status(read.get("initial"), statuses, problems))
                .receivedBy(Set.copyOf(read.<Role>list("received-by")));
        for (Row row : read.<Row>list("rows")) {
            add(row, statuses, table, problems);
        }
        if (!problems.isEmpty()) {
            throw new InvalidPolicyException("workflow", problems);
        }
        return table.build();
    }

    private static void add(Row row, Map<String, Status> statuses, WorkflowBuilder table, List<String> problems) {
        table.in(status(row.from(), statuses, problems));
        Set<Role> roles = Set.copyOf(row.roles());
        for (ActType act : row.acts()) {
            if (row.to() == null) {
                table.stays(roles, act);
            } else {
                table.moves(roles, act, status(row.to(), statuses, problems));
            }
            table.requires(row.requires().toArray(Requirement[]::new)).when(row.when());
            said(row, table);
        }
    }

    private static void said(Row row, WorkflowBuilder table) {
        table.approved(row.approved().toArray(String[]::new));
        if (row.document() != null) {
            table.document(row.document());
        }
        if (row.stage() != null) {
            table.stage(row.stage());
        }
    }

    private static Status status(String code, Map<String, Status> statuses, List<String> problems) {
        Status status = statuses.get(code);
        if (status == null) {
            problems.add("The status " + code + " is not in the list of statuses; add it there or mend its name");
            return statuses.isEmpty()
                    ? Status.of("unknown", Phase.INTAKE)
                    : statuses.values().iterator().next();
        }
        return status;
    }

    private static ActType act(String code) {
        for (ActType act : ActType.values()) {
            if (act.code().equals(code)) {
                return act;
            }
        }
        throw new IllegalArgumentException("No act has this code");
    }
}

package io.opencomplaint.workflow;

import io.opencomplaint.label.Labels;
import io.opencomplaint.model.Status;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;

/** Draws a workflow as a Mermaid state diagram. */
final class WorkflowDrawing {

    private record Edge(Status from, Status to) {}

    private WorkflowDrawing() {}

    static String mermaid(Workflow workflow, Locale locale) {
        Labels labels = Labels.in(locale);
        StringBuilder drawing = new StringBuilder("stateDiagram-v2\n");
        for (Status status : workflow.statuses()) {
            String name = labels.of("status", status.code());
            if (!name.equals(node(status))) {
                line(drawing, "state \"" + name + "\" as " + node(status));
            }
        }
        line(drawing, "[*] --> " + node(workflow.initial()));
        edges(workflow, labels)
                .forEach((edge, acts) -> line(drawing, node(edge.from()) + " --> " + node(edge.to()) + ": " + acts));
        for (Status status : workflow.statuses()) {
            if (workflow.rows(status).stream().noneMatch(Transition::moves)) {
                line(drawing, node(status) + " --> [*]");
            }
        }
        return drawing.toString();
    }

    private static Map<Edge, StringJoiner> edges(Workflow workflow, Labels labels) {
        Map<Edge, StringJoiner> edges = new LinkedHashMap<>();
        for (Transition row : workflow.rows()) {
            if (row.moves()) {
                edges.computeIfAbsent(
                                new Edge(row.from(), row.to()),
                                edge -> new StringJoiner(labels.of("list", "separator")))
                        .add(name(row, labels));
            }
        }
        return edges;
    }

    private static String name(Transition row, Labels labels) {
        return row.guard() == Guard.ALWAYS ? labels.of(row.act()) : labels.of(row.guard());
    }

    private static String node(Status status) {
        return status.code().replace('-', '_').replace('.', '_');
    }

    private static void line(StringBuilder drawing, String text) {
        drawing.append("    ").append(text).append('\n');
    }
}

package io.opencomplaint.examples.documents.statistics;

import io.opencomplaint.examples.documents.Cell;
import io.opencomplaint.examples.documents.FilledTable;
import io.opencomplaint.model.TaskKind;
import io.opencomplaint.model.TaskState;
import io.opencomplaint.report.statistics.Group;
import io.opencomplaint.report.statistics.Share;
import io.opencomplaint.spi.Axis;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How far rectifications, preventive measures and the checks of their effect have come 整改与纠正预防措施. */
final class Tasks {

    private Tasks() {}

    static FilledTable<List<Cell>> of(Told told) {
        Filling table = told.table("tasks").column(Filling.NAME, told.wording().title(Axis.TASK));
        for (TaskState state : TaskState.values()) {
            table.column(Filling.NUMBER, told.wording().title(state));
        }
        table.column(Filling.NUMBER, told.wording().title(Axis.TOTAL), told.of("column.done-share"));
        for (TaskKind kind : TaskKind.values()) {
            row(table, told, kind);
        }
        return table.done();
    }

    private static void row(Filling table, Told told, TaskKind kind) {
        Map<TaskState, Long> numbers = new EnumMap<>(TaskState.class);
        for (TaskState state : TaskState.values()) {
            numbers.put(
                    state,
                    told.now()
                            .of(Axis.TASK, kind.name() + "/" + state.name())
                            .map(Group::received)
                            .orElse(0L));
        }
        long all = numbers.values().stream().mapToLong(Long::longValue).sum();
        if (all == 0) {
            return;
        }
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.words(told.wording().labels().of(kind)));
        numbers.values().forEach(number -> cells.add(Cell.count(number)));
        cells.add(Cell.count(all));
        cells.add(Cell.share(new Share(
                numbers.getOrDefault(TaskState.DONE, 0L), all - numbers.getOrDefault(TaskState.CANCELLED, 0L))));
        table.row(cells);
    }
}

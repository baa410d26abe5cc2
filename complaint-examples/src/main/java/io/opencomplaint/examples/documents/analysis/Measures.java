package io.opencomplaint.examples.documents.analysis;

import io.opencomplaint.model.TaskKind;
import io.opencomplaint.model.TaskState;
import io.opencomplaint.report.statistics.Group;
import io.opencomplaint.report.statistics.Share;
import io.opencomplaint.spi.Axis;
import java.util.List;

/** 整改与纠正预防措施: how far rectifications, preventive measures and the checks of their effect have come. */
final class Measures {

    private Measures() {}

    static Section of(Edition edition) {
        Phrases words = edition.words();
        Grid grid = grid(edition);
        return new Section(
                "measures",
                words.of("section.measures"),
                List.of(edition.now().by(Axis.TASK).isEmpty() ? new Said(words.of("measures.none"), false) : grid));
    }

    private static Grid grid(Edition edition) {
        Phrases words = edition.words();
        Grid.Writer grid = Grid.of("measures", words.of("grid.measures")).words(words.of("column.measure"));
        for (TaskState state : TaskState.values()) {
            grid.numbers(words.labels().of(state));
        }
        grid.numbers(words.of("total"), words.of("column.done-share"));
        for (TaskKind kind : TaskKind.values()) {
            row(grid, edition, kind);
        }
        return grid.done();
    }

    private static void row(Grid.Writer grid, Edition edition, TaskKind kind) {
        TaskState[] states = TaskState.values();
        String[] cells = new String[states.length + 3];
        cells[0] = edition.words().labels().of(kind);
        long all = 0;
        long cancelled = 0;
        long done = 0;
        for (int at = 0; at < states.length; at++) {
            long number = number(edition, kind, states[at]);
            all += number;
            cancelled += states[at] == TaskState.CANCELLED ? number : 0;
            done += states[at] == TaskState.DONE ? number : 0;
            cells[at + 1] = edition.words().count(number);
        }
        cells[states.length + 1] = edition.words().count(all);
        cells[states.length + 2] = edition.words().percent(new Share(done, all - cancelled));
        if (all > 0) {
            grid.row(cells);
        }
    }

    private static long number(Edition edition, TaskKind kind, TaskState state) {
        return edition.now()
                .of(Axis.TASK, kind.name() + "/" + state.name())
                .map(Group::received)
                .orElse(0L);
    }
}

package io.opencomplaint.workflow;

import io.opencomplaint.act.ActType;
import io.opencomplaint.model.Phase;
import java.util.List;

/** A complaint that is merged has ended: its clocks stop, and it is handled as the other one. */
final class MergeCheck implements TableCheck {

    @Override
    public List<String> problems(Table table) {
        return table.rows().stream()
                .filter(row -> row.act() == ActType.MERGE)
                .filter(row -> row.to().phase() != Phase.CLOSED)
                .map(row -> Table.place(row)
                        + ": a complaint that is merged has ended; let the row lead to a status of the phase CLOSED")
                .toList();
    }
}

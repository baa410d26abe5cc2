package io.opencomplaint.workflow;

import io.opencomplaint.act.ActType;
import java.util.List;

/** A complaint is received once, into the initial status, not by a row. */
final class ReceiptCheck implements TableCheck {

    @Override
    public List<String> problems(Table table) {
        return table.rows().stream()
                .filter(row -> row.act() == ActType.RECEIVE)
                .map(row ->
                        Table.place(row) + ": a complaint is received once, into the initial status; take the row out")
                .toList();
    }
}

package io.opencomplaint.workflow;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** No two rows match the same act: same status, same act, same guard, same stage. */
final class OneMatchCheck implements TableCheck {

    @Override
    public List<String> problems(Table table) {
        Set<String> seen = new HashSet<>();
        return table.rows().stream()
                .filter(row -> !seen.add(Table.place(row) + row.guard() + row.stage()))
                .map(row -> Table.place(row) + ": two rows with the guard " + row.guard() + " match; keep one")
                .toList();
    }
}

package io.opencomplaint.workflow;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Guards speak of acts that can answer them, cover every answer, and do not overlap with a row without guard. */
final class GuardCheck implements TableCheck {

    @Override
    public List<String> problems(Table table) {
        List<String> problems = new ArrayList<>();
        Map<String, EnumSet<Guard>> guards = new LinkedHashMap<>();
        for (Transition row : table.rows()) {
            guards.computeIfAbsent(Table.place(row), place -> EnumSet.noneOf(Guard.class))
                    .add(row.guard());
            if (!row.guard().speaksOf(row.act())) {
                problems.add(Table.place(row) + ": the guard " + row.guard() + " only speaks of "
                        + row.guard().subject() + "; use ALWAYS");
            }
        }
        guards.forEach((place, found) -> {
            if (found.contains(Guard.ALWAYS) && found.size() > 1) {
                problems.add(place + ": a row without guard matches together with guarded ones; keep one kind");
            } else if (!found.contains(Guard.ALWAYS) && found.size() == 1) {
                problems.add(place + ": only " + found.iterator().next() + " has a row; add one for the other answer");
            }
        });
        return problems;
    }
}

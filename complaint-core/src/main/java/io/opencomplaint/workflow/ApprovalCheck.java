package io.opencomplaint.workflow;

import io.opencomplaint.act.ActType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Somebody can approve and file what rows ask for, only acts of approval have stages, and names are codes. */
final class ApprovalCheck implements TableCheck {

    private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9._-]{0,63}");

    @Override
    public List<String> problems(Table table) {
        List<String> problems = new ArrayList<>();
        for (Transition row : table.rows()) {
            String place = Table.place(row);
            names(row)
                    .filter(name -> !CODE.matcher(name).matches())
                    .forEach(name -> problems.add(place + ": the name \"" + name
                            + "\" is not 1 to 64 of a-z, 0-9, '.', '_' and '-'; choose another"));
            row.approved().stream()
                    .filter(stage ->
                            !has(table, ActType.SUBMIT_FOR_APPROVAL, stage) || !has(table, ActType.APPROVE, stage))
                    .forEach(stage -> problems.add(place + ": no row submits and approves the stage " + stage
                            + "; add rows for submit-for-approval and approve, or take it out"));
            if (row.document() != null && !has(table, ActType.FILE_DOCUMENT, null)) {
                problems.add(place + ": no row files its document " + row.document() + "; add one for file-document");
            }
            if (row.stage() != null && !row.isOfApproval()) {
                problems.add(place + ": only acts of approval have a stage; take out stage(…)");
            }
        }
        problems.addAll(overlaps(table));
        return problems;
    }

    private static Stream<String> names(Transition row) {
        return Stream.concat(row.approved().stream(), Stream.of(row.document(), row.stage()))
                .filter(name -> name != null);
    }

    private static boolean has(Table table, ActType act, @Nullable String stage) {
        return table.rows().stream()
                .anyMatch(row ->
                        row.act() == act && (row.stage() == null || row.stage().equals(stage)));
    }

    private static boolean isBeside(Transition row, Transition other) {
        return row.act() == other.act() && row.from().equals(other.from());
    }

    private static List<String> overlaps(Table table) {
        List<Transition> single =
                table.rows().stream().filter(row -> row.stage() != null).toList();
        return table.rows().stream()
                .filter(row -> row.stage() == null && single.stream().anyMatch(other -> isBeside(row, other)))
                .map(row -> Table.place(row) + ": a row about every stage matches together with one about a single"
                        + " stage; keep one kind")
                .toList();
    }
}

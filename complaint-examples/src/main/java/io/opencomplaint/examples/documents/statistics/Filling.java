package io.opencomplaint.examples.documents.statistics;

import io.opencomplaint.examples.documents.Cell;
import io.opencomplaint.examples.documents.Column;
import io.opencomplaint.examples.documents.FilledTable;
import io.opencomplaint.examples.documents.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A table that is being filled: first its columns, then its rows, then what is to be said of them. */
final class Filling {

    static final int NAME = 34;
    static final int NUMBER = 12;

    private final String sheet;
    private final String title;
    private final List<Column<List<Cell>>> columns = new ArrayList<>();
    private final List<List<Cell>> rows = new ArrayList<>();
    private boolean filtered;

    Filling(String sheet, String title) {
        this.sheet = sheet;
        this.title = title;
    }

    /** Of values that have a table of their own. */
    static <R> Filling of(Table<R> table, List<R> values) {
        Filling filling = new Filling(table.name(), table.title());
        filling.filtered = table.filtered();
        table.columns().forEach(column -> filling.column(column.width(), column.title()));
        values.forEach(value -> filling.rows.add(table.columns().stream()
                .map(column -> column.cell().apply(value))
                .toList()));
        return filling;
    }

    Filling filtered() {
        filtered = true;
        return this;
    }

    Filling column(int width, String... titles) {
        for (String column : titles) {
            int at = columns.size();
            columns.add(new Column<>(column, width, cells -> cells.get(at)));
        }
        return this;
    }

    void row(List<Cell> cells) {
        if (cells.size() != columns.size()) {
            throw new IllegalArgumentException("Give a cell for each of " + columns.size() + " columns");
        }
        rows.add(List.copyOf(cells));
    }

    void row(Cell... cells) {
        row(List.of(cells));
    }

    /** A row that holds nothing but these words, in its first columns. */
    void note(String... words) {
        List<Cell> cells = new ArrayList<>(Collections.nCopies(columns.size(), Cell.NOTHING));
        for (int at = 0; at < words.length; at++) {
            cells.set(at, Cell.words(words[at]));
        }
        rows.add(cells);
    }

    FilledTable<List<Cell>> done() {
        return new FilledTable<>(new Table<>(sheet, title, columns, filtered), rows);
    }
}

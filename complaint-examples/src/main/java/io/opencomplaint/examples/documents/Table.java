package io.opencomplaint.examples.documents;

import java.util.List;

/**
 * A table 表格: what its columns are, not its rows, which come one after the other while it is written.
 *
 * @param <R> of what there is a row
 * @param name short, for the tab of a sheet
 * @param title in full, for the top of a printed page
 * @param columns from left to right
 * @param filtered whether the reader is offered filters; a form has none
 */
public record Table<R>(String name, String title, List<Column<R>> columns, boolean filtered) {

    /**
     * Copies the columns.
     *
     * @param name short
     * @param title in full
     * @param columns from left to right
     * @param filtered whether the reader is offered filters
     */
    public Table {
        columns = List.copyOf(columns);
    }
}

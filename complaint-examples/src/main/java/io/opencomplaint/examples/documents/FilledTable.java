package io.opencomplaint.examples.documents;

import java.util.List;

/**
 * A table with its rows 已填表格, where they are few enough to be held at once. Immutable.
 *
 * @param <R> of what there is a row
 * @param table its columns
 * @param rows from top to bottom
 */
public record FilledTable<R>(Table<R> table, List<R> rows) {

    /**
     * Copies the rows.
     *
     * @param table its columns
     * @param rows from top to bottom
     */
    public FilledTable {
        rows = List.copyOf(rows);
    }
}

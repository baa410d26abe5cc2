package io.opencomplaint.examples.documents;

import java.util.function.Function;

/**
 * A column of a table.
 *
 * @param <R> of what there is a row
 * @param title in the reader's language
 * @param width in characters of the usual font, where the document has widths
 * @param cell what stands in it
 */
public record Column<R>(String title, int width, Function<R, Cell> cell) {}

package io.opencomplaint.examples.documents.analysis;

import java.util.ArrayList;
import java.util.List;

/**
 * A table whose first column names the rows.
 *
 * @param id for who looks for it in the page
 * @param caption what it shows
 * @param columns their titles
 * @param rows one text a column
 */
record Grid(String id, String caption, List<Column> columns, List<Row> rows) implements Block {

    private static final int SHORT = 17;

    @Override
    public String kind() {
        return "grid";
    }

    /** Whether it may be kept on one sheet of paper. */
    public boolean isShort() {
        return rows.size() <= SHORT;
    }

    static Writer of(String id, String caption) {
        return new Writer(id, caption);
    }

    /**
     * A column.
     *
     * @param title its title
     * @param numeric whether it is set flush right
     */
    record Column(String title, boolean numeric) {}

    /**
     * A row.
     *
     * @param cells one a column
     * @param mark {@code alert} where it asks for attention, {@code total} for a sum; empty for all others
     */
    record Row(List<String> cells, String mark) {}

    /** Collects columns and rows. */
    static final class Writer {

        private final String id;
        private final String caption;
        private final List<Column> columns = new ArrayList<>();
        private final List<Row> rows = new ArrayList<>();

        private Writer(String id, String caption) {
            this.id = id;
            this.caption = caption;
        }

        Writer words(String... titles) {
            for (String title : titles) {
                columns.add(new Column(title, false));
            }
            return this;
        }

        Writer numbers(String... titles) {
            for (String title : titles) {
                columns.add(new Column(title, true));
            }
            return this;
        }

        Writer row(String... cells) {
            rows.add(new Row(List.of(cells), ""));
            return this;
        }

        Writer alert(boolean alert, String... cells) {
            rows.add(new Row(List.of(cells), alert ? "alert" : ""));
            return this;
        }

        Writer total(String... cells) {
            rows.add(new Row(List.of(cells), "total"));
            return this;
        }

        Grid done() {
            return new Grid(id, caption, List.copyOf(columns), List.copyOf(rows));
        }
    }
}

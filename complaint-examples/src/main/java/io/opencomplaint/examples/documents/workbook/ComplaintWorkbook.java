package io.opencomplaint.examples.documents.workbook;

import io.opencomplaint.examples.documents.FilledTable;
import io.opencomplaint.examples.documents.Form;
import io.opencomplaint.examples.documents.Table;
import io.opencomplaint.examples.documents.Wording;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A workbook (XLSX) 工作簿 that is written while its rows are read: sheet after sheet, row after row, without files of its own, so
 * that no complaint is left on a disk and memory does not grow with the rows. A sheet has a header that stays in sight and comes
 * again on each page of A4, landscape. Days, times and numbers are values with a format. What happens to words, {@link CellText}
 * says. For one thread.
 */
public final class ComplaintWorkbook implements Closeable {

    private final Workbook workbook;
    private final OutputStream out;
    private final Wording wording;
    private final int maxRows;

    private ComplaintWorkbook(OutputStream out, Wording wording, int maxRows) {
        this.workbook = new Workbook(out, "opencomplaint", null);
        this.out = out;
        this.wording = wording;
        this.maxRows = maxRows;
    }

    /**
     * Begins a workbook. At least one sheet must follow.
     *
     * @param out where it goes; the caller closes it
     * @param wording in which language
     * @return the workbook, to be closed
     */
    public static ComplaintWorkbook to(OutputStream out, Wording wording) {
        return to(out, wording, Worksheet.MAX_ROWS);
    }

    /** One whose sheets hold no more rows than this, the header counted. */
    static ComplaintWorkbook to(OutputStream out, Wording wording, int maxRows) {
        return new ComplaintWorkbook(out, wording, maxRows);
    }

    /**
     * Writes a table. Excel reads 1,048,576 rows a sheet; the table goes on in a next one, numbered, with the same header.
     *
     * @param <R> of what there is a row
     * @param table its columns
     * @param rows asked for one after the other, once each
     * @throws IOException when the stream does not take it
     */
    public <R> void add(Table<R> table, Iterator<? extends R> rows) throws IOException {
        int part = 1;
        do {
            String name = part == 1 ? table.name() : table.name() + " " + part;
            new TableSheet<R>(workbook.newWorksheet(name), table, wording).write(rows, maxRows - 1);
            part++;
        } while (rows.hasNext());
    }

    /**
     * Writes a table with its rows.
     *
     * @param <R> of what there is a row
     * @param filled the table
     * @throws IOException when the stream does not take it
     */
    public <R> void add(FilledTable<R> filled) throws IOException {
        add(filled.table(), filled.rows().iterator());
    }

    /**
     * Writes a form of one complaint.
     *
     * @param form filled in
     * @throws IOException when the stream does not take it
     */
    public void add(Form form) throws IOException {
        add(form.table(), form.lines().iterator());
    }

    /**
     * Ends the workbook and leaves the stream open.
     *
     * @throws IOException when the stream does not take it
     */
    @Override
    public void close() throws IOException {
        workbook.close();
        out.flush();
    }
}

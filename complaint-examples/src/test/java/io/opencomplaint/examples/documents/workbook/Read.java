package io.opencomplaint.examples.documents.workbook;

import io.opencomplaint.examples.documents.Cases;
import io.opencomplaint.examples.documents.FilledTable;
import io.opencomplaint.examples.documents.Form;
import io.opencomplaint.examples.documents.Table;
import io.opencomplaint.examples.documents.Wording;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook that was written, as another library reads it. */
final class Read {

    static final Wording ENGLISH = Wording.in(Locale.ENGLISH, Cases.ZONE);
    static final Wording CHINESE = Wording.in(Locale.SIMPLIFIED_CHINESE, Cases.ZONE);

    static {
        // A cell of one letter again and again is what some tests are about.
        ZipSecureFile.setMinInflateRatio(0);
    }

    private Read() {}

    static <R> XSSFWorkbook written(Table<R> table, Iterator<R> rows, Wording wording) throws IOException {
        return written(table, rows, wording, 1_048_576);
    }

    static <R> XSSFWorkbook written(Table<R> table, Iterator<R> rows, Wording wording, int maxRows) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ComplaintWorkbook workbook = ComplaintWorkbook.to(bytes, wording, maxRows)) {
            workbook.add(table, rows);
        }
        return new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()));
    }

    static XSSFWorkbook written(List<? extends FilledTable<?>> tables, Wording wording) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ComplaintWorkbook workbook = ComplaintWorkbook.to(bytes, wording)) {
            for (FilledTable<?> table : tables) {
                workbook.add(table);
            }
        }
        return new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()));
    }

    static XSSFWorkbook written(Form form, Wording wording) throws IOException {
        return written(form.table(), form.lines().iterator(), wording);
    }

    /** Every cell of every row as type and value, so that a date that was written as words is another one. */
    static List<List<String>> cells(XSSFSheet sheet) {
        List<List<String>> rows = new ArrayList<>();
        for (Row row : sheet) {
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < row.getLastCellNum(); column++) {
                cells.add(said(row.getCell(column)));
            }
            rows.add(cells);
        }
        return rows;
    }

    private static String said(Cell cell) {
        if (cell == null || cell.getCellType() == CellType.BLANK) {
            return "";
        }
        if (cell.getCellType() == CellType.STRING) {
            return cell.getStringCellValue();
        }
        if (cell.getCellType() == CellType.NUMERIC
                && cell.getCellStyle().getDataFormatString().equals("[h]:mm")) {
            long minutes = Math.round(cell.getNumericCellValue() * 24 * 60);
            return String.format(Locale.ROOT, "[h]:mm %d:%02d", minutes / 60, minutes % 60);
        }
        if (cell.getCellType() == CellType.NUMERIC && DateUtil.isCellDateFormatted(cell)) {
            String format = cell.getCellStyle().getDataFormatString();
            return format + " " + cell.getLocalDateTimeCellValue();
        }
        if (cell.getCellType() == CellType.NUMERIC) {
            String value = BigDecimal.valueOf(cell.getNumericCellValue())
                    .stripTrailingZeros()
                    .toPlainString();
            return cell.getCellStyle().getDataFormatString() + " " + value;
        }
        return cell.getCellType() + "!";
    }
}

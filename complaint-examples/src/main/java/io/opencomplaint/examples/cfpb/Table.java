package io.opencomplaint.examples.cfpb;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Lines of a table in a fixed-width font, in which a Chinese character takes two places. Cells too wide are cut. */
final class Table {

    private static final int MAX_WIDTH = 40;
    private static final String GAP = "  ";
    private static final String CUT = "…";

    private final List<List<String>> lines = new ArrayList<>();
    private final int texts;

    /** A table whose first columns hold texts, flush left, and whose others hold figures, flush right. */
    Table(int texts, List<String> titles) {
        this.texts = texts;
        lines.add(titles);
    }

    void line(List<String> cells) {
        lines.add(cells.stream().map(Table::cut).toList());
    }

    String text() {
        int columns = lines.get(0).size();
        int[] widths = IntStream.range(0, columns)
                .map(column -> lines.stream()
                        .mapToInt(line -> width(line.get(column)))
                        .max()
                        .orElse(0))
                .toArray();
        return lines.stream().map(line -> line(line, widths)).collect(Collectors.joining());
    }

    private String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            String cell = cells.get(column);
            String blanks = " ".repeat(widths[column] - width(cell));
            line.append(column < texts ? cell + blanks : blanks + cell).append(GAP);
        }
        return line.toString().stripTrailing() + "\n";
    }

    private static String cut(String cell) {
        String shown = cell.codePoints()
                .map(c -> Character.isISOControl(c) ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        if (width(shown) <= MAX_WIDTH) {
            return shown;
        }
        while (width(shown) >= MAX_WIDTH) {
            shown = shown.substring(0, shown.offsetByCodePoints(shown.length(), -1));
        }
        return shown + CUT;
    }

    private static int width(String cell) {
        return cell.codePoints().map(c -> isWide(c) ? 2 : 1).sum();
    }

    /** Ideographs, their punctuation (U+3000–303F) and full-width forms (U+FF01–FF60). */
    private static boolean isWide(int c) {
        return Character.isIdeographic(c) || (c >= 0x3000 && c <= 0x303F) || (c >= 0xFF01 && c <= 0xFF60);
    }
}

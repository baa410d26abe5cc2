package io.opencomplaint.examples.documents.workbook;

/**
 * How high a row must be for what stands in its cells. Programs fit rows to wrapped words or they do not; and who prints a register
 * must see all of it. Estimated, since the font of the reader is not known: a Chinese character takes the place of two figures, by
 * which the width of a column is counted, a letter a little less than one, and a line that ends between words is not full.
 */
final class RowHeight {

    private static final double LINE = 15;

    /** The most that Excel takes. */
    private static final double MOST = 409;

    private static final double WIDE = 2.0;
    private static final double NARROW = 0.9;
    private static final double NOT_FULL = 1.1;

    private int lines = 1;

    /** There is a cell with these words in a column of this width. */
    void with(String words, int width) {
        // No higher than Excel takes, so nobody need count on.
        int most = (int) (MOST / LINE) + 1;
        int needed = words.lines()
                .limit(most)
                .mapToInt(line -> (int) Math.max(1, Math.ceil(wide(line) * NOT_FULL / width)))
                .sum();
        lines = Math.max(lines, needed);
    }

    /** Whether it is more than a line. */
    boolean isHigh() {
        return lines > 1;
    }

    double points() {
        return Math.min(MOST, lines * LINE);
    }

    private static double wide(String line) {
        return line.codePoints().mapToDouble(c -> isWide(c) ? WIDE : NARROW).sum();
    }

    /** Ideographs, their punctuation (U+3000–303F) and full-width forms (U+FF01–FF60). */
    private static boolean isWide(int c) {
        return Character.isIdeographic(c) || (c >= 0x3000 && c <= 0x303F) || (c >= 0xFF01 && c <= 0xFF60);
    }
}

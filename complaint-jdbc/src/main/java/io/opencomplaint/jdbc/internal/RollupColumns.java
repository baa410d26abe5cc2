package io.opencomplaint.jdbc.internal;

import io.opencomplaint.spi.Figures;
import io.opencomplaint.spi.Measure;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The columns of the table of sums: its key, then one for each measure under its name, then the amount. */
final class RollupColumns {

    static final String KEY = "tenant, consumer, axis, in_month, bucket";

    /** Of what is summed. */
    static final List<String> SUMMED = Stream.concat(
                    Arrays.stream(Measure.values())
                            .map(measure -> measure.name().toLowerCase(Locale.ROOT)),
                    Stream.of("amount"))
            .toList();

    private RollupColumns() {}

    /** Each of them in other words, with commas. */
    static String each(UnaryOperator<String> words) {
        return SUMMED.stream().map(words).collect(Collectors.joining(", "));
    }

    /** Puts the columns into a statement. */
    static String in(String sql) {
        return sql.replace("${key}", KEY)
                .replace("${summed}", String.join(", ", SUMMED))
                .replace("${sums}", each(column -> "SUM(" + column + ") AS " + column))
                .replace("${added}", each(column -> column + " = kept." + column + " + wanted." + column))
                .replace("${wanted}", "wanted." + KEY.replace(", ", ", wanted.") + ", " + each("wanted."::concat))
                .replace(
                        "${any}",
                        SUMMED.stream().map(column -> column + " <> 0").collect(Collectors.joining(" OR ")));
    }

    /** Marks for a row. */
    static String marks() {
        return marks("?", "?", "?", "?");
    }

    /** The same for a database that cannot tell of which type they are. */
    static String typedMarks() {
        return marks(
                "CAST(? AS CHARACTER VARYING)", "CAST(? AS INTEGER)", "CAST(? AS BIGINT)", "CAST(? AS DECIMAL(38, 4))");
    }

    private static String marks(String text, String month, String number, String amount) {
        List<String> marks = new ArrayList<>(List.of(text, text, text, month, text));
        marks.addAll(Collections.nCopies(Measure.values().length, number));
        marks.add(amount);
        return String.join(", ", marks);
    }

    static void write(Values to, Figures figures) throws SQLException {
        for (Measure measure : Measure.values()) {
            to.number(figures.of(measure));
        }
        to.amount(figures.amount());
    }

    static Figures read(Row row) throws SQLException {
        long[] numbers = new long[Measure.values().length];
        for (int at = 0; at < numbers.length; at++) {
            numbers[at] = row.number();
        }
        BigDecimal amount = row.optionalAmount();
        return Figures.of(numbers, amount == null ? BigDecimal.ZERO : amount);
    }
}

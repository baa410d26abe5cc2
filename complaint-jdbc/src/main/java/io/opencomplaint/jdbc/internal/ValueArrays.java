package io.opencomplaint.jdbc.internal;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Takes many rows as an array a column, which PostgreSQL turns back into rows: a statement of a thousand rows has as many
 * parameters as one of a single row, and is parsed and planned once.
 */
final class ValueArrays implements Values {

    /** The values of a column, under the name of its type. */
    private record Column(String type, List<@Nullable Object> values) {}

    private final List<Column> columns = new ArrayList<>();
    private int column;

    private ValueArrays() {}

    /** One or more rows, whose values are of the same types as those of the first. */
    static <T> ValueArrays of(List<T> rows, Rows.Writer<T> writer) throws SQLException {
        ValueArrays arrays = new ValueArrays();
        for (T each : rows) {
            arrays.column = 0;
            writer.write(arrays, each);
        }
        return arrays;
    }

    /** The rows as a table. */
    String table() {
        return columns.stream()
                .map(each -> "CAST(? AS " + each.type() + "[])")
                .collect(Collectors.joining(", ", "unnest(", ")"));
    }

    /** A statement on one row, among whose tables stands <code>${rows}</code>, as one on all rows. */
    String in(String statement) {
        StringBuilder words = new StringBuilder();
        int value = 0;
        for (String part : statement.split("\\?", -1)) {
            words.append(value == 0 ? "" : "v" + value).append(part);
            value++;
        }
        String names = IntStream.rangeClosed(1, columns.size())
                .mapToObj(i -> "v" + i)
                .collect(Collectors.joining(", ", " AS v (", ")"));
        return words.toString().replace("${rows}", table() + names);
    }

    void bind(Connection connection, PreparedStatement statement) throws SQLException {
        for (int i = 0; i < columns.size(); i++) {
            Column each = columns.get(i);
            Array array = connection.createArrayOf(each.type(), each.values().toArray());
            statement.setArray(i + 1, array);
        }
    }

    @Override
    public Values string(@Nullable String value) {
        return put("text", value);
    }

    @Override
    public Values number(long value) {
        return put("bigint", value);
    }

    @Override
    public Values number(@Nullable Integer value) {
        return put("integer", value);
    }

    @Override
    public Values flag(@Nullable Boolean value) {
        return put("boolean", value);
    }

    @Override
    public Values amount(@Nullable BigDecimal value) {
        return put("numeric", value == null ? null : value.toPlainString());
    }

    @Override
    public Values instant(@Nullable Instant value) {
        return put(
                "timestamptz",
                value == null ? null : value.atOffset(ZoneOffset.UTC).toString());
    }

    @Override
    public Values day(@Nullable LocalDate value) {
        return put("date", value == null ? null : value.toString());
    }

    private Values put(String type, @Nullable Object value) {
        if (column == columns.size()) {
            columns.add(new Column(type, new ArrayList<>()));
        }
        columns.get(column++).values().add(value);
        return this;
    }
}

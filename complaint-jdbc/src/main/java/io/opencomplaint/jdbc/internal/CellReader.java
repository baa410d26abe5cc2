package io.opencomplaint.jdbc.internal;

import io.opencomplaint.model.Tenant;
import io.opencomplaint.spi.Axis;
import io.opencomplaint.spi.Cell;
import io.opencomplaint.spi.CellKey;
import io.opencomplaint.spi.CellQuery;
import io.opencomplaint.spi.ConsumerName;
import io.opencomplaint.spi.Measure;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the table of sums, each time in one statement. Immutable; every call works on the connection that it is given. */
public final class CellReader {

    private static final String WITHIN =
            """
            FROM ${schema}${prefix}complaint_rollup
            WHERE axis IN (${axes}) AND tenant = ? AND consumer = ? AND in_month >= ? AND in_month <= ?
            """;

    /** A list in the middle of the key does not lead H2 to it; a table does, whose rows it takes one by one. */
    private static final String JOINED =
            """
            FROM (VALUES ${axes}) asked (wanted)
            JOIN ${schema}${prefix}complaint_rollup ON axis = wanted
            WHERE tenant = ? AND consumer = ? AND in_month >= ? AND in_month <= ?
            """;

    private static final String SELECT_BY_MONTH =
            """
            SELECT axis, bucket, in_month, ${summed}
            ${within}
                AND (${any})
            """;

    /** All keys of axes that have few. */
    private static final String SELECT_ALL =
            """
            SELECT axis, bucket, ${summed}
            FROM (
                SELECT axis, bucket, ${sums}
                ${within}
                GROUP BY axis, bucket) summed
            WHERE ${any}
            """;

    /**
     * The most frequent keys of axes that may have many: found by one column, since summing three dozen for each of many keys takes
     * several times as long.
     */
    private static final String SELECT_MOST =
            """
            SELECT axis, bucket, ${sums}
            ${within}
                AND ${chosen}
            GROUP BY axis, bucket
            """;

    /** The same where the database would ask for the chosen keys again and again: all are summed. */
    private static final String SELECT_PLACED =
            """
            SELECT axis, bucket, ${summed}
            FROM (
                SELECT axis, bucket, ${summed}, ${places}
                FROM (
                    SELECT axis, bucket, ${sums}
                    ${within}
                    GROUP BY axis, bucket) counted
                WHERE received > 0) placed
            WHERE ${placed}
            """;

    private static final String CHOSEN =
            """
            SELECT axis, bucket
            FROM (
                SELECT axis, bucket, ${places}
                FROM (
                    SELECT axis, bucket, SUM(received) AS received
                    ${within}
                    GROUP BY axis, bucket) counted
                WHERE received > 0) placed
            WHERE ${placed}
            """;

    /**
     * A tie is broken by the key as the database compares it; where it may stand elsewhere in the order of code units, all that tie
     * are read and the last word is not the database's.
     */
    private static final String PLACES =
            """
            ROW_NUMBER() OVER (PARTITION BY axis ORDER BY received DESC, bucket) AS place,
                RANK() OVER (PARTITION BY axis ORDER BY received DESC) AS standing""";

    private static final String PLACED = "place <= ?";

    private static final String TIED = PLACED + " OR (standing <= ? AND ${elsewhere})";

    private static final Comparator<Cell> ORDER = Comparator.comparing(
                    (Cell cell) -> cell.at().axis())
            .thenComparing(cell -> cell.at().month())
            .thenComparing(
                    Comparator.comparingLong((Cell cell) -> cell.figures().of(Measure.RECEIVED))
                            .reversed())
            .thenComparing(cell -> cell.at().key());

    private final SqlDialect dialect;
    private final String axisMark;
    private final String selectByMonth;
    private final String selectAll;
    private final String selectMost;
    private final @Nullable String elsewhere;

    /** How often the statement for the most frequent keys says what lies within. */
    private final int withins;

    /**
     * The table under given names.
     *
     * @param dialect of the database
     * @param names puts schema, prefix and the words of the dialect into a statement
     */
    public CellReader(SqlDialect dialect, UnaryOperator<String> names) {
        this.dialect = dialect;
        elsewhere = dialect.standsElsewhere("bucket");
        axisMark = dialect.listsLead() ? "(CAST(? AS CHARACTER VARYING))" : "?";
        String within = dialect.listsLead() ? JOINED : WITHIN;
        UnaryOperator<String> words = sql -> names.apply(RollupColumns.in(sql.replace("${within}\n", within)));
        selectByMonth = words.apply(SELECT_BY_MONTH);
        selectAll = words.apply(SELECT_ALL);
        String placed = elsewhere == null ? PLACED : TIED.replace("${elsewhere}", elsewhere);
        String chosen = dialect.isAmong("axis", "bucket", CHOSEN);
        selectMost = words.apply((chosen == null ? SELECT_PLACED : SELECT_MOST.replace("${chosen}", chosen))
                .replace("${places}", PLACES)
                .replace("${placed}", placed));
        withins = chosen == null ? 1 : 2;
    }

    /**
     * Reads cells.
     *
     * @param connection to read on
     * @param tenant whose
     * @param consumer whose rollup
     * @param query which
     * @return in the order that the SPI says
     * @throws SQLException when the database refuses
     */
    public List<Cell> cells(Connection connection, Tenant tenant, ConsumerName consumer, CellQuery query)
            throws SQLException {
        List<Cell> cells = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(sql(query))) {
            bind(new Parameters(dialect, statement), tenant, consumer, query);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    cells.add(cell(new Row(dialect, rows), query));
                }
            }
        }
        cells.sort(ORDER);
        return List.copyOf(query.byMonth() ? cells : most(cells, query.most()));
    }

    private String sql(CellQuery query) {
        if (query.byMonth()) {
            return of(query.axes(), selectByMonth);
        }
        List<String> parts = new ArrayList<>();
        Set<Axis> few = axes(query, false);
        if (!few.isEmpty()) {
            parts.add(of(few, selectAll));
        }
        Set<Axis> open = axes(query, true);
        if (!open.isEmpty()) {
            parts.add(of(open, selectMost));
        }
        return String.join("UNION ALL\n", parts);
    }

    private String of(Set<Axis> axes, String sql) {
        return sql.replace("${axes}", String.join(", ", Collections.nCopies(axes.size(), axisMark)));
    }

    private void bind(Parameters to, Tenant tenant, ConsumerName consumer, CellQuery query) throws SQLException {
        if (query.byMonth()) {
            bindWithin(to, query.axes(), tenant, consumer, query);
            return;
        }
        bindWithin(to, axes(query, false), tenant, consumer, query);
        Set<Axis> open = axes(query, true);
        if (!open.isEmpty()) {
            for (int each = 0; each < withins; each++) {
                bindWithin(to, open, tenant, consumer, query);
            }
            to.number((long) query.most());
            if (elsewhere != null) {
                to.number((long) query.most()).string(SqlDialect.BEYOND);
            }
        }
    }

    private static void bindWithin(Parameters to, Set<Axis> axes, Tenant tenant, ConsumerName consumer, CellQuery query)
            throws SQLException {
        if (axes.isEmpty()) {
            return;
        }
        for (Axis axis : axes) {
            to.string(axis.name());
        }
        to.string(tenant.code()).string(consumer.value());
        to.number((Integer) RollupTable.number(query.from())).number((Integer) RollupTable.number(query.to()));
    }

    private static Set<Axis> axes(CellQuery query, boolean open) {
        return query.axes().stream()
                .filter(axis -> axis.isOpen() == open)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Axis.class)));
    }

    private static Cell cell(Row row, CellQuery query) throws SQLException {
        Axis axis = Axis.valueOf(row.string());
        String key = row.string();
        YearMonth month = query.byMonth() ? RollupTable.month(row.integer()) : query.from();
        return new Cell(new CellKey(axis, month, key), RollupColumns.read(row));
    }

    /** Of those that tie for the last places, the first by code unit. */
    private static List<Cell> most(List<Cell> sorted, int most) {
        Map<Axis, Integer> taken = new EnumMap<>(Axis.class);
        return sorted.stream()
                .filter(cell -> {
                    Axis axis = cell.at().axis();
                    return !axis.isOpen() || taken.merge(axis, 1, Integer::sum) <= most;
                })
                .toList();
    }
}

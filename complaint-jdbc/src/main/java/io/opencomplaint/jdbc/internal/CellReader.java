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
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
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

    /**
     * Keys of few stand beside the most frequent ones of many. A tie is broken by the key as the database compares it; where it
     * may stand elsewhere in the order of code units, all that tie are read and the last word is not the database's.
     */
    private static final String SELECT_SUMS =
            """
            SELECT axis, bucket, ${summed}
            FROM (
                SELECT axis, bucket, ${summed},
                    ROW_NUMBER() OVER (PARTITION BY axis ORDER BY received DESC, bucket) AS place,
                    RANK() OVER (PARTITION BY axis ORDER BY received DESC) AS standing
                FROM (
                    SELECT axis, bucket, ${sums}
                    ${within}
                    GROUP BY axis, bucket) summed
                WHERE ${any}) placed
            WHERE place <= ?${few}${tied}
            """;

    private static final String TIED = " OR (standing <= ? AND ${elsewhere})";

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
    private final String selectSums;
    private final @Nullable String elsewhere;

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
        selectByMonth = names.apply(RollupColumns.in(SELECT_BY_MONTH.replace("${within}\n", within)));
        selectSums = names.apply(RollupColumns.in(SELECT_SUMS.replace("${within}\n", within)))
                .replace("${tied}", elsewhere == null ? "" : TIED.replace("${elsewhere}", elsewhere));
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
        List<Axis> axes = query.axes().stream().sorted().toList();
        List<Axis> few = axes.stream().filter(axis -> !axis.isOpen()).toList();
        String sql = query.byMonth() ? selectByMonth : selectSums.replace("${few}", few(few));
        try (PreparedStatement statement = connection.prepareStatement(sql.replace("${axes}", marks(axisMark, axes)))) {
            Parameters to = new Parameters(dialect, statement);
            names(to, axes).string(tenant.code()).string(consumer.value());
            to.number((Integer) RollupTable.number(query.from())).number((Integer) RollupTable.number(query.to()));
            if (!query.byMonth()) {
                bindMost(to, query.most(), few);
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    cells.add(cell(new Row(dialect, rows), query));
                }
            }
        }
        cells.sort(ORDER);
        return List.copyOf(query.byMonth() ? cells : most(cells, query.most()));
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

    private static String few(List<Axis> few) {
        return few.isEmpty() ? "" : " OR axis IN (" + marks("?", few) + ")";
    }

    private void bindMost(Parameters to, int most, List<Axis> few) throws SQLException {
        names(to.number((long) most), few);
        if (elsewhere != null) {
            to.number((long) most).string(SqlDialect.BEYOND);
        }
    }

    private static Parameters names(Parameters to, List<Axis> axes) throws SQLException {
        for (Axis axis : axes) {
            to.string(axis.name());
        }
        return to;
    }

    private static String marks(String mark, Collection<?> values) {
        return String.join(", ", Collections.nCopies(values.size(), mark));
    }
}

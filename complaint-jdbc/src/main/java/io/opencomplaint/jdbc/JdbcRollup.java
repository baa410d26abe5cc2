package io.opencomplaint.jdbc;

import io.opencomplaint.jdbc.internal.Claiming;
import io.opencomplaint.model.Tenant;
import io.opencomplaint.spi.Cell;
import io.opencomplaint.spi.CellKey;
import io.opencomplaint.spi.CellQuery;
import io.opencomplaint.spi.ConsumerName;
import io.opencomplaint.spi.Counting;
import io.opencomplaint.spi.Figures;
import io.opencomplaint.spi.Rollup;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The part of the store that keeps sums for statistics. */
final class JdbcRollup implements Rollup {

    private static final Comparator<Counting> BY_COMPLAINT =
            Comparator.comparing(counting -> counting.claim().complaint().value());

    private final JdbcTransactions transactions;
    private final StoreTables tables;

    JdbcRollup(JdbcTransactions transactions, StoreTables tables) {
        this.transactions = transactions;
        this.tables = tables;
    }

    /** Complaints in the order of their ids, as appends lock them, then the cells in theirs. */
    @Override
    public int count(Tenant tenant, List<Counting> countings) {
        if (countings.isEmpty()) {
            return 0;
        }
        ConsumerName consumer = consumer(countings);
        List<Counting> inOrder = countings.stream().sorted(BY_COMPLAINT).toList();
        return tables.claims()
                .write(
                        transactions,
                        "counting complaints for statistics",
                        consumer,
                        (connection, claiming) -> count(connection, tenant, inOrder, claiming));
    }

    @Override
    public List<Cell> cells(Tenant tenant, ConsumerName consumer, CellQuery query) {
        return transactions.read("reading statistics", consumer, connection -> tables.on(connection)
                .cells()
                .cells(connection, tenant, consumer, query));
    }

    @Override
    public long waiting(Tenant tenant, ConsumerName consumer) {
        return transactions.read("counting what waits for statistics", consumer, connection -> tables.on(connection)
                .rollup()
                .waiting(connection, tenant, consumer));
    }

    /** What was being counted meanwhile ends with the rows that wait, and so before its cells are looked for. */
    @Override
    public void forget(Tenant tenant, ConsumerName consumer) {
        transactions.write("forgetting statistics", consumer, connection -> {
            tables.on(connection).consumers().remove(connection, tenant, consumer);
            tables.on(connection).rollup().remove(connection, tenant, consumer);
            return consumer;
        });
    }

    private int count(Connection connection, Tenant tenant, List<Counting> countings, Claiming claiming)
            throws SQLException {
        List<Counting> held = tables.on(connection).feed().acknowledge(connection, tenant, countings, claiming);
        SortedMap<CellKey, Figures> sums = new TreeMap<>();
        for (Counting counting : held) {
            counting.changes().forEach((at, change) -> sums.merge(at, change, Figures::plus));
        }
        sums.values().removeIf(Figures::isNone);
        tables.on(connection).rollup().add(connection, tenant, consumer(countings), sums);
        return held.size();
    }

    private static ConsumerName consumer(List<Counting> countings) {
        if (countings.size() > MAX_COUNTED) {
            throw new IllegalArgumentException(
                    "Count " + MAX_COUNTED + " complaints at once at most, not " + countings.size());
        }
        ConsumerName consumer = countings.get(0).claim().consumer();
        if (!countings.stream().allMatch(each -> each.claim().consumer().equals(consumer))) {
            throw new IllegalArgumentException("Count for one consumer at a time, not for others beside " + consumer);
        }
        return consumer;
    }
}

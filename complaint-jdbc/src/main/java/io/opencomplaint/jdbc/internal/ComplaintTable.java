package io.opencomplaint.jdbc.internal;

import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Tenant;
import io.opencomplaint.spi.Append;
import io.opencomplaint.spi.Criteria;
import io.opencomplaint.spi.Dimension;
import io.opencomplaint.spi.Frequency;
import io.opencomplaint.spi.Grouping;
import io.opencomplaint.spi.Page;
import io.opencomplaint.spi.PageRequest;
import io.opencomplaint.spi.Tally;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Rows of the table of complaints. Immutable; every call works on the connection that it is given. */
public final class ComplaintTable {

    private final SqlDialect dialect;
    private final ComplaintSql sql;
    private final Rows inserts;

    /**
     * The table under given names.
     *
     * @param dialect of the database
     * @param names puts schema, prefix and the words of the dialect into a statement
     */
    public ComplaintTable(SqlDialect dialect, UnaryOperator<String> names) {
        this.dialect = dialect;
        sql = new ComplaintSql(names);
        inserts = new Rows(dialect, sql.inserts, ComplaintSql.ROW);
    }

    /**
     * Adds complaints, in the order given.
     *
     * @param connection to write on
     * @param appends that begin new ones
     * @throws SQLException when the database refuses
     */
    public void insert(Connection connection, List<Append> appends) throws SQLException {
        inserts.write(connection, appends, (to, append) -> {
            ComplaintWriter writer = new ComplaintWriter(to);
            writer.state(append.complaint());
            writer.origin(append.complaint());
        });
    }

    /**
     * One complaint.
     *
     * @param connection to read on
     * @param tenant whose
     * @param id which
     * @return the complaint or empty
     * @throws SQLException when the database refuses
     */
    public Optional<Complaint> find(Connection connection, Tenant tenant, ComplaintId id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql.find)) {
            new Parameters(dialect, statement).string(tenant.code()).string(id.value());
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next()
                        ? Optional.of(ComplaintReader.read(tenant, new Row(dialect, rows)))
                        : Optional.empty();
            }
        }
    }

    /**
     * Several complaints.
     *
     * @param connection to read on
     * @param tenant whose
     * @param ids which, one or more
     * @return those that exist, in the order of the ids
     * @throws SQLException when the database refuses
     */
    public List<Complaint> find(Connection connection, Tenant tenant, Set<ComplaintId> ids) throws SQLException {
        Map<ComplaintId, Complaint> found = new HashMap<>();
        String select = sql.select + Keys.among(dialect, "tenant, id", ids.size());
        try (PreparedStatement statement = connection.prepareStatement(select)) {
            Keys.bind(new Parameters(dialect, statement), tenant, ids);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    Complaint complaint = ComplaintReader.read(tenant, new Row(dialect, rows));
                    found.put(complaint.id(), complaint);
                }
            }
        }
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /**
     * Which of the ids, numbers and references that some appends want are there.
     *
     * @param connection to read on
     * @param appends of one tenant, one or more
     * @return as of now
     * @throws SQLException when the database refuses
     */
    public TakenKeys taken(Connection connection, List<Append> appends) throws SQLException {
        return new KeyLookup(dialect, sql.keys, appends).on(connection);
    }

    /**
     * Complaints that meet criteria. A row whose id or time of receipt is none that the library writes has no place among them and is
     * passed over; {@link #count} counts it.
     *
     * @param connection to read on
     * @param tenant whose
     * @param criteria all must hold
     * @param request which part
     * @return a page
     * @throws SQLException when the database refuses
     */
    public Page<Complaint> search(Connection connection, Tenant tenant, Criteria criteria, PageRequest request)
            throws SQLException {
        // One more than asked for tells whether there is a next page.
        long limit = request.size() + 1L;
        List<Complaint> found = new ArrayList<>();
        while (search(connection, tenant, new Searching(dialect, tenant, criteria, request, limit), request, found)
                        == limit
                && found.size() <= request.size()) {
            // Some have no place among the others and were passed over.
            limit *= 2;
            found.clear();
        }
        return Page.of(found, request);
    }

    /** Tells how many rows there were, those included that were passed over. */
    private long search(
            Connection connection, Tenant tenant, Searching searching, PageRequest request, List<Complaint> found)
            throws SQLException {
        long seen = 0;
        try (PreparedStatement select = connection.prepareStatement(searching.sql(sql))) {
            searching.bind(new Parameters(dialect, select));
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next() && found.size() <= request.size()) {
                    seen++;
                    Row row = new Row(dialect, rows);
                    if (found.size() < request.size()) {
                        ComplaintReader.placed(tenant, row).ifPresent(found::add);
                    } else if (ComplaintReader.isPlaced(row)) {
                        // Of the one past the page it counts only that it is there, be it damaged.
                        found.add(found.get(found.size() - 1));
                    }
                }
            }
        }
        return seen;
    }

    /**
     * How many complaints meet criteria.
     *
     * @param connection to read on
     * @param tenant whose
     * @param criteria all must hold
     * @return how many
     * @throws SQLException when the database refuses
     */
    public long count(Connection connection, Tenant tenant, Criteria criteria) throws SQLException {
        Conditions conditions = new Conditions(dialect, tenant, criteria);
        try (PreparedStatement select = connection.prepareStatement(sql.count + conditions.sql())) {
            conditions.bind(new Parameters(dialect, select));
            try (ResultSet rows = select.executeQuery()) {
                rows.next();
                return new Row(dialect, rows).number();
            }
        }
    }

    /**
     * Counts complaints by a dimension.
     *
     * @param connection to read on
     * @param tenant whose
     * @param criteria which ones
     * @param dimension what to group by
     * @return a row a group, by key
     * @throws SQLException when the database refuses
     */
    public List<Tally> tally(Connection connection, Tenant tenant, Criteria criteria, Dimension dimension)
            throws SQLException {
        Conditions conditions = new Conditions(dialect, tenant, criteria);
        TallyKey key = TallyKey.of(dimension);
        String statement =
                "SELECT " + key.expression() + ", " + sql.tally + conditions.sql() + "\nGROUP BY " + key.expression();
        List<Tally> tallies = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(statement)) {
            conditions.bind(new Parameters(dialect, select));
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    tallies.add(tally(key, new Row(dialect, rows)));
                }
            }
        }
        // Here and not by ORDER BY: how a database orders texts depends on its collation.
        tallies.sort(Comparator.comparing(Tally::key));
        return List.copyOf(tallies);
    }

    /**
     * Counts complaints in groups.
     *
     * @param connection to read on
     * @param tenant whose
     * @param criteria which ones
     * @param grouping what to group by
     * @return the most frequent groups first
     * @throws SQLException when the database refuses
     */
    public List<Frequency> frequencies(Connection connection, Tenant tenant, Criteria criteria, Grouping grouping)
            throws SQLException {
        Conditions conditions = new Conditions(dialect, tenant, criteria);
        List<TallyKey> keys = grouping.dimensions().stream().map(TallyKey::of).toList();
        String by = keys.stream().map(TallyKey::expression).collect(Collectors.joining(", "));
        String statement = "SELECT " + by + ", " + sql.frequencies + conditions.sql() + "\nGROUP BY " + by
                + "\nHAVING COUNT(*) >= ?";
        List<Frequency> found = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(statement)) {
            Parameters to = new Parameters(dialect, select);
            conditions.bind(to);
            to.number(grouping.atLeast());
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(frequency(keys, new Row(dialect, rows)));
                }
            }
        }
        found.sort(Frequency.MOST_FIRST);
        return List.copyOf(found);
    }

    private static Frequency frequency(List<TallyKey> by, Row row) throws SQLException {
        List<String> keys = new ArrayList<>();
        for (TallyKey key : by) {
            keys.add(key.key(row));
        }
        return new Frequency(keys, row.number());
    }

    private static Tally tally(TallyKey key, Row row) throws SQLException {
        return new Tally(key.key(row), row.number(), row.number(), row.number(), row.number(), row.number());
    }
}
